package blotter.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingleEditTest {

  @ParameterizedTest
  @CsvSource({
    "fentanyl, fentaanyl",
    "fentanyl, fentnyl",
    "fentanyl, fentamyl",
    "fentanyl, fenatnyl",
    "fentanyl, fentanyls",
    "ab, ba",
    "a, ''"
  })
  void oneSlipIsOneEdit(String left, String right) {
    assertThat(SingleEdit.apart(left, right)).isTrue();
    assertThat(SingleEdit.apart(right, left)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "fentanyl, fentanyl",
    "naloxone, naxolone",
    "fentanyl, fentan",
    "fentanyl, fnetanly",
    "abc, bca",
    "'', ''",
    "'', ab"
  })
  void noneAndTwoAreNot(String left, String right) {
    assertThat(SingleEdit.apart(left, right)).isFalse();
    assertThat(SingleEdit.apart(right, left)).isFalse();
  }

  @Test
  void itAgreesWithTheDistanceOfTheTextbook() {
    Random random = new Random(11);
    int near = 0;

    for (int i = 0; i < 50_000; i++) {
      String left = word(random);
      String right = word(random);
      boolean expected = distance(left, right) == 1;
      assertThat(SingleEdit.apart(left, right)).as("%s and %s", left, right).isEqualTo(expected);
      near += expected ? 1 : 0;
    }
    assertThat(near).isGreaterThan(1000);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = random.nextInt(6);
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  /** Optimal string alignment by its recurrence. */
  static int distance(String left, String right) {
    int[][] d = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int changed = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + changed, Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1));
        if (i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[left.length()][right.length()];
  }
}
