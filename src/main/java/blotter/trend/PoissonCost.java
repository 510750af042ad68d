package blotter.trend;

/**
 * The Poisson deviance of segments with a constant rate each: twice the logarithm of how much
 * likelier the counts of a segment are if every period has its own rate.
 *
 * <p>For counts {@code n} with exposures {@code e} it is {@code 2 (Σ n ln(n / e) - N ln(N / E))},
 * where {@code N} and {@code E} are sums over the segment. Sums of it differ from twice the
 * negative log-likelihood by what all segmentations share. A period without exposure costs nothing.
 */
public final class PoissonCost implements SegmentCost {

  private final double[] counts;
  private final double[] exposures;
  private final double[] saturated;

  /**
   * Adds up a series. Linear in its length.
   *
   * @param n counts
   * @param exposure what each count is to be divided by, finite; 0 where nothing was observed
   * @throws IllegalArgumentException if the lengths differ, a value is negative or not finite, or
   *     something is counted without exposure
   */
  public PoissonCost(long[] n, double[] exposure) {
    check(n, exposure);

    counts = new double[n.length + 1];
    exposures = new double[n.length + 1];
    saturated = new double[n.length + 1];
    for (int i = 0; i < n.length; i++) {
      if (exposure[i] == Double.POSITIVE_INFINITY) {
        throw new IllegalArgumentException("exposure[" + i + "] is out of range: " + exposure[i]);
      }
      counts[i + 1] = counts[i] + n[i];
      exposures[i + 1] = exposures[i] + exposure[i];
      saturated[i + 1] = saturated[i] + term((double) n[i], exposure[i]);
    }
  }

  /**
   * Refuses what is no series of counts.
   *
   * @throws IllegalArgumentException if the lengths differ, a value is negative or NaN, or
   *     something is counted without exposure
   */
  static void check(long[] n, double[] exposure) {
    if (n.length != exposure.length) {
      throw new IllegalArgumentException(
          "n and exposure differ in length: " + n.length + ", " + exposure.length);
    }
    for (int i = 0; i < n.length; i++) {
      if (!(exposure[i] >= 0)) {
        throw new IllegalArgumentException("exposure[" + i + "] is out of range: " + exposure[i]);
      }
      if (n[i] < 0 || (n[i] > 0 && exposure[i] == 0)) {
        throw new IllegalArgumentException(
            "n[" + i + "] is out of range for exposure " + exposure[i] + ": " + n[i]);
      }
    }
  }

  @Override
  public int size() {
    return counts.length - 1;
  }

  @Override
  public double of(int begin, int end) {
    double own = saturated[end] - saturated[begin];
    double shared = term(counts[end] - counts[begin], exposures[end] - exposures[begin]);
    return 2 * Math.max(0, own - shared);
  }

  private static double term(double count, double exposure) {
    return count == 0 ? 0 : count * Math.log(count / exposure);
  }
}
