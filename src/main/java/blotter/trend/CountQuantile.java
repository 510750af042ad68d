package blotter.trend;

import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Quantiles of counts that vary more than Poisson's: the negative binomial distribution of a given
 * mean, with a variance of dispersion times the mean, as {@code qnbinom} of R with size mean /
 * (dispersion - 1) and probability 1 / dispersion. Each costs some twenty values of the incomplete
 * beta function.
 */
final class CountQuantile {

  /** Dispersions that differ less from 1 are Poisson's. */
  private static final double NEARLY_POISSON = 1e-8;

  private CountQuantile() {}

  /**
   * The least count that is not exceeded with at least this probability.
   *
   * @param mean not negative
   * @param dispersion at least 1
   */
  static double of(double mean, double dispersion, double probability) {
    if (mean == 0) {
      return 0;
    }
    if (dispersion - 1 < NEARLY_POISSON) {
      return PoissonDistribution.of(mean).inverseCumulativeProbability(probability);
    }

    double size = mean / (dispersion - 1);
    double width = Math.ceil(Math.sqrt(mean * dispersion));
    double low = -1;
    double high = Math.floor(mean) + width;
    while (atMost(high, size, dispersion) < probability) {
      low = high;
      high += width;
      width *= 2;
    }
    while (high - low > 1) {
      double middle = Math.floor((low + high) / 2);
      if (atMost(middle, size, dispersion) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private static double atMost(double count, double size, double dispersion) {
    return RegularizedBeta.value(1 / dispersion, size, count + 1);
  }
}
