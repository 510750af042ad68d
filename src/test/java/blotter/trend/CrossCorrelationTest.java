package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import blotter.trend.CrossCorrelation.Resampling;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossCorrelationTest {

  private static final double ERROR = 1e-9;
  private static final Resampling RESAMPLING = new Resampling(200, 0, 7);

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/blotter/trend/prewhitened.csv",
      numLinesToSkip = 1,
      maxCharsPerColumn = 100_000)
  void correlationsAreThoseOfPrewhitenedSeriesInR(
      String name,
      String left,
      String right,
      int order,
      String coefficients,
      String lags,
      String r,
      String pairs,
      String p,
      String crossed) {
    double[] expectedLags = SeriesText.parse(lags);
    List<LagCorrelation> correlations =
        correlations(
            SeriesText.parse(left),
            SeriesText.parse(right),
            (int) expectedLags[expectedLags.length - 1]);

    assertThat(correlations.stream().mapToDouble(LagCorrelation::lag)).containsExactly(boxed(lags));
    for (int i = 0; i < correlations.size(); i++) {
      LagCorrelation at = correlations.get(i);
      assertThat(at.r()).isCloseTo(SeriesText.parse(r)[i], within(ERROR));
      assertThat(at.pairs()).isEqualTo((int) SeriesText.parse(pairs)[i]);
      assertThat(at.p()).isCloseTo(SeriesText.parse(p)[i], within(ERROR));
      if (at.lag() == 0 && !Double.isNaN(SeriesText.parse(crossed)[i])) {
        assertThat(at.r()).isCloseTo(SeriesText.parse(crossed)[i], within(ERROR));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/blotter/trend/prewhitened.csv",
      numLinesToSkip = 1,
      maxCharsPerColumn = 100_000)
  void theFilterIsThatOfYuleAndWalkerInR(
      String name, String left, String right, int order, String coefficients) {
    Autoregression model = Autoregression.of(GappedSeries.withoutLine(SeriesText.parse(left)));

    assertThat(model.order()).isEqualTo(order);
    assertThat(model.coefficients())
        .usingComparatorWithPrecision(ERROR)
        .containsExactly(order == 0 ? new double[0] : SeriesText.parse(coefficients));
  }

  @Test
  void aPositiveLagMeansThatTheLeftComesFirst() {
    double[] left = autoregressive(new Random(3), 90, 0.5);
    double[] right = new double[90];
    System.arraycopy(left, 0, right, 4, 86);

    LagCorrelation strongest = strongest(correlations(left, right, 6));
    assertThat(strongest.lag()).isEqualTo(4);
    assertThat(strongest.r()).isGreaterThan(0.95);
    assertThat(strongest.low()).isGreaterThan(0.5);
    assertThat(strongest(correlations(right, left, 6)).lag()).isEqualTo(-4);
  }

  @Test
  void unitsAndStraightLinesDoNotMatter() {
    double[] left = autoregressive(new Random(5), 60, 0.6);
    double[] right = autoregressive(new Random(6), 60, 0.3);
    double[] other = new double[60];
    for (int t = 0; t < 60; t++) {
      other[t] = 1000 + 250 * right[t] - 3.5 * t;
    }

    List<LagCorrelation> expected = correlations(left, right, 5);
    List<LagCorrelation> actual = correlations(left, other, 5);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(actual.get(i).r()).isCloseTo(expected.get(i).r(), within(ERROR));
      assertThat(actual.get(i).low()).isCloseTo(expected.get(i).low(), within(ERROR));
      assertThat(actual.get(i).high()).isCloseTo(expected.get(i).high(), within(ERROR));
    }
  }

  @Test
  void theSeedDecidesTheIntervalAndOtherLagsDoNot() {
    double[] left = autoregressive(new Random(8), 50, 0.4);
    double[] right = autoregressive(new Random(9), 50, 0.4);

    List<LagCorrelation> wide = correlations(left, right, 6);
    assertThat(correlations(left, right, 6)).isEqualTo(wide);
    assertThat(correlations(left, right, 2)).isEqualTo(wide.subList(4, 9));

    Resampling other = new Resampling(200, 0, 8);
    assertThat(CrossCorrelation.of(left, right, 6, other, 0.95).value()).isNotEqualTo(wide);
  }

  @Test
  void periodsThatOneSeriesLacksAtItsEndsDoNotMatter() {
    double[] left = autoregressive(new Random(11), 40, 0.4);
    double[] right = autoregressive(new Random(12), 40, 0.4);
    double[] longLeft = new double[100];
    double[] longRight = new double[100];
    Arrays.fill(longRight, Double.NaN);
    System.arraycopy(left, 0, longLeft, 30, 40);
    System.arraycopy(right, 0, longRight, 30, 40);

    assertThat(correlations(longLeft, longRight, 3)).isEqualTo(correlations(left, right, 3));
  }

  @Test
  void nineOfTenIntervalsOfIndependentSeriesContainZero() {
    Random random = new Random(20);
    int lags = 0;
    int containing = 0;
    int falseAlarms = 0;
    for (int i = 0; i < 400; i++) {
      double[] left = autoregressive(random, 72, 0.6);
      double[] right = autoregressive(random, 72, 0.6);
      for (LagCorrelation at : correlations(left, right, 3)) {
        lags++;
        containing += at.low() <= 0 && at.high() >= 0 ? 1 : 0;
        falseAlarms += at.p() < 0.05 ? 1 : 0;
      }
    }

    assertThat((double) containing / lags).isBetween(0.90, 0.97);
    assertThat((double) falseAlarms / lags).isBetween(0.03, 0.07);
  }

  @Test
  void whatCannotBeComparedHasAReason() {
    double[] values = autoregressive(new Random(1), 40, 0.5);
    double[] gapped = values.clone();
    Arrays.fill(gapped, 10, 15, Double.NaN);
    double[] infinite = values.clone();
    infinite[3] = Double.POSITIVE_INFINITY;
    double[] line = new double[40];
    Arrays.setAll(line, t -> 3.7 - 0.1 * t);

    assertThat(reason(new double[0], new double[0])).isEqualTo(Reason.TOO_FEW_PERIODS);
    assertThat(reason(new double[1], new double[1])).isEqualTo(Reason.TOO_FEW_PERIODS);
    assertThat(reason(Arrays.copyOf(values, 19), new double[19])).isEqualTo(Reason.TOO_FEW_PERIODS);
    assertThat(reason(values, gapped)).isEqualTo(Reason.GAPS);
    assertThat(reason(gapped, values)).isEqualTo(Reason.GAPS);
    assertThat(reason(infinite, values)).isEqualTo(Reason.NOT_FINITE);
    assertThat(reason(new double[40], values)).isEqualTo(Reason.CONSTANT);
    double[] sparse = new double[40];
    Arrays.setAll(sparse, t -> t % 5 == 0 ? t : 0);
    assertThat(reason(values, sparse)).isEqualTo(Reason.TOO_SPARSE);
    assertThat(reason(values, line)).isEqualTo(Reason.CONSTANT);
  }

  @Test
  void lagsWithFewPairsAreLeftOut() {
    List<LagCorrelation> correlations =
        correlations(
            autoregressive(new Random(1), 30, 0), autoregressive(new Random(2), 30, 0), 15);

    assertThat(correlations).allMatch(at -> at.pairs() >= 20).hasSizeBetween(10, 21);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN})
  void aLevelOutOfItsRangeIsNamed(double level) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CrossCorrelation.of(new double[30], new double[30], 3, RESAMPLING, level))
        .withMessage("level must lie between 0 and 1: " + level);
  }

  @Test
  void otherArgumentsOutOfTheirRangeAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CrossCorrelation.of(new double[3], new double[4], 3, RESAMPLING, 0.95))
        .withMessage("lengths must be the same: 3, 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CrossCorrelation.of(new double[3], new double[3], -1, RESAMPLING, 0.95))
        .withMessage("maxLag must not be negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Resampling(0, 3, 1))
        .withMessage("samples must be at least 1: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Resampling(10, -3, 1))
        .withMessage("blockLength must not be negative: -3");
  }

  private static List<LagCorrelation> correlations(double[] left, double[] right, int maxLag) {
    return CrossCorrelation.of(left, right, maxLag, RESAMPLING, 0.95).value();
  }

  private static Reason reason(double[] left, double[] right) {
    return CrossCorrelation.of(left, right, 3, RESAMPLING, 0.95).reason();
  }

  private static LagCorrelation strongest(List<LagCorrelation> correlations) {
    return correlations.stream()
        .max((a, b) -> Double.compare(Math.abs(a.r()), Math.abs(b.r())))
        .orElseThrow();
  }

  private static double[] autoregressive(Random random, int n, double coefficient) {
    double[] values = new double[n];
    double before = random.nextGaussian() / Math.sqrt(1 - coefficient * coefficient);
    for (int t = 0; t < n; t++) {
      before = coefficient * before + random.nextGaussian();
      values[t] = before;
    }
    return values;
  }

  private static Double[] boxed(String list) {
    return Arrays.stream(SeriesText.parse(list)).boxed().toArray(Double[]::new);
  }
}
