package blotter.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

  @ParameterizedTest
  @CsvSource({
    "3, 1, 2, 0.6, 0.75, 0.666666666666666667",
    "5, 0, 0, 1, 1, 1",
    "0, 4, 0, 0, 0, 0",
    "0, 0, 4, 0, 0, 0",
    "0, 0, 0, 0, 0, 0"
  })
  void ratiosAreOfWholesAndZeroWhereThereIsNone(
      long hits, long misses, long extras, double precision, double recall, double f1) {
    Tally tally = new Tally(hits, misses, hits, extras);

    assertThat(tally.precision()).isCloseTo(precision, within(1e-15));
    assertThat(tally.recall()).isCloseTo(recall, within(1e-15));
    assertThat(tally.f1()).isCloseTo(f1, within(1e-15));
  }

  @Test
  void f1IsTheHarmonicMeanOfPrecisionAndRecall() {
    Tally tally = new Tally(7, 5, 7, 2);

    assertThat(tally.f1())
        .isCloseTo(2 / (1 / tally.precision() + 1 / tally.recall()), within(1e-15));
  }

  @Test
  void theEmptyTallyChangesNothing() {
    Tally tally = new Tally(7, 5, 7, 2);

    assertThat(tally.plus(Tally.EMPTY)).isEqualTo(tally);
    assertThat(Tally.EMPTY.plus(tally)).isEqualTo(tally);
  }
}
