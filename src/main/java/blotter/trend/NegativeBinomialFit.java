package blotter.trend;

import java.util.Arrays;

/**
 * A log-linear model of counts with variance mean + mean² / theta, theta by maximum likelihood:
 * Venables, W. N. and Ripley, B. D. (2002), "Modern applied statistics with S", 4th edition,
 * Springer, section 7.4, whose {@code glm.nb} the test values come from.
 *
 * <p>Coefficients given theta and theta given the means are fitted in turn until theta rests, its
 * logarithm to within 1e-10. The covariance of the coefficients is that of theta known; the two are
 * asymptotically independent. Where the likelihood does not rise from infinite theta, that is,
 * where the squared residuals of the Poisson fit sum to no more than the counts, the counts are not
 * overdispersed: theta is infinite, its error NaN, and the fit is the Poisson one. Where the means
 * or theta come to no rest, the fit has not converged and theta is NaN.
 *
 * <p>Counts are whole numbers. O(rows × columns²) an iteration; some ten iterations.
 *
 * @param fit the log-linear fit at this theta
 * @param theta the larger, the nearer to Poisson; infinite where the counts are not overdispersed
 * @param thetaError standard error of theta by the observed information
 */
record NegativeBinomialFit(LogLinearFit fit, double theta, double thetaError) {

  private static final int ROUNDS = 200;
  private static final double CONVERGED = 1e-10;
  private static final double LARGEST = 1e8;
  private static final double SMALLEST = 1e-8;

  /**
   * Fits coefficients and theta.
   *
   * @param counts what was counted, not negative
   * @param exposure finite and above 0
   * @param columns the design, column by column
   * @throws IllegalArgumentException if lengths differ or a value is out of its range
   */
  static NegativeBinomialFit of(double[] counts, double[] exposure, double[][] columns) {
    double[] weights = new double[counts.length];
    Arrays.fill(weights, 1);
    LogLinearFit fit = LogLinearFit.of(counts, exposure, weights, columns);
    if (!fit.converged()) {
      return new NegativeBinomialFit(fit, Double.NaN, Double.NaN);
    }
    if (!scattersMoreThanPoisson(counts, fit)) {
      return poisson(fit);
    }

    double[] means = new double[counts.length];
    double logTheta = Double.NaN;
    for (int round = 0; round < ROUNDS; round++) {
      for (int row = 0; row < means.length; row++) {
        means[row] = fit.mean(row);
      }
      ThetaLikelihood likelihood = new ThetaLikelihood(counts, means);
      double theta = likelihood.maximum(SMALLEST, LARGEST);
      if (theta >= LARGEST) {
        return poisson(LogLinearFit.of(counts, exposure, weights, columns));
      }

      fit = LogLinearFit.of(counts, exposure, weights, columns, theta);
      if (!fit.converged() || theta <= SMALLEST) {
        break;
      }
      if (Math.abs(Math.log(theta) - logTheta) < CONVERGED) {
        double information = likelihood.information(theta);
        return new NegativeBinomialFit(fit, theta, 1 / Math.sqrt(information));
      }
      logTheta = Math.log(theta);
    }
    return new NegativeBinomialFit(
        LogLinearFit.none(counts, weights, columns), Double.NaN, Double.NaN);
  }

  /** Whether theta is finite. */
  boolean isOverdispersed() {
    return theta < Double.POSITIVE_INFINITY;
  }

  private static NegativeBinomialFit poisson(LogLinearFit fit) {
    return new NegativeBinomialFit(fit, Double.POSITIVE_INFINITY, Double.NaN);
  }

  private static boolean scattersMoreThanPoisson(double[] counts, LogLinearFit fit) {
    double excess = 0;
    for (int row = 0; row < counts.length; row++) {
      double residual = counts[row] - fit.mean(row);
      excess += residual * residual - counts[row];
    }
    return excess > 0;
  }
}
