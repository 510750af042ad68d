package blotter.trend;

/**
 * Iteratively reweighted least squares for counts with a log link and an offset, on arrays that are
 * allocated once: McCullagh, P. and Nelder, J. A. (1989), "Generalized linear models", 2nd edition,
 * Chapman and Hall, section 2.5.
 *
 * <p>A step that raises the deviance is halved (Marschner, I. C. (2011), "glm2: fitting generalized
 * linear models with convergence problems", The R Journal 3(2), 12–15). Convergence is judged by
 * the linear predictor, not by the deviance: where a mean runs to zero (Haberman, S. J. (1974),
 * "The analysis of frequency data", University of Chicago Press), the deviance comes to rest but
 * the predictor does not, and the solver says that there is no fit.
 *
 * <p>One iteration costs O(rows × columns²). Not thread-safe.
 */
final class LogLinearSolver {

  private static final int ITERATIONS = 60;
  private static final int HALVINGS = 30;
  private static final double SMALLEST_PIVOT = 1e-11;
  private static final double CONVERGED = 1e-8;

  /** Rest of the deviance, relative, at which a predictor that still moves runs to infinity. */
  private static final double AT_REST = 1e-9;

  private static final double STILL_MOVING = 0.1;

  private final int rows;
  private final double[] counts;
  private final double[] offset;
  private final double[] prior;
  private final double[] saturated;
  private final double rounding;

  private final double[] predictor;
  private final double[] means;
  private final double[] working;
  private final double[] proposed;

  private double theta = Double.POSITIVE_INFINITY;
  private double tolerance = CONVERGED;
  private double[] coefficients = new double[0];
  private double[] previous = new double[0];
  private double[] factor = new double[0];
  private double deviance;
  private double largestStep;

  /**
   * A solver for one series.
   *
   * @param counts what was counted, not negative, whole or not
   * @param offset logarithm of the exposure; any finite value where the weight is zero
   * @param prior prior weights; a row of weight zero is left out
   */
  LogLinearSolver(double[] counts, double[] offset, double[] prior) {
    this.rows = counts.length;
    this.counts = counts;
    this.offset = offset;
    this.prior = prior;
    this.saturated = new double[rows];

    double size = 0;
    for (int row = 0; row < rows; row++) {
      double count = counts[row];
      saturated[row] = count > 0 ? count * Math.log(count) - count : 0;
      size += prior[row] * Math.abs(saturated[row]);
    }
    this.rounding = 1e-14 * size;

    this.predictor = new double[rows];
    this.means = new double[rows];
    this.working = new double[rows];
    this.proposed = new double[rows];
  }

  /**
   * Lets the variance be mean + mean² / theta; a Poisson variance where theta is infinite, as it is
   * at first.
   */
  void setTheta(double theta) {
    this.theta = theta;
  }

  /** Sets the largest last step of the linear predictor; 1e-8 at first. */
  void setTolerance(double tolerance) {
    this.tolerance = tolerance;
  }

