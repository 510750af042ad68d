package blotter.trend;

import static blotter.trend.Design.ones;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnualChangeTest {

  private static final double LEVEL = 0.95;

  static List<ReferenceValues> references() {
    return ReferenceValues.read("annual.csv");
  }

  static List<ReferenceValues> overdispersed() {
    return NegativeBinomialFitTest.references();
  }

  @ParameterizedTest
  @MethodSource("references")
  void theChangeIsThatOfGlmInR(ReferenceValues r) {
    AnnualChange change =
        AnnualChange.of(r.counts("n"), r.all("exposure"), periods(r), LEVEL).value();

    assertClose(change.percent(), r.all("percent"), 1e-8);
    assertThat(change.p()).isCloseTo(r.one("p"), near(r.one("p"), 1e-8));
    assertThat(change.dispersion()).isCloseTo(r.one("dispersion"), near(r.one("dispersion"), 1e-8));
    assertThat(change.model())
        .isEqualTo(r.one("dispersion") > 1 ? CountModel.QUASI_POISSON : CountModel.POISSON);
  }

  @ParameterizedTest
  @MethodSource("overdispersed")
  void theOtherChangeIsThatOfGlmNbInR(ReferenceValues r) {
    AnnualChange change =
        AnnualChange.negativeBinomial(r.counts("n"), r.all("exposure"), periods(r), LEVEL).value();

    assertClose(change.percent(), r.all("nbpercent"), 1e-6);
    assertThat(change.p()).isCloseTo(r.one("nbp"), near(r.one("nbp"), 1e-6));
    assertThat(change.model()).isEqualTo(CountModel.NEGATIVE_BINOMIAL);
  }

  @Test
  void aRateThatDoesNotChangeIsZeroWithAnInterval() {
    long[] n = {20, 30, 10, 20, 40, 20};
    double[] exposure = {200, 300, 100, 200, 400, 200};

    AnnualChange change = AnnualChange.of(n, exposure, 4, LEVEL).value();

    assertThat(change.percent().value()).isCloseTo(0, within(1e-9));
    assertThat(change.percent().low()).isNegative();
    assertThat(change.percent().high()).isPositive();
    assertThat(change.p()).isCloseTo(1, within(1e-9));
    assertThat(change.model()).isEqualTo(CountModel.POISSON);
  }

  @Test
  void neitherAnotherUnitOfExposureNorGapsAtTheEndsMatter() {
    long[] n = {3, 9, 4, 12, 8, 15, 11};
    double[] exposure = {10, 12, 9, 14, 8, 13, 10};
    AnnualChange change = AnnualChange.of(n, exposure, 12, LEVEL).value();

    double[] thousands = Arrays.stream(exposure).map(e -> e * 1000).toArray();
    assertSame(AnnualChange.of(n, thousands, 12, LEVEL).value(), change);

    long[] longer = {0, 3, 9, 4, 12, 8, 15, 11, 0, 0};
    double[] gaps = {0, 10, 12, 9, 14, 8, 13, 10, 0, 0};
    assertSame(AnnualChange.of(longer, gaps, 12, LEVEL).value(), change);
  }

  @Test
  void backwardsInTimeIsTheOtherWayRound() {
    AnnualChange forwards =
        AnnualChange.of(new long[] {3, 9, 4, 12, 18}, ones(5), 1, LEVEL).value();
    AnnualChange backwards =
        AnnualChange.of(new long[] {18, 12, 4, 9, 3}, ones(5), 1, LEVEL).value();

    double product =
        (1 + forwards.percent().value() / 100) * (1 + backwards.percent().value() / 100);
    assertThat(product).isCloseTo(1, within(1e-10));
    assertThat(backwards.p()).isCloseTo(forwards.p(), within(1e-10));
  }

  /** 943 of 1,000 intervals hold the planted change; of intervals as Poisson has them, 717. */
  @Test
  void nineteenOfTwentyIntervalsHoldThePlantedChange() {
    SplittableRandom random = new SplittableRandom(42);
    double planted = 12 * 0.01;
    int held = 0;
    int heldByPoisson = 0;
    for (int trial = 0; trial < 1000; trial++) {
      long[] n = new long[60];
      for (int i = 0; i < 60; i++) {
        n[i] = SimulatedCounts.bursty(random, 10 * Math.exp(0.01 * i), 3);
      }

      AnnualChange change = AnnualChange.of(n, ones(60), 12, LEVEL).value();
      double slope = Math.log1p(change.percent().value() / 100);
      double reach = Math.log1p(change.percent().high() / 100) - slope;
      double distance = Math.abs(slope - planted);

      held += distance <= reach ? 1 : 0;
      heldByPoisson += distance <= reach / Math.sqrt(Math.max(1, change.dispersion())) ? 1 : 0;
    }
    assertThat(held).isBetween(930, 970);
    assertThat(heldByPoisson).isBetween(680, 750);
  }

  @Test
  void whereThereIsTooLittleAReasonStands() {
    assertReason(Reason.EMPTY, new long[0], new double[0]);
    assertReason(Reason.EMPTY, new long[] {0, 0}, new double[] {0, 0});
    assertReason(Reason.TOO_FEW_PERIODS, new long[] {9}, ones(1));
    assertReason(Reason.TOO_FEW_PERIODS, new long[] {9, 8, 0, 7}, new double[] {1, 1, 0, 1});
    assertReason(Reason.ALL_ZERO, new long[5], ones(5));
    assertReason(Reason.TOO_SPARSE, new long[] {3, 3, 2, 1}, ones(4));
    assertReason(Reason.TOO_SPARSE, new long[] {0, 50, 0, 0, 60, 0}, ones(6));
    assertReason(
        Reason.NOT_FINITE,
        new long[] {5, 6, 7, 8},
        new double[] {1, Double.POSITIVE_INFINITY, 1, 1});
  }

  @Test
  void aChangeTooLargeForANumberIsNoFit() {
    long[] n = new long[120];
    n[117] = 2;
    n[118] = 400;
    n[119] = 90_000;

    assertThat(AnnualChange.of(n, ones(120), 365, LEVEL)).isEqualTo(Figure.none(Reason.NO_FIT));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, Double.NaN})
  void aLevelOutOfItsRangeIsNamed(double level) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnnualChange.of(new long[4], ones(4), 12, level))
        .withMessage("level must lie between 0 and 1: " + level);
  }

  @Test
  void valuesOutOfRangeAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnnualChange.of(new long[4], ones(3), 12, LEVEL))
        .withMessage("exposure must be as long as the counts: 3, 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnnualChange.of(new long[] {1, -1}, ones(2), 12, LEVEL))
        .withMessage("a count is not negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> AnnualChange.of(new long[] {1, 1}, new double[] {1, Double.NaN}, 12, LEVEL))
        .withMessage("an exposure is not negative: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AnnualChange.of(new long[4], ones(4), 0, LEVEL))
        .withMessage("periodsPerYear must be positive: 0");
  }

  private static void assertReason(Reason reason, long[] n, double[] exposure) {
    assertThat(AnnualChange.of(n, exposure, 12, LEVEL)).isEqualTo(Figure.none(reason));
    assertThat(AnnualChange.negativeBinomial(n, exposure, 12, LEVEL))
        .isEqualTo(Figure.none(reason));
  }

  private static void assertSame(AnnualChange actual, AnnualChange expected) {
    Estimate percent = expected.percent();
    double[] values = {percent.value(), percent.low(), percent.high()};
    assertClose(actual.percent(), values, 1e-9);
    assertThat(actual.p()).isCloseTo(expected.p(), near(expected.p(), 1e-9));
  }

  private static void assertClose(Estimate actual, double[] expected, double error) {
    assertThat(actual.value()).isCloseTo(expected[0], near(expected[0], error));
    assertThat(actual.low()).isCloseTo(expected[1], near(expected[1], error));
    assertThat(actual.high()).isCloseTo(expected[2], near(expected[2], error));
  }

  private static int periods(ReferenceValues r) {
    return (int) r.one("periods");
  }

  private static Offset<Double> near(double value, double error) {
    return within(Math.abs(value) * error);
  }
}
