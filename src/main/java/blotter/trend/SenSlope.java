package blotter.trend;

/**
 * How much a series rises per period: the median of the slopes of all pairs of values; Sen, P. K.
 * (1968), "Estimates of the regression coefficient based on Kendall's tau", Journal of the American
 * Statistical Association 63, 1379–1389.
 *
 * <p>A slope is the difference of two values over the number of periods between them; gaps keep
 * their distance. With N slopes, V the variance of {@link MannKendall} and C the normal quantile
 * times √V, the interval runs from the slope with the rank round((N - C) / 2) to the one with rank
 * round((N + C) / 2) + 1, counted from 1 (Gilbert, R. O. (1987), "Statistical Methods for
 * Environmental Pollution Monitoring", section 16.5; Hollander, M. and Wolfe, D. A. (1973),
 * "Nonparametric Statistical Methods", section 9.3). Where a series is so short that there is no
 * such rank, the end is infinite. Test values come from {@code scipy.stats.theilslopes}, which has
 * the same ranks, but takes the smallest or largest slope where there is none.
 */
public final class SenSlope {

  private SenSlope() {}

  /**
   * The slope of one series, in units of its values per period, with its interval. O(n²) in time
   * and memory.
   *
   * @param values one value for each period, evenly spaced; NaN where there is none
   * @param level coverage of the interval, between 0 and 1, such as 0.95
   * @return none as {@link Reason#NOT_FINITE} if a value is infinite, {@link Reason#EMPTY} if there
   *     is no value, {@link Reason#TOO_FEW_PERIODS} if there are fewer than four, {@link
   *     Reason#CONSTANT} if all are equal
   * @throws IllegalArgumentException if the level is out of its range
   */
  public static Figure<Estimate> of(double[] values, double level) {
    double deviations = ConfidenceLevel.deviations(level);
    return ObservedSeries.of(values).map(series -> estimate(series, deviations));
  }

  /** The slope alone. */
  static double slope(ObservedSeries series) {
    return median(slopes(series), 0);
  }

  private static Estimate estimate(ObservedSeries series, double deviations) {
    double[] slopes = slopes(series);
    double width = deviations * Math.sqrt(series.variance());
    int last = slopes.length - 1;
    int lowest = (int) Math.round((slopes.length - width) / 2) - 1;
    int highest = (int) Math.round((slopes.length + width) / 2);

    double low = lowest < 0 ? Double.NEGATIVE_INFINITY : Quickselect.select(slopes, 0, lowest);
    double middle = median(slopes, Math.max(lowest, 0));
    double high =
        highest > last
            ? Double.POSITIVE_INFINITY
            : Quickselect.select(slopes, slopes.length / 2, highest);
    return new Estimate(middle, low, high);
  }

  /** The median, where the values before {@code begin} are none larger than the others. */
  private static double median(double[] values, int begin) {
    int middle = values.length / 2;
    if (values.length % 2 == 1) {
      return Quickselect.select(values, begin, middle);
    }
    double low = Quickselect.select(values, begin, middle - 1);
    double high = Quickselect.select(values, middle, middle);
    return (low + high) / 2;
  }

  private static double[] slopes(ObservedSeries series) {
    int[] index = series.index();
    double[] values = series.values();
    double[] slopes = new double[Math.toIntExact(series.pairs())];

    int next = 0;
    for (int late = 1; late < values.length; late++) {
      for (int early = 0; early < late; early++) {
        slopes[next++] = (values[late] - values[early]) / (index[late] - index[early]);
      }
    }
    return slopes;
  }
}
