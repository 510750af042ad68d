package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangePointsTest {

  private static final int SERIES = 1000;
  private static final int PERIODS = 72;

  @Test
  void aLevelBeginsWhereTheRateChanges() {
    long[] n = {9, 12, 10, 8, 11, 10, 41, 38, 44, 40, 39, 20, 22, 19, 21, 18, 20};

    assertThat(ChangePoints.of(n, filled(17, 1)).value()).containsExactly(6, 11);
  }

  @Test
  void aRateThatStaysIsNoChangeHoweverExposureChanges() {
    long[] n = {10, 11, 9, 10, 10, 100, 98, 103, 99, 101, 100};
    double[] exposure = {1, 1, 1, 1, 1, 10, 10, 10, 10, 10, 10};

    assertThat(ChangePoints.of(n, exposure).value()).isEmpty();
    assertThat(ChangePoints.of(n, filled(11, 1)).value()).containsExactly(5);
  }

  @Test
  void gapsKeepTheirIndices() {
    long[] n = {0, 9, 12, 0, 10, 8, 11, 0, 0, 41, 38, 44, 0, 40, 0};
    double[] exposure = filled(15, 3);
    for (int gap : new int[] {0, 3, 7, 8, 12, 14}) {
      exposure[gap] = 0;
    }

    assertThat(ChangePoints.of(n, exposure).value()).containsExactly(9);
  }

  @Test
  void aConstantSeriesHasNoChange() {
    long[] n = new long[300];
    Arrays.fill(n, 7);

    assertThat(ChangePoints.of(n, filled(300, 2)).value()).isEmpty();
  }

  @Test
  void theUnitOfExposureDoesNotMatter() {
    RandomCounts random = new RandomCounts(3);
    for (int round = 0; round < 200; round++) {
      long[] n = new long[40];
      double[] exposure = new double[40];
      double[] thousands = new double[40];
      for (int i = 0; i < 40; i++) {
        exposure[i] = random.between(50, 200);
        thousands[i] = exposure[i] / 1000;
        n[i] = random.poisson(exposure[i] * (i < 20 ? 0.1 : 0.2));
      }

      assertThat(ChangePoints.of(n, thousands).value())
          .isEqualTo(ChangePoints.of(n, exposure).value());
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 3, 30})
  void aConstantPoissonRateSeldomSeemsToChange(double mean) {
    RandomCounts random = new RandomCounts(17);
    int alarms = 0;
    for (int series = 0; series < SERIES; series++) {
      long[] n = new long[PERIODS];
      Arrays.setAll(n, i -> random.poisson(mean));
      alarms += alarm(n);
    }
    assertThat(alarms).isLessThanOrEqualTo(SERIES / 100);
  }

  @ParameterizedTest
  @CsvSource({"3,1", "3,3", "10,1", "10,4", "30,10"})
  void aConstantOverdispersedRateSeldomSeemsToChange(double mean, int size) {
    RandomCounts random = new RandomCounts(18);
    int alarms = 0;
    for (int series = 0; series < SERIES; series++) {
      long[] n = new long[PERIODS];
      Arrays.setAll(n, i -> random.negativeBinomial(mean, size));
      alarms += alarm(n);
    }
    assertThat(alarms).isLessThanOrEqualTo(3 * SERIES / 100);
  }

  @ParameterizedTest
  @CsvSource({"5,0", "10,0", "10,10", "30,10"})
  void aDoubledRateIsFoundInMostSeries(double mean, int size) {
    RandomCounts random = new RandomCounts(19);
    int found = 0;
    for (int series = 0; series < SERIES; series++) {
      long[] n = new long[PERIODS];
      for (int i = 0; i < PERIODS; i++) {
        double here = i < PERIODS / 2 ? mean : 2 * mean;
        n[i] = size == 0 ? random.poisson(here) : random.negativeBinomial(here, size);
      }
      found += alarm(n);
    }
    assertThat(found).isGreaterThan(95 * SERIES / 100);
  }

  @Test
  void aChangeOfLevelHardlyInflatesTheDispersion() {
    RandomCounts random = new RandomCounts(20);
    double steady = 0;
    double changed = 0;
    for (int series = 0; series < SERIES; series++) {
      long[] n = new long[PERIODS];
      Arrays.setAll(n, i -> random.poisson(20));
      steady += Overdispersion.of(n, filled(PERIODS, 1)) / SERIES;
      Arrays.setAll(n, i -> random.poisson(i < PERIODS / 2 ? 20 : 60));
      changed += Overdispersion.of(n, filled(PERIODS, 1)) / SERIES;
    }

    assertThat(steady).isCloseTo(1.08, within(0.02));
    assertThat(changed).isLessThan(1.2);
  }

  @Test
  void dispersionIsThatOfNegativeBinomialCounts() {
    RandomCounts random = new RandomCounts(21);
    long[] n = new long[20_000];
    Arrays.setAll(n, i -> random.negativeBinomial(30, 10));

    assertThat(Overdispersion.of(n, filled(20_000, 1))).isCloseTo(4, within(0.15));
  }

  @Test
  void aSeriesThatSaysTooLittleHasAReason() {
    double[] infinite = filled(8, 1);
    infinite[3] = Double.POSITIVE_INFINITY;

    assertThat(ChangePoints.of(new long[0], new double[0])).isEqualTo(Figure.none(Reason.EMPTY));
    assertThat(ChangePoints.of(new long[9], new double[9])).isEqualTo(Figure.none(Reason.EMPTY));
    assertThat(ChangePoints.of(new long[9], filled(9, 1))).isEqualTo(Figure.none(Reason.ALL_ZERO));
    assertThat(ChangePoints.of(new long[] {50}, filled(1, 1)))
        .isEqualTo(Figure.none(Reason.TOO_FEW_PERIODS));
    assertThat(ChangePoints.of(new long[] {1, 2, 1, 0, 1, 2, 1, 1}, filled(8, 1)))
        .isEqualTo(Figure.none(Reason.TOO_SPARSE));
    assertThat(ChangePoints.of(new long[] {9, 2, 1, 0, 1, 2, 1, 1}, infinite))
        .isEqualTo(Figure.none(Reason.NOT_FINITE));
  }

  @Test
  void whatIsOutOfRangeIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChangePoints.of(new long[2], new double[3]))
        .withMessage("n and exposure differ in length: 2, 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChangePoints.of(new long[] {-1}, new double[] {2}))
        .withMessage("n[0] is out of range for exposure 2.0: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChangePoints.of(new long[] {4}, new double[] {0}))
        .withMessage("n[0] is out of range for exposure 0.0: 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChangePoints.of(new long[] {4}, new double[] {-2}))
        .withMessage("exposure[0] is out of range: -2.0");
  }

  private static int alarm(long[] n) {
    Figure<int[]> changes = ChangePoints.of(n, filled(n.length, 1));
    return changes.isGiven() && changes.value().length > 0 ? 1 : 0;
  }

  private static double[] filled(int size, double value) {
    double[] values = new double[size];
    Arrays.fill(values, value);
    return values;
  }
}
