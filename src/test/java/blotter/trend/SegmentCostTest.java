package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SegmentCostTest {

  private static final double ERROR = 1e-9;

  private static final long[] COUNTS = {4, 0, 7, 3, 12, 15, 9, 0, 0, 0, 1, 250};

  private static final double[] EXPOSURES = {10, 2.5, 20, 11, 10, 12.25, 9, 4, 3, 2, 1, 100};

  private static final double[] VALUES = {
    1e6 + 0.5,
    1e6 - 2,
    1e6 + 3.25,
    1e6,
    1e6 + 8,
    1e6 + 7.5,
    1e6 + 9,
    1e6 + 8.5,
    1e6 - 1,
    1e6,
    1e6 + 2,
    1e6
  };

  @ParameterizedTest
  @CsvFileSource(resources = "/blotter/trend/segment_costs.csv", useHeadersInDisplayName = true)
  void costsAreLogLikelihoodRatiosOfR(int begin, int end, double poisson, double normal) {
    assertThat(new PoissonCost(COUNTS, EXPOSURES).of(begin, end)).isCloseTo(poisson, within(ERROR));
    assertThat(new MeanCost(VALUES, 1.5 * 1.5).of(begin, end)).isCloseTo(normal, within(ERROR));
  }

  @Test
  void aPeriodWithoutExposureCostsNothing() {
    PoissonCost gapped = new PoissonCost(new long[] {0, 5, 0, 9, 0}, new double[] {0, 2, 0, 1, 0});
    PoissonCost whole = new PoissonCost(new long[] {5, 9}, new double[] {2, 1});

    assertThat(gapped.of(0, 5)).isEqualTo(whole.of(0, 2)).isPositive();
    assertThat(gapped.of(2, 3)).isZero();
  }

  @Test
  void theUnitOfExposureDoesNotMatter() {
    double[] thousands = new double[EXPOSURES.length];
    for (int i = 0; i < thousands.length; i++) {
      thousands[i] = EXPOSURES[i] / 1000;
    }

    assertThat(new PoissonCost(COUNTS, thousands).of(2, 11))
        .isCloseTo(new PoissonCost(COUNTS, EXPOSURES).of(2, 11), within(ERROR));
  }

  @Test
  void whatIsOutOfRangeIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PoissonCost(new long[2], new double[3]))
        .withMessage("n and exposure differ in length: 2, 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PoissonCost(new long[] {1}, new double[] {0}))
        .withMessage("n[0] is out of range for exposure 0.0: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PoissonCost(new long[] {1}, new double[] {Double.NaN}))
        .withMessage("exposure[0] is out of range: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MeanCost(new double[] {1}, 0))
        .withMessage("variance must be positive: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MeanCost(new double[] {1, Double.NaN}, 1))
        .withMessage("values[1] is not finite: NaN");
  }
}
