package blotter.trend;

import java.util.Arrays;

/**
 * Corrects p values for how many tests were made: Benjamini, Y. and Hochberg, Y. (1995),
 * "Controlling the false discovery rate", Journal of the Royal Statistical Society B 57, 289–300.
 *
 * <p>With m tests, q of the i-th smallest p is the smallest of p(j) × (m / j) over j from i to m,
 * and at most 1. Test values come from {@code p.adjust} of R with the method "BH".
 */
public final class BenjaminiHochberg {

  private BenjaminiHochberg() {}

  /**
   * The q value of each p value of one family of tests. O(m log m).
   *
   * @param p probabilities, in any order; NaN where no test was made, which does not belong to the
   *     family and has no q
   * @return q at the same places
   * @throws IllegalArgumentException if a p does not lie between 0 and 1
   */
  public static double[] adjust(double[] p) {
    double[] sorted = Arrays.stream(p).filter(value -> !Double.isNaN(value)).sorted().toArray();
    int m = sorted.length;
    if (m > 0 && (sorted[0] < 0 || sorted[m - 1] > 1)) {
      throw new IllegalArgumentException(
          "p must lie between 0 and 1: " + (sorted[0] < 0 ? sorted[0] : sorted[m - 1]));
    }

    double[] adjusted = new double[m];
    double least = 1;
    for (int i = m - 1; i >= 0; i--) {
      least = Math.min(least, sorted[i] * (m / (i + 1.0)));
      adjusted[i] = least;
    }

    // Equal values have equal q, so that it does not matter which of them the search finds.
    double[] q = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      q[i] = Double.isNaN(p[i]) ? Double.NaN : adjusted[Arrays.binarySearch(sorted, p[i])];
    }
    return q;
  }
}
