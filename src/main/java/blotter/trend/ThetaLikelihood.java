package blotter.trend;

/**
 * The likelihood of theta of a negative binomial distribution, given the means: Venables, W. N. and
 * Ripley, B. D. (2002), "Modern applied statistics with S", 4th edition, Springer, section 7.4.
 *
 * <p>Differences of digamma functions are summed term by term up to {@value #LARGE} and by their
 * asymptotic series beyond, so that nothing cancels where theta is large. O(rows) an evaluation.
 */
final class ThetaLikelihood {

  private static final double LARGE = 20;
  private static final int ITERATIONS = 200;
  private static final double CONVERGED = 1e-13;

  private final double[] counts;
  private final double[] means;

  /** For whole counts and their means. */
  ThetaLikelihood(double[] counts, double[] means) {
    this.counts = counts;
    this.means = means;
  }

  /**
   * Where the likelihood has a maximum: by Newton's steps for log theta, held in a bracket that is
   * halved where a step leaves it. An end of the range where it has none within.
   */
  double maximum(double smallest, double largest) {
    double theta = Math.min(Math.max(moments(), 2 * smallest), largest / 2);
    double low = theta;
    while (score(low) < 0) {
      low /= 4;
      if (low < smallest) {
        return smallest;
      }
    }
    double high = theta;
    while (score(high) > 0) {
      high *= 4;
      if (high > largest) {
        return largest;
      }
    }

    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      double score = score(theta);
      if (score > 0) {
        low = theta;
      } else {
        high = theta;
      }

      // Derivative of the score of log theta, by log theta.
      double bend = theta * score - theta * theta * information(theta);
      double next = theta * Math.exp(-theta * score / bend);
      if (!(bend < 0 && next > low && next < high)) {
        next = Math.sqrt(low * high);
      }
      if (Math.abs(next - theta) <= CONVERGED * theta) {
        return next;
      }
      theta = next;
    }
    return theta;
  }

  /** First derivative of the log-likelihood by theta. */
  double score(double theta) {
    double sum = 0;
    for (int row = 0; row < counts.length; row++) {
      double mean = means[row];
      sum +=
          digammaRise(theta, counts[row])
              - Math.log1p(mean / theta)
              + (mean - counts[row]) / (mean + theta);
    }
    return sum;
  }

  /**
   * Observed information: the second derivative of the log-likelihood by theta, its sign turned.
   */
  double information(double theta) {
    double sum = 0;
    for (int row = 0; row < counts.length; row++) {
      double mean = means[row];
      double both = mean + theta;
      sum +=
          trigammaFall(theta, counts[row])
              - mean / (theta * both)
              + (mean - counts[row]) / (both * both);
    }
    return sum;
  }

  private double moments() {
    double sum = 0;
    for (int row = 0; row < counts.length; row++) {
      double relative = counts[row] / means[row] - 1;
      sum += relative * relative;
    }
    return counts.length / sum;
  }

  /** digamma(theta + count) - digamma(theta). */
  private static double digammaRise(double theta, double count) {
    double sum = 0;
    double at = theta;
    double left = count;
    while (left > 0 && at < LARGE) {
      sum += 1 / at;
      at++;
      left--;
    }
    return left > 0 ? sum + Math.log1p(left / at) + digammaRest(at + left) - digammaRest(at) : sum;
  }

  private static double digammaRest(double x) {
    double square = 1 / (x * x);
    return -0.5 / x
        - square * (1.0 / 12 - square * (1.0 / 120 - square * (1.0 / 252 - square / 240)));
  }

  /** trigamma(theta) - trigamma(theta + count). */
  private static double trigammaFall(double theta, double count) {
    double sum = 0;
    double at = theta;
    double left = count;
    while (left > 0 && at < LARGE) {
      sum += 1 / (at * at);
      at++;
      left--;
    }
    return left > 0 ? sum + trigamma(at) - trigamma(at + left) : sum;
  }

  private static double trigamma(double x) {
    double square = 1 / (x * x);
    return 1 / x
        + square / 2
        + square / x * (1.0 / 6 - square * (1.0 / 30 - square * (1.0 / 42 - square / 30)));
  }
}
