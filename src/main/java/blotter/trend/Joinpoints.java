package blotter.trend;

import java.util.List;

/**
 * Where the trend of a rate bends: straight segments on the log scale that meet at joinpoints. Kim,
 * H.-J., Fay, M. P., Feuer, E. J. and Midthune, D. N. (2000), "Permutation tests for joinpoint
 * regression with applications to cancer rates", Statistics in Medicine 19, 335–351.
 *
 * <p>The model is quasi-Poisson with the logarithm of the exposure as offset, as in {@link
 * AnnualChange}. For each number of joinpoints, the best places are found by a grid search ({@link
 * JoinpointSearch}). The number is the one with the smallest
 *
 * <p>deviance / scale + (2 + 3 · joinpoints) · log(periods),
 *
 * <p>the BIC3 of Kim, J. and Kim, H.-J. (2016), "Consistent model selection in segmented line
 * regression", Journal of Statistical Planning and Inference 170, 106–116: a joinpoint costs three
 * parameters, not two, because its place was searched for. The scale is Pearson's of the model of
 * most joinpoints, never below 1, the same for all models compared: Burnham, K. P. and Anderson, D.
 * R. (2002), "Model selection and multimodel inference", 2nd edition, Springer, section 2.5.
 *
 * <p>Of simulated straight trends with a variance of three times the mean, nine of a hundred series
 * of 7 periods bend nevertheless, eight of 9 periods, seven of 12, six of 20 and two of 24
 * quarters; half as many again to four times as many would if a joinpoint cost two parameters
 * (BIC). Of few periods with few counts in long bursts, twelve bend.
 *
 * <p>The average annual per cent change is that of the mean slope, each segment weighted by its
 * length: Clegg, L. X., Hankey, B. F., Tiwari, R., Feuer, E. J. and Edwards, B. K. (2009),
 * "Estimating average annual per cent change in trend analysis", Statistics in Medicine 28,
 * 3670–3682; its error by the delta method from the whole covariance. Intervals are Student's on
 * the observed periods less two for each segment, with the scale of the chosen model. They take the
 * joinpoints for known, so that they are too narrow where a joinpoint is in doubt.
 *
 * <p>A period without exposure is left out and keeps its time. Joinpoints that leave a segment
 * without a finite slope (all counts zero) are passed over. No figure: as {@link AnnualChange#of}.
 *
 * @param segments the segments by time; one where the trend does not bend
 * @param aapc average change a year in per cent, from the first observed period to the last
 */
public record Joinpoints(List<Segment> segments, Estimate aapc) {

  private static final double COST_OF_A_JOINPOINT = 3;

  /**
   * A straight piece of the trend. Two neighbours share the period of their joinpoint.
   *
   * @param begin index of its first period in the series
   * @param end index of its last period, inclusive
   * @param apc change a year in per cent
   */
  public record Segment(int begin, int end, Estimate apc) {}

  /**
   * Which joinpoints are tried. Places are counted in observed periods.
   *
   * @param most largest number of joinpoints
   * @param margin periods before the first joinpoint and after the last, at least 1
   * @param distance periods from one joinpoint to the next, at least 1
   * @param step periods from one place of the grid to the next; the grid begins at the margin
   */
  public record Search(int most, int margin, int distance, int step) {

    private static final int PLACES = 24;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if most is negative, or another is not positive
     */
    public Search {
      check("most", most, 0);
      check("margin", margin, 1);
      check("distance", distance, 1);
      check("step", step, 1);
    }

