package blotter.trend;

/**
 * Score interval of a share: Wilson, E. B. (1927), "Probable inference, the law of succession, and
 * statistical inference", Journal of the American Statistical Association 22, 209–212; without
 * continuity correction.
 *
 * <p>Test values come from {@code prop.test} of R.
 */
public final class WilsonInterval {

  private WilsonInterval() {}

  /**
   * The share of trials that succeeded, from 0 to 1, with its interval.
   *
   * @param successes how many succeeded
   * @param trials how many there were
   * @param level coverage of the interval, between 0 and 1, such as 0.95
   * @return none as {@link Reason#EMPTY} if there were no trials
   * @throws IllegalArgumentException if a value is out of its range
   */
  public static Figure<Estimate> of(long successes, long trials, double level) {
    double z = ConfidenceLevel.deviations(level);
    if (successes < 0 || successes > trials) {
      throw new IllegalArgumentException(
          "successes must lie between 0 and " + trials + " trials: " + successes);
    }
    if (trials == 0) {
      return Figure.none(Reason.EMPTY);
    }

    double failures = (double) trials - successes;
    double middle = successes + z * z / 2;
    double width = z * Math.sqrt(successes * (failures / trials) + z * z / 4);
    double all = trials + z * z;
    double low = successes == 0 ? 0 : (middle - width) / all;
    double high = failures == 0 ? 1 : (middle + width) / all;
    return Figure.of(new Estimate((double) successes / trials, low, high));
  }
}
