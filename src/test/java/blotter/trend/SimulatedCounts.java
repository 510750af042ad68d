package blotter.trend;

import java.util.SplittableRandom;

/** Counts by chance, the same for the same seed. */
final class SimulatedCounts {

  private static final double LONGEST_LEAP = 500;

  private SimulatedCounts() {}

  /** A Poisson count: how many steps of an exponential walk fit below the mean. */
  static long poisson(SplittableRandom random, double mean) {
    long count = 0;
    double left = mean;
    while (left > 0) {
      double leap = Math.min(left, LONGEST_LEAP);
      double floor = Math.exp(-leap);
      double product = random.nextDouble();
      while (product > floor) {
        count++;
        product *= random.nextDouble();
      }
      left -= leap;
    }
    return count;
  }

  /**
   * A negative binomial count of variance {@code dispersion} times the mean: a Poisson number of
   * bursts, each of a logarithmic length.
   */
  static long bursty(SplittableRandom random, double mean, double dispersion) {
    double share = 1 - 1 / dispersion;
    double bursts = mean * -Math.log1p(-share) * (1 - share) / share;
    long count = 0;
    for (long burst = poisson(random, bursts); burst > 0; burst--) {
      count += logarithmic(random, share);
    }
    return count;
  }

  private static long logarithmic(SplittableRandom random, double share) {
    double left = random.nextDouble();
    double probability = -share / Math.log1p(-share);
    long length = 1;
    while (left > probability && length < 10_000) {
      left -= probability;
      probability *= share * length / (length + 1);
      length++;
    }
    return length;
  }
}
