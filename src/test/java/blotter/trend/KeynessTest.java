package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeynessTest {

  private static final double RELATIVE_ERROR = 1e-9;

  @ParameterizedTest
  @CsvFileSource(resources = "/blotter/trend/keyness.csv", useHeadersInDisplayName = true)
  void theFiguresAreThoseOfSixtyDigits(
      long n,
      long tokens,
      long otherN,
      long otherTokens,
      double priorTokens,
      double logRatio,
      double logOdds,
      double z) {
    Keyness keyness = Keyness.of(slice(n, tokens), slice(otherN, otherTokens), priorTokens).value();

    assertThat(keyness.logRatio().value()).isCloseTo(logRatio, relative(logRatio));
    assertThat(keyness.logOdds()).isCloseTo(logOdds, relative(logOdds));
    assertThat(keyness.z()).isCloseTo(z, relative(z));
  }

  @Test
  void exchangedSlicesExchangeTheSigns() {
    Random random = new Random(21);
    for (int i = 0; i < 1000; i++) {
      SliceCounts left = slice(1 + random.nextInt(100), 200 + random.nextInt(10_000));
      SliceCounts right = slice(random.nextInt(100), 200 + random.nextInt(10_000));
      Keyness keyness = Keyness.of(left, right, 150).value();
      Keyness exchanged = Keyness.of(right, left, 150).value();

      assertThat(exchanged.g2()).isCloseTo(keyness.g2(), within(1e-9));
      assertThat(exchanged.logRatio().isGiven()).isEqualTo(keyness.logRatio().isGiven());
      assertThat(exchanged.logOdds()).isCloseTo(-keyness.logOdds(), within(1e-12));
      assertThat(exchanged.z()).isCloseTo(-keyness.z(), within(1e-12));
      if (keyness.logRatio().isGiven()) {
        double logRatio = keyness.logRatio().value();
        assertThat(exchanged.logRatio().value()).isCloseTo(-logRatio, within(1e-12));
        assertThat(Math.signum(keyness.logOdds())).isEqualTo(Math.signum(logRatio));
      }
    }
  }

  @Test
  void equalSharesAreNoDifference() {
    Keyness keyness = Keyness.of(slice(30, 3000), slice(10, 1000), 400).value();

    assertThat(keyness.g2()).isZero();
    assertThat(keyness.p()).isEqualTo(Figure.of(1.0));
    assertThat(keyness.logRatio().value()).isCloseTo(0, within(1e-15));
    assertThat(keyness.logOdds()).isCloseTo(0, within(1e-15));
    assertThat(keyness.z()).isCloseTo(0, within(1e-15));
  }

  @Test
  void aStrongerPriorDrawsTheOddsTogether() {
    double before = Double.POSITIVE_INFINITY;
    for (double prior : new double[] {1, 10, 100, 1000, 100_000}) {
      double logOdds = Keyness.of(slice(30, 1000), slice(2, 1000), prior).value().logOdds();
      assertThat(logOdds).isPositive().isLessThan(before);
      before = logOdds;
    }
  }

  @Test
  void wordsThatAreTooRareAreComparedButNotTested() {
    Keyness keyness = Keyness.of(slice(1, 1000), slice(0, 1001), 100).value();

    assertThat(keyness.p()).isEqualTo(Figure.none(Reason.TOO_SPARSE));
    assertThat(keyness.g2()).isPositive();
    assertThat(keyness.logRatio().isGiven()).isTrue();
    assertThat(Keyness.of(slice(0, 999), slice(1, 1001), 100).value().logRatio())
        .isEqualTo(Figure.none(Reason.TOO_SPARSE));
    assertThat(Keyness.of(slice(2, 1000), slice(0, 1000), 100).value().p().isGiven()).isTrue();
  }

  @Test
  void whatCannotBeComparedHasAReason() {
    assertThat(Keyness.of(SliceCounts.EMPTY, slice(1, 10), 1))
        .isEqualTo(Figure.none(Reason.NO_TOKENS));
    assertThat(Keyness.of(slice(1, 10), new SliceCounts(0, 0, 0, 3), 1))
        .isEqualTo(Figure.none(Reason.NO_TOKENS));
    assertThat(Keyness.of(slice(0, 10), slice(0, 10), 1)).isEqualTo(Figure.none(Reason.ALL_ZERO));
    assertThat(Keyness.of(slice(10, 10), slice(5, 5), 1)).isEqualTo(Figure.none(Reason.CONSTANT));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void aPriorOutOfItsRangeIsNamed(double prior) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Keyness.of(slice(1, 10), slice(1, 10), prior))
        .withMessage("priorTokens must be above 0: " + prior);
  }

  private static SliceCounts slice(long n, long tokens) {
    return new SliceCounts(n, tokens, Math.min(n, 1), 1);
  }

  private static Offset<Double> relative(double value) {
    return within(Math.abs(value) * RELATIVE_ERROR);
  }
}
