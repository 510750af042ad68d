package blotter.trend;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How two series go together when one is moved against the other.
 *
 * @param lag periods by which the right series is moved: its value at t + lag stands against the
 *     left one's at t, so that a positive lag means that the left comes first
 * @param r correlation, between -1 and 1
 * @param low lower end of its interval
 * @param high upper end of its interval
 * @param pairs periods with a value on both sides
 */
public record LagCorrelation(int lag, double r, double low, double high, int pairs) {

  /**
   * How probable a correlation at least as strong is by chance, by Student's t with pairs - 2
   * degrees of freedom, on both sides. It holds as far as one of the series is white noise, which
   * is what {@link CrossCorrelation} makes of the left one: then the variance of r is that of
   * independent pairs (Bartlett, M. S. 1935, "Some aspects of the time-correlation problem in
   * regard to tests of significance", Journal of the Royal Statistical Society 98, 536–543).
   */
  public double p() {
    if (Math.abs(r) >= 1) {
      return 0;
    }

    int degrees = pairs - 2;
    double t = Math.abs(r) * Math.sqrt(degrees / (1 - r * r));
    return Math.min(1, 2 * TDistribution.of(degrees).survivalProbability(t));
  }
}