    /**
     * A search for series of a length. The most joinpoints are those of the Joinpoint program of
     * the National Cancer Institute: none up to 6 periods, one up to 11, two up to 16, but at most
     * three, and two of months or shorter periods. Two periods lie before the first joinpoint,
     * behind the last and between two, or where the series is long enough a year. The grid has at
     * most {@value #PLACES} places.
     *
     * @param periodsPerYear 12 for months, 4 for quarters, 1 for years
     * @param periods number of observed periods
     * @throws IllegalArgumentException if there is no period a year, or periods is negative
     */
    public static Search of(int periodsPerYear, int periods) {
      check("periodsPerYear", periodsPerYear, 1);
      check("periods", periods, 0);

      int most = periods <= 6 ? 0 : periods <= 11 ? 1 : periods <= 16 ? 2 : 3;
      int margin = Math.max(2, Math.min(periodsPerYear, periods / 5));
      int step = Math.max(1, (periods - 2 * margin + PLACES - 1) / PLACES);
      return new Search(periodsPerYear < 12 ? most : Math.min(2, most), margin, margin + 1, step);
    }

    private static void check(String name, int value, int smallest) {
      if (value < smallest) {
        throw new IllegalArgumentException(name + " must be at least " + smallest + ": " + value);
      }
    }
  }

  /** Segments cannot be changed. */
  public Joinpoints {
    segments = List.copyOf(segments);
  }

  /**
   * Finds the joinpoints.
   *
   * @param n counts by period, not negative
   * @param exposure exposure by period, not negative; 0 is a gap
   * @param periodsPerYear 12 for months, 4 for quarters, 1 for years
   * @param search which joinpoints are tried, such as {@link Search#of}
   * @param level coverage of the intervals, between 0 and 1, such as 0.95
   * @throws IllegalArgumentException if lengths differ or a value is out of its range
   */
  public static Figure<Joinpoints> of(
      long[] n, double[] exposure, int periodsPerYear, Search search, double level) {
    PercentChange.check(periodsPerYear, level);
    Figure<ObservedCounts> counts = ObservedCounts.of(n, exposure);
    if (!counts.isGiven()) {
      return Figure.none(counts.reason());
    }

    ObservedCounts observed = counts.value();
    SegmentedFit[] fits = fits(observed, search);
    double scale = 1;
    for (SegmentedFit fit : fits) {
      scale = isGiven(fit) ? fit.scale() : scale;
    }

    Joinpoints chosen = null;
    double smallest = Double.POSITIVE_INFINITY;
    for (SegmentedFit fit : fits) {
      double criterion = isGiven(fit) ? criterion(fit, scale, observed.size()) : Double.NaN;
      if (criterion < smallest) {
        PercentChange change = new PercentChange(periodsPerYear, level, fit.degrees());
        Joinpoints joinpoints =
            new Joinpoints(fit.segments(change), change.of(fit.meanSlope(), fit.meanSlopeError()));
        if (joinpoints.isFinite()) {
          smallest = criterion;
          chosen = joinpoints;
        }
      }
    }
    return chosen == null ? Figure.none(Reason.NO_FIT) : Figure.of(chosen);
  }

  /** The best fit of each number of joinpoints from 0; null where there is none. */
  private static SegmentedFit[] fits(ObservedCounts observed, Search search) {
    int most = Math.min(search.most(), (observed.size() - 3) / 2);
    SegmentedFit[] fits = new SegmentedFit[most + 1];
    fits[0] = SegmentedFit.of(observed, new int[0]);
    if (most == 0) {
      return fits;
    }

    JoinpointSearch grid = new JoinpointSearch(observed, search);
    for (int joinpoints = 1; joinpoints <= most; joinpoints++) {
      int[] best = grid.best(joinpoints);
      fits[joinpoints] = best == null ? null : SegmentedFit.of(observed, best);
    }
    return fits;
  }

  private static boolean isGiven(SegmentedFit fit) {
    return fit != null && fit.converged();
  }

  private static double criterion(SegmentedFit fit, double scale, int periods) {
    double parameters = 2 + COST_OF_A_JOINPOINT * (fit.segments() - 1);
    return fit.deviance() / scale + parameters * Math.log(periods);
  }

  private boolean isFinite() {
    return PercentChange.isFinite(aapc)
        && segments.stream().map(Segment::apc).allMatch(PercentChange::isFinite);
  }
}
