package blotter.trend;

/**
 * Exact distribution of Kendall's S over all orders of a few values, some of them equal.
 *
 * <p>S is the number of pairs of different values less twice the number of those that fall. How
 * many orders of a multiset have a given number of falling pairs is told by the coefficients of the
 * q-multinomial: MacMahon, P. A. (1913), "Two applications of general theorems in combinatory
 * analysis", Proceedings of the London Mathematical Society 15, 314–321. It is a product of (1 -
 * q^(m+j)) / (1 - q^j) for the j-th value of each group of equal values, with m values in the
 * groups before it. O(n³) in all.
 */
final class KendallDistribution {

  /** With more values the number of orders no longer fits into a long. */
  private static final int MOST = 20;

  private final long[] orders;

  private KendallDistribution(long[] orders) {
    this.orders = orders;
  }

  /**
   * The distribution for values in groups of equal ones.
   *
   * @param groups sizes of the groups, at most {@value #MOST} values in all; their order is of no
   *     account
   * @throws IllegalArgumentException if there are more values
   */
  static KendallDistribution ofGroups(int... groups) {
    int n = 0;
    int differing = 0;
    for (int size : groups) {
      differing += n * size;
      n += size;
    }
    if (n > MOST) {
      throw new IllegalArgumentException("exact only up to " + MOST + " values: " + n);
    }

    long[] orders = new long[differing + 1];
    orders[0] = 1;
    int before = 0;
    for (int size : groups) {
      for (int j = 1; j <= size; j++) {
        multiply(orders, before + j);
        divide(orders, j);
      }
      before += size;
    }
    return new KendallDistribution(orders);
  }

  /** How many orders have the given S. */
  long orders(long s) {
    long twiceFalling = orders.length - 1 - s;
    boolean possible = twiceFalling % 2 == 0 && Math.abs(s) < orders.length;
    return possible ? orders[(int) (twiceFalling / 2)] : 0;
  }

  /** Probability of an S at least as far from zero as the given one. */
  double twoSided(long s) {
    long far = 0;
    long all = 0;
    for (int falling = 0; falling < orders.length; falling++) {
      long other = orders.length - 1 - 2L * falling;
      all += orders[falling];
      if (Math.abs(other) >= Math.abs(s)) {
        far += orders[falling];
      }
    }
    return (double) far / all;
  }

  /**
   * Times 1 - q^power; what is above the last coefficient is cut off, which keeps the rest true.
   */
  private static void multiply(long[] coefficients, int power) {
    for (int i = coefficients.length - 1; i >= power; i--) {
      coefficients[i] -= coefficients[i - power];
    }
  }

  /** Divided by 1 - q^power. */
  private static void divide(long[] coefficients, int power) {
    for (int i = power; i < coefficients.length; i++) {
      coefficients[i] += coefficients[i - power];
    }
  }
}
