package blotter.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TopicMatchingTest {

  /** Found by {@code scipy.optimize.linear_sum_assignment(m, maximize=True)}; the sum is 430. */
  @Test
  void theMatchHasTheLargestSum() {
    double[][] likeness = {
      {41, 19, 50, 83, 6, 9},
      {68, 12, 46, 74, 7, 64},
      {27, 4, 11, 55, 53, 8},
      {30, 11, 70, 54, 7, 72},
      {15, 28, 80, 80, 74, 7},
      {73, 74, 50, 6, 28, 5}
    };

    assertThat(TopicMatching.match(likeness)).containsExactly(3, 0, 4, 5, 2, 1);
  }

  @Test
  void noPermutationOfASmallMatrixIsBetter() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      double[][] likeness = new double[4][4];
      for (double[] row : likeness) {
        for (int j = 0; j < row.length; j++) {
          row[j] = random.nextInt(6) / 5.0;
        }
      }

      int[] match = TopicMatching.match(likeness);
      assertThat(match).containsExactlyInAnyOrder(0, 1, 2, 3);
      double sum = 0;
      for (int i = 0; i < match.length; i++) {
        sum += likeness[i][match[i]];
      }
      assertThat(sum).isGreaterThanOrEqualTo(best(likeness, 0, 0) - 1e-9);
    }
  }

  private static double best(double[][] likeness, int row, int taken) {
    if (row == likeness.length) {
      return 0;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int j = 0; j < likeness.length; j++) {
      if ((taken & 1 << j) == 0) {
        best = Math.max(best, likeness[row][j] + best(likeness, row + 1, taken | 1 << j));
      }
    }
    return best;
  }

  @Test
  void likenessIsSharedTermsOverAllTerms() {
    assertThat(TopicMatching.jaccard(new int[] {1, 2, 3}, new int[] {3, 4, 1})).isEqualTo(0.5);
    assertThat(TopicMatching.jaccard(new int[] {1}, new int[] {2})).isZero();
    assertThat(TopicMatching.jaccard(new int[] {}, new int[] {})).isEqualTo(1);
  }

  @Test
  void topicsInAnotherOrderAreTheSame() {
    List<int[]> one = List.of(new int[] {1, 2}, new int[] {3, 4}, new int[] {5, 6});
    List<int[]> other = List.of(new int[] {6, 5}, new int[] {1, 2}, new int[] {3, 7});

    assertThat(TopicMatching.likeness(one, other)).containsExactly(1, 1.0 / 3, 1);
  }
}
