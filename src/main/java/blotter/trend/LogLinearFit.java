package blotter.trend;

import java.util.Arrays;

/**
 * A log-linear model of counts, log(mean) = log(exposure) + X b, with variance phi · mean / weight
 * (Poisson and quasi-Poisson) or mean + mean² / theta (negative binomial): McCullagh, P. and
 * Nelder, J. A. (1989), "Generalized linear models", 2nd edition, Chapman and Hall, chapters 2, 6
 * and 9.
 *
 * <p>Conventions are those of {@code glm} in R, from which the test values come: a row of weight
 * zero is left out and does not count for the degrees of freedom; the dispersion is Pearson's; the
 * covariance is that of dispersion 1, so that a quasi-Poisson one is the dispersion times this. A
 * row without exposure is left out like one of weight zero.
 *
 * <p>Where the fit does not come to rest, where columns depend on each other or where the
 * likelihood has its maximum at infinity (counts that are all zero in one half of a step), {@link
 * #converged()} is false and every number is NaN. O(rows × columns²) an iteration, some five
 * iterations.
 */
final class LogLinearFit {

  private final boolean converged;
  private final double theta;
  private final double[] counts;
  private final double[] weights;
  private final double[] coefficients;
  private final double[] covariance;
  private final double[] means;
  private final double[] hats;
  private final double deviance;
  private final double pearson;
  private final int rows;

  private LogLinearFit(
      double[] counts, double[] weights, double[][] columns, double theta, LogLinearSolver solved) {
    int width = columns.length;
    this.converged = solved != null;
    this.theta = theta;
    this.counts = counts;
    this.weights = weights;
    this.rows = used(weights);

    if (solved == null) {
      this.coefficients = notANumber(width);
      this.covariance = notANumber(width * width);
      this.means = notANumber(counts.length);
      this.hats = notANumber(counts.length);
      this.deviance = Double.NaN;
      this.pearson = Double.NaN;
      return;
    }

    this.coefficients = solved.coefficients().clone();
    this.covariance = inverse(solved.factor(), width);
    this.means = solved.means().clone();
    this.hats = new double[counts.length];
    for (int row = 0; row < hats.length; row++) {
      hats[row] = weights[row] == 0 ? 0 : solved.working()[row] * spread(columns, row);
    }
    this.deviance = sumOfDeviances();
    this.pearson = sumOfSquares();
  }

  /**
   * Fits a Poisson model.
   *
   * @param counts what was counted, not negative
   * @param exposure finite and not negative; a row of exposure 0 is left out
   * @param weights prior weights, finite and not negative
   * @param columns the design, column by column; the intercept is a column of ones
   * @throws IllegalArgumentException if lengths differ or a value is out of its range
   */
  static LogLinearFit of(double[] counts, double[] exposure, double[] weights, double[][] columns) {
    return of(counts, exposure, weights, columns, Double.POSITIVE_INFINITY);
  }

  /**
   * Fits a negative binomial model of known theta; a Poisson model where theta is infinite.
   *
   * @throws IllegalArgumentException as above, or if theta is not positive
   */
  static LogLinearFit of(
      double[] counts, double[] exposure, double[] weights, double[][] columns, double theta) {
    check(counts, exposure, weights, columns, theta);

    double[] offset = new double[counts.length];
    double[] used = weights.clone();
    for (int row = 0; row < offset.length; row++) {
      if (exposure[row] > 0) {
        offset[row] = Math.log(exposure[row]);
      } else {
        used[row] = 0;
      }
    }

    LogLinearSolver solver = new LogLinearSolver(counts, offset, used);
    solver.setTheta(theta);
    boolean solved = used(used) >= columns.length && solver.solve(columns, columns.length, null);
    return new LogLinearFit(counts, used, columns, theta, solved ? solver : null);
  }

  /** Whether there is a fit. */
  boolean converged() {
    return converged;
  }

  /** The coefficient of a column. */
  double coefficient(int column) {
    return coefficients[column];
  }

  /** Covariance of two coefficients, at dispersion 1. */
  double covariance(int first, int second) {
    return covariance[first * coefficients.length + second];
  }

  /** The fitted mean of a row; of a row left out too, at an exposure of 1 where it has none. */
  double mean(int row) {
    return means[row];
  }

  /** Leverage of a row, the diagonal of the hat matrix; 0 for a row left out. */
  double hat(int row) {
    return hats[row];
  }

