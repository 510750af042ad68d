package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WilsonIntervalTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/blotter/trend/wilson.csv", useHeadersInDisplayName = true)
  void theEndsAreThoseOfPropTestInR(
      long successes, long trials, double level, double share, double low, double high) {
    Estimate estimate = WilsonInterval.of(successes, trials, level).value();

    assertThat(estimate.value()).isEqualTo(share);
    assertThat(estimate.low()).isCloseTo(low, within(1e-13));
    assertThat(estimate.high()).isCloseTo(high, within(1e-13));
  }

  @Test
  void failuresMirrorSuccesses() {
    for (int successes = 0; successes <= 30; successes++) {
      Estimate estimate = WilsonInterval.of(successes, 30, 0.9).value();
      Estimate mirror = WilsonInterval.of(30 - successes, 30, 0.9).value();

      assertThat(mirror.low()).isCloseTo(1 - estimate.high(), within(1e-14));
      assertThat(estimate.low()).isLessThanOrEqualTo(estimate.value());
      assertThat(estimate.high()).isGreaterThanOrEqualTo(estimate.value());
    }
  }

  @Test
  void noTrialHasNoShare() {
    assertThat(WilsonInterval.of(0, 0, 0.95)).isEqualTo(Figure.none(Reason.EMPTY));
  }

  @Test
  void valuesOutOfTheirRangeAreNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WilsonInterval.of(4, 3, 0.95))
        .withMessage("successes must lie between 0 and 3 trials: 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WilsonInterval.of(-1, 3, 0.95))
        .withMessage("successes must lie between 0 and 3 trials: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WilsonInterval.of(1, 3, 95))
        .withMessage("level must lie between 0 and 1: 95.0");
  }
}
