package blotter.trend;

import java.util.Arrays;

/**
 * The observed periods of a series of counts, those with an exposure, each with its place in time.
 */
final class ObservedCounts {

  private static final int FEWEST_PERIODS = 4;
  private static final long FEWEST_COUNTED = 10;
  private static final int FEWEST_NOT_ZERO = 3;

  private final double[] counts;
  private final double[] exposure;
  private final double[] times;

  private ObservedCounts(double[] counts, double[] exposure, double[] times) {
    this.counts = counts;
    this.exposure = exposure;
    this.times = times;
  }

  /**
   * Leaves out the gaps, and says whether there is enough to fit a line to: four observed periods,
   * three of them with a count, and ten counted in all.
   *
   * @param n counts by period
   * @param exposure exposure by period; 0 is a gap
   * @throws IllegalArgumentException if lengths differ, a count or an exposure is negative, or an
   *     exposure is NaN
   */
  static Figure<ObservedCounts> of(long[] n, double[] exposure) {
    check(n, exposure);

    double[] counts = new double[n.length];
    double[] exposures = new double[n.length];
    double[] times = new double[n.length];
    int observed = 0;
    int notZero = 0;
    long total = 0;
    boolean finite = true;

    for (int period = 0; period < n.length; period++) {
      finite &= exposure[period] < Double.POSITIVE_INFINITY;
      if (exposure[period] > 0) {
        counts[observed] = n[period];
        exposures[observed] = exposure[period];
        times[observed] = period;
        observed++;
        total += n[period];
        notZero += n[period] > 0 ? 1 : 0;
      }
    }

    if (!finite) {
      return Figure.none(Reason.NOT_FINITE);
    }
    if (observed == 0) {
      return Figure.none(Reason.EMPTY);
    }
    if (observed < FEWEST_PERIODS) {
      return Figure.none(Reason.TOO_FEW_PERIODS);
    }
    if (total == 0) {
      return Figure.none(Reason.ALL_ZERO);
    }
    if (total < FEWEST_COUNTED || notZero < FEWEST_NOT_ZERO) {
      return Figure.none(Reason.TOO_SPARSE);
    }
    return Figure.of(
        new ObservedCounts(
            Arrays.copyOf(counts, observed),
            Arrays.copyOf(exposures, observed),
            Arrays.copyOf(times, observed)));
  }

  /**
   * Refuses what is no series of counts.
   *
   * @throws IllegalArgumentException if lengths differ, a count or an exposure is negative, or an
   *     exposure is NaN
   */
  static void check(long[] n, double[] exposure) {
    if (n.length != exposure.length) {
      throw new IllegalArgumentException(
          "exposure must be as long as the counts: " + exposure.length + ", " + n.length);
    }
    for (int period = 0; period < n.length; period++) {
      if (n[period] < 0) {
        throw new IllegalArgumentException("a count is not negative: " + n[period]);
      }
      if (!(exposure[period] >= 0)) {
        throw new IllegalArgumentException("an exposure is not negative: " + exposure[period]);
      }
    }
  }

  /** How many periods were observed. */
  int size() {
    return counts.length;
  }

  /** Counts of the observed periods; not to be changed. */
  double[] counts() {
    return counts;
  }

  /** Their exposures, above 0; not to be changed. */
  double[] exposure() {
    return exposure;
  }

  /** Their indices in the whole series, rising; not to be changed. */
  double[] times() {
    return times;
  }

  /** A one for each observed period. */
  double[] ones() {
    double[] ones = new double[counts.length];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** An intercept, and the time since the middle of the observed range. */
  double[][] line() {
    double[] centred = new double[times.length];
    double middle = (times[0] + times[times.length - 1]) / 2;
    for (int i = 0; i < centred.length; i++) {
      centred[i] = times[i] - middle;
    }
    return new double[][] {ones(), centred};
  }
}
