package blotter.trend;

/** The history of one month, and what it lets expect ({@link Farrington} says how). */
final class FarringtonBaseline {

  /** Season of a row that is not used; that of the month itself is 0. */
  static final int NONE = -1;

  private static final int YEAR = 12;
  private static final int SEASONS = 4;
  private static final double LARGE_RESIDUAL = 2.58;

  /** What a month lets expect, and how much more than Poisson's the variance is. */
  record Expectation(double mean, double dispersion) {}

  private final double[] counts;
  private final double[] exposures;
  private final int[] seasons;
  private final int now;
  private final double exposureNow;

  private final int rows;
  private final int present;
  private final double[] totals = new double[SEASONS];
  private final boolean ownSeason;

  FarringtonBaseline(
      double[] counts, double[] exposures, int[] seasons, int now, double exposureNow) {
    this.counts = counts;
    this.exposures = exposures;
    this.seasons = seasons;
    this.now = now;
    this.exposureNow = exposureNow;

    int used = 0;
    boolean[] seen = new boolean[SEASONS];
    for (int i = 0; i < counts.length; i++) {
      if (seasons[i] != NONE) {
        used++;
        seen[seasons[i]] = true;
        totals[seasons[i]] += counts[i];
      }
    }
    this.rows = used;
    this.ownSeason = seen[0];
    int seasonsSeen = 0;
    for (boolean one : seen) {
      seasonsSeen += one ? 1 : 0;
    }
    this.present = seasonsSeen;
  }

  /** Null where there is no fit. */
  Expectation expectation(boolean trend) {
    if (!ownSeason) {
      return null;
    }
    if (totals[0] == 0) {
      return new Expectation(0, 1);
    }

    double[][] columns = columns(trend);
    double[] weights = new double[counts.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = isFitted(i) ? 1 : 0;
    }

    // A season without counts is fitted as 0 and left out, but its rows and its mean count.
    int degrees = rows - present - (trend ? 1 : 0);
    LogLinearFit fit = LogLinearFit.of(counts, exposures, weights, columns);
    if (!fit.converged() || degrees <= 0) {
      return null;
    }

    weigh(weights, fit, Math.max(1, fit.pearson() / degrees));
    LogLinearFit reweighted = LogLinearFit.of(counts, exposures, weights, columns);
    if (!reweighted.converged()) {
      return null;
    }

    double[] at = new double[columns.length];
    at[0] = 1;
    if (trend) {
      at[1] = time(now);
    }
    return new Expectation(
        exposureNow * Math.exp(reweighted.predictor(at)),
        Math.max(1, reweighted.pearson() / degrees));
  }

  private boolean isFitted(int row) {
    return seasons[row] != NONE && totals[seasons[row]] > 0;
  }

  /** A column of ones, the trend, and the seasons with counts but for that of the month. */
  private double[][] columns(boolean trend) {
    int width = trend ? 2 : 1;
    int[] place = new int[SEASONS];
    for (int season = 1; season < SEASONS; season++) {
      place[season] = totals[season] > 0 ? width++ : 0;
    }

    double[][] columns = new double[width][counts.length];
    for (int i = 0; i < counts.length; i++) {
      columns[0][i] = 1;
      if (trend) {
        columns[1][i] = time(i);
      }
      if (isFitted(i)) {
        columns[place[seasons[i]]][i] = 1;
      }
    }
    return columns;
  }

  private double time(int row) {
    return (double) (row - now) / YEAR;
  }

  /** Weights that add up to the number of rows, large residuals having less. */
  private void weigh(double[] weights, LogLinearFit fit, double dispersion) {
    double sum = rows;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] == 0) {
        continue;
      }

      double rest = 1 - fit.hat(i);
      double residual = rest > 1e-12 ? fit.anscombe(i) / Math.sqrt(dispersion * rest) : 0;
      if (residual > LARGE_RESIDUAL) {
        weights[i] = 1 / (residual * residual);
        sum += weights[i] - 1;
      }
    }

    for (int i = 0; i < weights.length; i++) {
      weights[i] *= rows / sum;
    }
  }
}
