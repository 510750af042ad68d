package blotter.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SliceCountsTest {

  private static final SliceCounts ONE = new SliceCounts(3, 100, 2, 5);
  private static final SliceCounts TWO = new SliceCounts(0, 40, 0, 1);
  private static final SliceCounts THREE = new SliceCounts(7, 9, 1, 1);

  @Test
  void slicesAddUpInAnyOrder() {
    assertThat(ONE.plus(TWO).plus(THREE))
        .isEqualTo(new SliceCounts(10, 149, 3, 7))
        .isEqualTo(THREE.plus(ONE).plus(TWO))
        .isEqualTo(ONE.plus(TWO.plus(THREE)));
    assertThat(ONE.plus(SliceCounts.EMPTY)).isEqualTo(ONE);
  }

  @Test
  void documentsWithoutWordsAreASlice() {
    assertThat(new SliceCounts(0, 0, 0, 2).documentsTotal()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"1, 10, 2, 5", "2, 10, 0, 5", "11, 10, 1, 5", "3, 10, 3, 2", "0, 1, 0, 0"})
  void countsThatCannotBeAreNamed(long n, long tokens, long documents, long documentsTotal) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SliceCounts(n, tokens, documents, documentsTotal))
        .withMessage(
            "no such slice: n "
                + n
                + ", tokens "
                + tokens
                + ", documents "
                + documents
                + ", documentsTotal "
                + documentsTotal);
  }
}