  /**
   * Fits.
   *
   * @param columns the design, column by column
   * @param width how many of the columns are used
   * @param start coefficients to start from, at least {@code width} of them; null to start from the
   *     counts
   * @return whether there is a finite fit
   */
  boolean solve(double[][] columns, int width, double[] start) {
    resize(width);
    boolean started = start != null;
    if (started) {
      System.arraycopy(start, 0, coefficients, 0, width);
      predict(columns, width, predictor);
    } else {
      startFromCounts();
    }
    double first = devianceOf(predictor);
    deviance = started ? first : Double.POSITIVE_INFINITY;

    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      double before = deviance;
      System.arraycopy(coefficients, 0, previous, 0, width);

      accumulate(columns, width);
      if (!factorize(width)) {
        return false;
      }
      substitute(width);
      if (!accept(columns, width, started || iteration > 0, before)) {
        return false;
      }

      if (largestStep <= tolerance) {
        weigh();
        gram(columns, width);
        return factorize(width);
      }
      if (largestStep > STILL_MOVING
          && before - deviance < AT_REST * (Math.abs(deviance) + AT_REST)) {
        return false;
      }
    }
    return false;
  }

  /** The deviance of the last fit. */
  double deviance() {
    return deviance;
  }

  /** The coefficients of the last fit; overwritten by the next. */
  double[] coefficients() {
    return coefficients;
  }

  /** The fitted means of the last fit; overwritten by the next. */
  double[] means() {
    return means;
  }

  /** The weights of the last step, prior weights among them; overwritten by the next fit. */
  double[] working() {
    return working;
  }

  /** The lower Cholesky factor of X'WX at the last fit, row by row; overwritten by the next. */
  double[] factor() {
    return factor;
  }

  private void resize(int width) {
    if (coefficients.length != width) {
      coefficients = new double[width];
      previous = new double[width];
      factor = new double[width * width];
    }
  }

  private void startFromCounts() {
    for (int row = 0; row < rows; row++) {
      predictor[row] = Math.log(counts[row] + 0.1);
    }
  }

  private void predict(double[][] columns, int width, double[] into) {
    System.arraycopy(offset, 0, into, 0, rows);
    for (int column = 0; column < width; column++) {
      double coefficient = coefficients[column];
      double[] values = columns[column];
      for (int row = 0; row < rows; row++) {
        into[row] += coefficient * values[row];
      }
    }
  }

  private double devianceOf(double[] linear) {
    double sum = 0;
    for (int row = 0; row < rows; row++) {
      double mean = Math.exp(linear[row]);
      means[row] = mean;
      if (prior[row] == 0) {
        continue;
      }
      double count = counts[row];
      double fitted = count > 0 ? count * linear[row] : 0;

      // Where theta is finite: y log(y / m) - (y + t) log((y + t) / (m + t)).
      double term =
          theta == Double.POSITIVE_INFINITY
              ? saturated[row] - fitted + mean
              : saturated[row]
                  + count
                  - fitted
                  - (count + theta) * Math.log1p((count - mean) / (mean + theta));
      sum += prior[row] * term;
    }
    return 2 * sum;
  }

  /** Working weights at the means. */
  private void weigh() {
    for (int row = 0; row < rows; row++) {
      working[row] = prior[row] == 0 ? 0 : prior[row] * means[row] / (1 + means[row] / theta);
    }
  }

  private void accumulate(double[][] columns, int width) {
    weigh();
    for (int row = 0; row < rows; row++) {
      double mean = means[row];
      proposed[row] =
          prior[row] == 0
              ? 0
              : working[row] * (predictor[row] - offset[row])
                  + prior[row] * (counts[row] - mean) / (1 + mean / theta);
    }

    gram(columns, width);
    for (int column = 0; column < width; column++) {
      double sum = 0;
      double[] values = columns[column];
      for (int row = 0; row < rows; row++) {
        sum += values[row] * proposed[row];
      }
      coefficients[column] = sum;
    }
  }

  private void gram(double[][] columns, int width) {
    for (int first = 0; first < width; first++) {
      double[] left = columns[first];
      for (int second = 0; second <= first; second++) {
        double[] right = columns[second];
        double sum = 0;
        for (int row = 0; row < rows; row++) {
          sum += working[row] * left[row] * right[row];
        }
        factor[first * width + second] = sum;
      }
    }
  }

  private boolean factorize(int width) {
    for (int row = 0; row < width; row++) {
      for (int column = 0; column <= row; column++) {
        double entry = factor[row * width + column];
        double sum = entry;
        for (int inner = 0; inner < column; inner++) {
          sum -= factor[row * width + inner] * factor[column * width + inner];
        }

        if (column < row) {
          factor[row * width + column] = sum / factor[column * width + column];
        } else if (sum > SMALLEST_PIVOT * entry) {
          factor[row * width + row] = Math.sqrt(sum);
        } else {
          return false;
        }
      }
    }
    return true;
  }

  private void substitute(int width) {
    for (int row = 0; row < width; row++) {
      double sum = coefficients[row];
      for (int column = 0; column < row; column++) {
        sum -= factor[row * width + column] * coefficients[column];
      }
      coefficients[row] = sum / factor[row * width + row];
    }
    for (int row = width - 1; row >= 0; row--) {
      double sum = coefficients[row];
      for (int column = row + 1; column < width; column++) {
        sum -= factor[column * width + row] * coefficients[column];
      }
      coefficients[row] = sum / factor[row * width + row];
    }
  }

  /** Takes the step, halved until the deviance does not rise; false where no half will do. */
  private boolean accept(double[][] columns, int width, boolean halve, double before) {
    double highest = before + AT_REST * Math.abs(before) + rounding + Double.MIN_NORMAL;

    for (int halving = 0; halving <= HALVINGS; halving++) {
      predict(columns, width, proposed);
      deviance = devianceOf(proposed);
      if (deviance <= highest && deviance < Double.POSITIVE_INFINITY) {
        largestStep = distance();
        System.arraycopy(proposed, 0, predictor, 0, rows);
        return true;
      }
      if (!halve) {
        return false;
      }
      for (int column = 0; column < width; column++) {
        coefficients[column] = (coefficients[column] + previous[column]) / 2;
      }
    }
    return false;
  }

  private double distance() {
    double largest = 0;
    for (int row = 0; row < rows; row++) {
      if (prior[row] != 0) {
        largest = Math.max(largest, Math.abs(proposed[row] - predictor[row]));
      }
    }
    return largest;
  }
}