  /**
   * Anscombe's residual of a row at Poisson variance, 3/2 (y^(2/3) m^(-1/6) - m^(1/2)); neither the
   * dispersion nor the leverage is divided out.
   */
  double anscombe(int row) {
    double mean = means[row];
    double root = Math.cbrt(counts[row]);
    return 1.5 * (root * root / Math.sqrt(Math.cbrt(mean)) - Math.sqrt(mean));
  }

  /** The deviance. */
  double deviance() {
    return deviance;
  }

  /** Pearson's statistic: the weighted sum of (y - m)² / variance. */
  double pearson() {
    return pearson;
  }

  /** Rows used less columns. */
  int degrees() {
    return rows - coefficients.length;
  }

  /** Pearson's statistic by its degrees of freedom; NaN where there are none. */
  double dispersion() {
    return degrees() > 0 ? pearson / degrees() : Double.NaN;
  }

  /** X b of a new row, without its exposure. */
  double predictor(double... values) {
    double sum = 0;
    for (int column = 0; column < coefficients.length; column++) {
      sum += values[column] * coefficients[column];
    }
    return sum;
  }

  /** Variance of X b of a new row, at dispersion 1; also of any contrast of coefficients. */
  double variance(double... values) {
    int width = coefficients.length;
    double sum = 0;
    for (int first = 0; first < width; first++) {
      for (int second = 0; second < width; second++) {
        sum += values[first] * values[second] * covariance[first * width + second];
      }
    }
    return sum;
  }

  private double spread(double[][] columns, int row) {
    int width = coefficients.length;
    double sum = 0;
    for (int first = 0; first < width; first++) {
      for (int second = 0; second < width; second++) {
        sum += columns[first][row] * columns[second][row] * covariance[first * width + second];
      }
    }
    return sum;
  }

  private double sumOfDeviances() {
    double sum = 0;
    for (int row = 0; row < counts.length; row++) {
      double count = counts[row];
      double mean = means[row];
      if (weights[row] == 0) {
        continue;
      }

      double own = count > 0 ? count * Math.log(count / mean) : 0;
      double other =
          theta == Double.POSITIVE_INFINITY
              ? count - mean
              : (count + theta) * Math.log1p((count - mean) / (mean + theta));
      sum += weights[row] * (own - other);
    }
    return 2 * sum;
  }

  private double sumOfSquares() {
    double sum = 0;
    for (int row = 0; row < counts.length; row++) {
      if (weights[row] != 0 && means[row] > 0) {
        double residual = counts[row] - means[row];
        sum += weights[row] * residual * residual / (means[row] * (1 + means[row] / theta));
      }
    }
    return sum;
  }

  private static double[] inverse(double[] factor, int width) {
    double[] inverse = new double[width * width];
    double[] unit = new double[width];
    for (int column = 0; column < width; column++) {
      Arrays.fill(unit, 0);
      unit[column] = 1;
      for (int row = 0; row < width; row++) {
        for (int inner = 0; inner < row; inner++) {
          unit[row] -= factor[row * width + inner] * unit[inner];
        }
        unit[row] /= factor[row * width + row];
      }
      for (int row = width - 1; row >= 0; row--) {
        for (int inner = row + 1; inner < width; inner++) {
          unit[row] -= factor[inner * width + row] * unit[inner];
        }
        unit[row] /= factor[row * width + row];
        inverse[row * width + column] = unit[row];
      }
    }
    return inverse;
  }

  private static int used(double[] weights) {
    int used = 0;
    for (double weight : weights) {
      used += weight == 0 ? 0 : 1;
    }
    return used;
  }

  private static double[] notANumber(int length) {
    double[] values = new double[length];
    Arrays.fill(values, Double.NaN);
    return values;
  }

  private static void check(
      double[] counts, double[] exposure, double[] weights, double[][] columns, double theta) {
    checkLength("exposure", exposure.length, counts.length);
    checkLength("weights", weights.length, counts.length);
    for (double[] column : columns) {
      checkLength("a column", column.length, counts.length);
    }
    for (int row = 0; row < counts.length; row++) {
      checkValue("a count", counts[row]);
      checkValue("an exposure", exposure[row]);
      checkValue("a weight", weights[row]);
    }
    if (!(theta > 0)) {
      throw new IllegalArgumentException("theta must be positive: " + theta);
    }
  }

  private static void checkLength(String name, int length, int rows) {
    if (length != rows) {
      throw new IllegalArgumentException(
          name + " must be as long as the counts: " + length + ", " + rows);
    }
  }

  private static void checkValue(String name, double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " must be finite and not negative: " + value);
    }
  }
}
