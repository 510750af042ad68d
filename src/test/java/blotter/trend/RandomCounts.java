package blotter.trend;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Random counts of a seed. */
final class RandomCounts {

  private final SplittableRandom random;

  RandomCounts(long seed) {
    random = new SplittableRandom(seed);
  }

  /** A Poisson count, as many arrivals as fit into the mean. */
  long poisson(double mean) {
    long count = -1;
    double time = 0;
    while (time < mean) {
      time -= Math.log(1 - random.nextDouble());
      count++;
    }
    return Math.max(0, count);
  }

  /** Poisson counts of one mean. */
  long[] poissons(int periods, double mean) {
    long[] counts = new long[periods];
    Arrays.setAll(counts, period -> poisson(mean));
    return counts;
  }

  /** A negative binomial count of a whole size: its variance is {@code mean + mean² / size}. */
  long negativeBinomial(double mean, int size) {
    double gamma = 0;
    for (int i = 0; i < size; i++) {
      gamma -= Math.log(1 - random.nextDouble());
    }
    return poisson(mean * gamma / size);
  }

  double between(double low, double high) {
    return random.nextDouble(low, high);
  }
}
