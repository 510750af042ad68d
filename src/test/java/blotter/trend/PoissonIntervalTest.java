package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoissonIntervalTest {

  private static final double RELATIVE_ERROR = 1e-9;

  @ParameterizedTest
  @CsvFileSource(resources = "/blotter/trend/garwood.csv", useHeadersInDisplayName = true)
  void theEndsAreThoseOfPoissonTestInR(long n, double low, double high) {
    Interval interval = PoissonInterval.of(n, 0.95);

    assertThat(interval.low()).isCloseTo(low, relative(low));
    assertThat(interval.high()).isCloseTo(high, relative(high));
  }

  @Test
  void nothingCountedLeavesTheLowerEndAtZero() {
    assertThat(PoissonInterval.of(0, 0.95).low()).isZero();
    assertThat(PoissonInterval.of(0, 0.95).high()).isCloseTo(-Math.log(0.025), relative(3.7));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 100, 12_345, 10_000_000})
  void theIntervalHoldsTheCountAndWidensWithTheLevel(long n) {
    Interval narrow = PoissonInterval.of(n, 0.5);
    Interval wide = PoissonInterval.of(n, 0.999);

    assertThat(narrow.low()).isLessThan((double) n).isGreaterThan(wide.low());
    assertThat(narrow.high()).isGreaterThan((double) n).isLessThan(wide.high());
  }

  @Test
  void aNegativeCountIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PoissonInterval.of(-1, 0.95))
        .withMessage("a count is not negative: -1");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN, Double.POSITIVE_INFINITY})
  void aLevelOutOfItsRangeIsNamed(double level) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PoissonInterval.of(3, level))
        .withMessage("level must lie between 0 and 1: " + level);
  }

  private static Offset<Double> relative(double value) {
    return within(Math.abs(value) * RELATIVE_ERROR);
  }
}
