package blotter.trend;

import static blotter.trend.Design.ones;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class FarringtonTest {

  private static final double ERROR = 1e-6;

  /** What iterations in R leave of an expected value that has its limit at 0. */
  private static final double NEARLY_ZERO = 1e-5;

  /** Size of a negative binomial distribution that is hardly one. */
  private static final double POISSON = 1e9;

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/blotter/trend/farrington.csv",
      numLinesToSkip = 1,
      maxCharsPerColumn = 100_000)
  void valuesAndBoundsAreThoseOfFarringtonFlexibleInR(
      String name, String n, String exposure, String expected, String upper, String alert) {
    Farrington actual = Farrington.of(counts(n), SeriesText.parse(exposure), 12).value();

    double[] expectedInR = SeriesText.parse(expected);
    for (int t = 0; t < expectedInR.length; t++) {
      if (Double.isNaN(expectedInR[t])) {
        assertThat(actual.expected()[t]).as("month %d", t).isNaN();
      } else if (actual.expected()[t] == 0) {
        assertThat(expectedInR[t]).as("month %d", t).isLessThan(NEARLY_ZERO);
      } else {
        assertThat(actual.expected()[t])
            .as("month %d", t)
            .isCloseTo(expectedInR[t], within(ERROR * Math.max(1, expectedInR[t])));
      }
    }
    assertThat(actual.upper()).containsExactly(SeriesText.parse(upper));
    for (int t = 0; t < expectedInR.length; t++) {
      assertThat(actual.alert()[t]).as("month %d", t).isEqualTo(counts(alert)[t] == 1);
    }
  }

  @Test
  void anOutbreakIsTold() {
    long[] n = new RandomCounts(4).poissons(72, 6);
    n[60] = 25;

    Farrington farrington = Farrington.of(n, ones(72), 12).value();

    assertThat(farrington.alert()[60]).isTrue();
    assertThat(farrington.upper()[60]).isLessThan(25);
  }

  @Test
  void fewReportsAreNoAlert() {
    long[] n = new long[60];
    n[3] = 1;
    n[15] = 1;
    n[50] = 4;

    Farrington farrington = Farrington.of(n, ones(60), 12).value();

    assertThat((double) n[50]).isGreaterThan(farrington.upper()[50]);
    assertThat(farrington.alert()).containsOnly(false);
  }

  @Test
  void unitsOfExposureDoNotMatter() {
    long[] n = new RandomCounts(6).poissons(72, 9);
    double[] exposure = new double[72];
    Arrays.setAll(exposure, t -> 50 + t % 7);
    double[] thousandfold = Arrays.stream(exposure).map(e -> e * 1000).toArray();

    Farrington expected = Farrington.of(n, exposure, 12).value();
    Farrington actual = Farrington.of(n, thousandfold, 12).value();
    for (int t = 36; t < 72; t++) {
      assertThat(actual.expected()[t]).isCloseTo(expected.expected()[t], within(1e-8));
    }
    assertThat(actual.upper()).containsExactly(expected.upper());
  }

  @Test
  void whatComesLaterDoesNotMatter() {
    long[] n = new RandomCounts(7).poissons(90, 9);
    Farrington all = Farrington.of(n, ones(90), 12).value();
    Farrington before = Farrington.of(Arrays.copyOf(n, 70), ones(70), 12).value();

    assertThat(Arrays.copyOf(all.expected(), 70)).containsExactly(before.expected());
    assertThat(Arrays.copyOf(all.alert(), 70)).containsExactly(before.alert());
  }

  @Test
  void theFirstThreeYearsAndGapsHaveNoFigure() {
    double[] exposure = ones(60);
    exposure[40] = 0;

    Farrington farrington =
        Farrington.of(new RandomCounts(2).poissons(60, 9), exposure, 12).value();

    for (int t = 0; t < 60; t++) {
      assertThat(Double.isNaN(farrington.expected()[t])).isEqualTo(t < 36 || t == 40);
      assertThat(Double.isNaN(farrington.upper()[t])).isEqualTo(t < 36 || t == 40);
    }
  }

  @Test
  void aConstantSeriesExpectsItself() {
    long[] n = new long[48];
    Arrays.fill(n, 7);

    Farrington farrington = Farrington.of(n, ones(48), 12).value();

    assertThat(farrington.expected()[47]).isCloseTo(7, within(1e-9));
    assertThat(farrington.alert()).containsOnly(false);
  }

  @Test
  void whatCannotBeExpectedHasAReason() {
    long[] n = new RandomCounts(1).poissons(48, 5);
    double[] infinite = ones(48);
    infinite[5] = Double.POSITIVE_INFINITY;
    double[] onlyNow = new double[48];
    onlyNow[47] = 1;

    assertThat(Farrington.of(n, ones(48), 4).reason()).isEqualTo(Reason.OTHER_GRANULARITY);
    assertThat(Farrington.of(n, ones(48), 1).reason()).isEqualTo(Reason.OTHER_GRANULARITY);
    assertThat(Farrington.of(n, infinite, 12).reason()).isEqualTo(Reason.NOT_FINITE);
    assertThat(Farrington.of(new long[0], new double[0], 12).reason()).isEqualTo(Reason.EMPTY);
    assertThat(Farrington.of(n, new double[48], 12).reason()).isEqualTo(Reason.EMPTY);
    assertThat(Farrington.of(new long[48], ones(48), 12).reason()).isEqualTo(Reason.ALL_ZERO);
    assertThat(Farrington.of(Arrays.copyOf(n, 36), ones(36), 12).reason())
        .isEqualTo(Reason.TOO_FEW_PERIODS);
    assertThat(Farrington.of(Arrays.copyOf(n, 1), ones(1), 12).reason())
        .isEqualTo(Reason.TOO_FEW_PERIODS);
    n[47] = 3;
    assertThat(Farrington.of(n, onlyNow, 12).reason()).isEqualTo(Reason.NO_FIT);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN})
  void anExposureOutOfItsRangeIsNamed(double exposure) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Farrington.of(new long[1], new double[] {exposure}, 12))
        .withMessage("an exposure is not negative: " + exposure);
  }

  @Test
  void otherArgumentsOutOfTheirRangeAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Farrington.of(new long[] {-2}, ones(1), 12))
        .withMessage("a count is not negative: -2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Farrington.of(new long[2], ones(1), 12))
        .withMessage("exposure must be as long as the counts: 1, 2");
  }

  @Test
  void fewMonthsOfStationarySeriesAreAlerts() {
    assertThat(alerts(300, 0, 10, POISSON)).isCloseTo(0.0060, within(0.002));
    assertThat(alerts(300, 0, 2, POISSON)).isCloseTo(0.0056, within(0.002));
    assertThat(alerts(300, 0, 10, 5)).isCloseTo(0.0133, within(0.003));
    assertThat(alerts(300, 0.5, 10, POISSON)).isCloseTo(0.0040, within(0.002));
  }

  @Test
  void quantilesOfCountsLeaveAtMostTheirShareAbove() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      double mean = Math.exp(12 * random.nextDouble() - 4);
      double dispersion = 1 + Math.exp(8 * random.nextDouble() - 5);
      double quantile = CountQuantile.of(mean, dispersion, 0.995);

      double size = mean / (dispersion - 1);
      assertThat(RegularizedBeta.value(1 / dispersion, size, quantile + 1))
          .isGreaterThanOrEqualTo(0.995);
      if (quantile > 0) {
        assertThat(RegularizedBeta.value(1 / dispersion, size, quantile)).isLessThan(0.995);
      }
    }
    assertThat(CountQuantile.of(0, 1, 0.995)).isZero();
    assertThat(CountQuantile.of(3, 1, 0.995)).isEqualTo(CountQuantile.of(3, 1 + 1e-7, 0.995));
  }

  /** Share of alerts among months with an expectation, of simulated series of ten years. */
  private static double alerts(int series, double amplitude, double mean, double size) {
    RandomCounts random = new RandomCounts(120);
    int months = 0;
    int alerts = 0;
    for (int i = 0; i < series; i++) {
      long[] n = new long[120];
      for (int t = 0; t < n.length; t++) {
        double level = mean * Math.exp(amplitude * Math.sin(2 * Math.PI * t / 12));
        n[t] = size > 1e6 ? random.poisson(level) : random.negativeBinomial(level, (int) size);
      }
      Farrington farrington = Farrington.of(n, ones(120), 12).value();
      for (int t = 0; t < n.length; t++) {
        months += Double.isNaN(farrington.upper()[t]) ? 0 : 1;
        alerts += farrington.alert()[t] ? 1 : 0;
      }
    }
    return (double) alerts / months;
  }

  private static long[] counts(String list) {
    return Arrays.stream(list.split(" ")).mapToLong(Long::parseLong).toArray();
  }
}
