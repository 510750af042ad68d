package blotter.trend;

import blotter.trend.FarringtonBaseline.Expectation;
import java.util.Arrays;

/**
 * Months with more reports than the years before them let expect: the flexible Farrington
 * algorithm. Farrington, C. P., Andrews, N. J., Beale, A. D. and Catchpole, M. A. (1996), "A
 * statistical algorithm for the early detection of outbreaks of infectious disease", Journal of the
 * Royal Statistical Society A 159, 547–563; Noufaily, A., Enki, D. G., Farrington, P., Garthwaite,
 * P., Andrews, N. and Charlett, A. (2013), "An improved algorithm for outbreak detection in
 * multiple surveillance systems", Statistics in Medicine 32, 1206–1222.
 *
 * <p>For each month with at least three years behind it, a quasi-Poisson model with log exposure as
 * offset, a trend and four seasons of three months, the first of which has the month in its middle,
 * is fitted to at most five years before it. The last six months before it are left out, so that
 * what begins slowly does not become its own standard. Months whose standardised Anscombe residual
 * exceeds 2.58 are weighed down, so that an outbreak of the past does not hide the next. The trend
 * is left out if with it more would be expected than was ever counted. The upper bound is the
 * quantile of 0.995 of the negative binomial distribution with the expected value and the
 * dispersion ("nbPlugin": the estimate counts as known).
 *
 * <p>That is {@code farringtonFlexible} of the R package surveillance with w = 1, noPeriods = 4,
 * pastWeeksNotIncluded = 6, pThresholdTrend = 1, alpha = 0.005, populationOffset and b = 3, 4, 5 as
 * the history grows, but for two things. Where a season or all had no count before, the fit has its
 * maximum at infinity: 0 is expected, where R gives a number near it. Where the trend has its
 * maximum at infinity, it is left out.
 *
 * <p>Of the months of simulated stationary series, 0.6 % are alerts where counts are Poisson, 1.3 %
 * where their variance is three times the mean.
 *
 * <p>The cost of a month is that of two to four fits of at most 55 rows and five columns.
 */
public final class Farrington {

  private static final int YEAR = 12;
  private static final int FEWEST_YEARS = 3;
  private static final int MOST_YEARS = 5;
  private static final int HALF_WINDOW = 1;
  private static final int SEASON = 2 * HALF_WINDOW + 1;
  private static final int NOT_INCLUDED = 6;

  private static final double PROBABILITY = 0.995;
  private static final int FEWEST_REPORTS = 5;
  private static final int OF_PERIODS = 4;

  private final double[] expected;
  private final double[] upper;
  private final boolean[] alert;

  private Farrington(double[] expected, double[] upper, boolean[] alert) {
    this.expected = expected;
    this.upper = upper;
    this.alert = alert;
  }

  /**
   * What each month lets expect at its exposure; NaN for months of the first three years, for gaps,
   * and where the season of the month is not in its history.
   */
  public double[] expected() {
    return expected.clone();
  }

  /** Upper bound of what is usual, a whole number; NaN where nothing is expected. */
  public double[] upper() {
    return upper.clone();
  }

  /** Whether there are more than that, and at least five in the last four months. */
  public boolean[] alert() {
    return alert.clone();
  }

  /**
   * Expected values, bounds and alerts of a series.
   *
   * <p>None for periods that are no months, where no period has exposure, up to three years, where
   * nothing was ever counted, and where no month could be fitted.
   *
   * @param n counts by period, not negative
   * @param exposure what they are set against, finite; 0 for a gap, whose count is not looked at
   * @param periodsPerYear 12 for months
   * @throws IllegalArgumentException if the lengths differ or a value is out of its range
   */
  public static Figure<Farrington> of(long[] n, double[] exposure, int periodsPerYear) {
    ObservedCounts.check(n, exposure);

    boolean finite = true;
    boolean counted = false;
    boolean exposed = false;
    for (int t = 0; t < n.length; t++) {
      finite &= exposure[t] < Double.POSITIVE_INFINITY;
      exposed |= exposure[t] > 0;
      counted |= exposure[t] > 0 && n[t] > 0;
    }

    if (periodsPerYear != YEAR) {
      return Figure.none(Reason.OTHER_GRANULARITY);
    }
    if (!finite) {
      return Figure.none(Reason.NOT_FINITE);
    }
    if (!exposed) {
      return Figure.none(Reason.EMPTY);
    }
    if (n.length <= FEWEST_YEARS * YEAR) {
      return Figure.none(Reason.TOO_FEW_PERIODS);
    }
    return counted ? ofMonths(n, exposure) : Figure.none(Reason.ALL_ZERO);
  }

  private static Figure<Farrington> ofMonths(long[] n, double[] exposure) {
    double[] expected = new double[n.length];
    double[] upper = new double[n.length];
    boolean[] alert = new boolean[n.length];
    Arrays.fill(expected, Double.NaN);
    Arrays.fill(upper, Double.NaN);

    boolean any = false;
    for (int t = FEWEST_YEARS * YEAR; t < n.length; t++) {
      Expectation of = exposure[t] > 0 ? expectation(n, exposure, t) : null;
      if (of != null) {
        any = true;
        expected[t] = of.mean();
        upper[t] = CountQuantile.of(of.mean(), of.dispersion(), PROBABILITY);
        alert[t] = n[t] > upper[t] && recent(n, exposure, t) >= FEWEST_REPORTS;
      }
    }
    return any ? Figure.of(new Farrington(expected, upper, alert)) : Figure.none(Reason.NO_FIT);
  }

  private static long recent(long[] n, double[] exposure, int t) {
    long sum = 0;
    for (int at = t - OF_PERIODS + 1; at <= t; at++) {
      sum += exposure[at] > 0 ? n[at] : 0;
    }
    return sum;
  }

  /** Null where the history does not tell. */
  private static Expectation expectation(long[] n, double[] exposure, int t) {
    int years = Math.min(MOST_YEARS, t / YEAR);
    int begin = Math.max(0, t - years * YEAR - HALF_WINDOW);
    int end = t - NOT_INCLUDED;

    double[] counts = new double[end - begin];
    double[] exposures = Arrays.copyOfRange(exposure, begin, end);
    int[] seasons = new int[end - begin];
    double largest = 0;
    for (int i = 0; i < counts.length; i++) {
      int month = Math.floorMod(begin + i - t + HALF_WINDOW, YEAR);
      seasons[i] = exposures[i] > 0 ? month / SEASON : FarringtonBaseline.NONE;
      counts[i] = exposures[i] > 0 ? n[begin + i] : 0;
      largest = Math.max(largest, counts[i]);
    }

    FarringtonBaseline baseline =
        new FarringtonBaseline(counts, exposures, seasons, t - begin, exposure[t]);
    Expectation withTrend = baseline.expectation(true);
    return withTrend == null || withTrend.mean() > largest
        ? baseline.expectation(false)
        : withTrend;
  }
}
