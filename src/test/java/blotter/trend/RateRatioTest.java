package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class RateRatioTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/blotter/trend/rate-ratio.csv", useHeadersInDisplayName = true)
  void estimateIntervalAndPAreThoseOfPoissonTestInR(
      long leftN,
      double leftExposure,
      long rightN,
      double rightExposure,
      double level,
      double ratio,
      double low,
      double high,
      double p) {
    RateRatio compared = RateRatio.of(leftN, leftExposure, rightN, rightExposure, level).value();

    assertThat(compared.ratio().value()).isCloseTo(ratio, relative(ratio, 1e-14));
    assertThat(compared.ratio().low()).isCloseTo(low, relative(low, 1e-9));
    assertThat(compared.ratio().high()).isCloseTo(high, relative(high, 1e-9));
    assertThat(compared.p()).isCloseTo(p, relative(p, 1e-9));
  }

  @Test
  void pIsTheSumOverAllSplitsNoMoreLikely() {
    Random random = new Random(14);
    for (int round = 0; round < 500; round++) {
      int left = random.nextInt(30);
      int right = 1 + random.nextInt(30);
      double leftExposure = 1 + random.nextInt(9);
      double rightExposure = 1 + random.nextInt(9);
      BinomialDistribution splits =
          BinomialDistribution.of(left + right, leftExposure / (leftExposure + rightExposure));
      double sum = 0;
      for (int split = 0; split <= left + right; split++) {
        double probability = splits.probability(split);
        sum += probability <= splits.probability(left) * (1 + 1e-7) ? probability : 0;
      }

      RateRatio compared = RateRatio.of(left, leftExposure, right, rightExposure, 0.95).value();
      assertThat(compared.p()).isCloseTo(sum, within(1e-12));
    }
  }

  @Test
  void sidesExchangedTurnTheRatio() {
    Random random = new Random(15);
    for (int round = 0; round < 100; round++) {
      long left = 1L + random.nextInt(5000);
      long right = 1L + random.nextInt(50);
      RateRatio there = RateRatio.of(left, 3, right, 7, 0.9).value();
      RateRatio back = RateRatio.of(right, 7, left, 3, 0.9).value();

      assertThat(back.ratio().low() * there.ratio().high()).isCloseTo(1, within(1e-11));
      assertThat(back.ratio().high() * there.ratio().low()).isCloseTo(1, within(1e-11));
      assertThat(back.p()).isCloseTo(there.p(), relative(there.p(), 1e-9));
    }
  }

  @Test
  void theEndsLeaveHalfOfTheRestOnEitherSide() {
    RateRatio compared = RateRatio.of(3, 1e6, 4_000, 1, 0.95).value();
    double low = compared.ratio().low() * 1e6;
    double high = compared.ratio().high() * 1e6;

    assertThat(BinomialDistribution.of(4_003, low / (1 + low)).survivalProbability(2))
        .isCloseTo(0.025, within(1e-12));
    assertThat(BinomialDistribution.of(4_003, high / (1 + high)).cumulativeProbability(3))
        .isCloseTo(0.025, within(1e-12));
  }

  @Test
  void nothingOnTheLeftLeavesAFiniteUpperEnd() {
    RateRatio compared = RateRatio.of(0, 1, 1, 1, 0.95).value();

    assertThat(compared.ratio().value()).isZero();
    assertThat(compared.ratio().low()).isZero();
    assertThat(compared.ratio().high()).isCloseTo(0.975 / 0.025, relative(39, 1e-12));
    assertThat(compared.p()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5, 0, 5, ALL_ZERO",
    "3, 5, 0, 5, TOO_SPARSE",
    "3, 0, 4, 5, EMPTY",
    "3, 5, 4, 0, EMPTY",
    "3, Infinity, 4, 5, NOT_FINITE",
    "0, 5, 0, Infinity, NOT_FINITE"
  })
  void aComparisonWithoutAFiniteRatioHasAReason(
      long leftN, double leftExposure, long rightN, double rightExposure, Reason reason) {
    assertThat(RateRatio.of(leftN, leftExposure, rightN, rightExposure, 0.95))
        .isEqualTo(Figure.none(reason));
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 1, 1, 1, 0.95, left count is not negative: -1",
    "1, 1, -2, 1, 0.95, right count is not negative: -2",
    "1, -3, 1, 1, 0.95, left exposure is not negative: -3.0",
    "1, 1, 1, NaN, 0.95, right exposure is not negative: NaN",
    "1, 1, 1, 1, 1, level must lie between 0 and 1: 1.0",
    "1, 1, 1000000000, 1, 0.9, counts add up to more than 1000000000: 1 + 1000000000"
  })
  void valuesOutOfTheirRangeAreNamed(
      long leftN,
      double leftExposure,
      long rightN,
      double rightExposure,
      double level,
      String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RateRatio.of(leftN, leftExposure, rightN, rightExposure, level))
        .withMessage(message);
  }

  private static Offset<Double> relative(double value, double error) {
    return within(Math.abs(value) * error);
  }
}
