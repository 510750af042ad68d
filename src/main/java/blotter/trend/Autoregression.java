package blotter.trend;

/**
 * An autoregressive model: a value is the sum of the values before it, each with its coefficient,
 * and of what is new.
 *
 * <p>Fitted by the Yule–Walker equations with covariances divided by the number of values, solved
 * by recursion over the orders: Durbin, J. (1960), "The fitting of time-series models", Review of
 * the International Statistical Institute 28, 233–244. The order has the least n log(variance) + 2
 * order (Akaike, H. 1974, "A new look at the statistical model identification", IEEE Transactions
 * on Automatic Control 19, 716–723), of those up to 10 log10(n), as in {@code ar.yw} of R. The cost
 * grows with n log(n).
 */
final class Autoregression {

  private final double[] coefficients;

  private Autoregression(double[] coefficients) {
    this.coefficients = coefficients;
  }

  /**
   * The model of a series without gaps; its mean is taken off. A constant series has order 0.
   *
   * @param values at least two finite values
   */
  static Autoregression of(double[] values) {
    int n = values.length;
    int highest = Math.min(n - 1, (int) Math.floor(10 * Math.log10(n)));
    double[] covariances = covariances(values, highest);

    double variance = covariances[0];
    double[] current = new double[0];
    double[] best = current;
    double least = n * Math.log(variance);
    for (int order = 1; order <= highest && variance > 0; order++) {
      double rest = covariances[order];
      for (int i = 0; i < order - 1; i++) {
        rest -= current[i] * covariances[order - 1 - i];
      }

      double partial = rest / variance;
      double[] next = new double[order];
      for (int i = 0; i < order - 1; i++) {
        next[i] = current[i] - partial * current[order - 2 - i];
      }
      next[order - 1] = partial;
      current = next;
      variance *= 1 - partial * partial;

      double criterion = n * Math.log(variance) + 2 * order;
      if (criterion < least) {
        least = criterion;
        best = current;
      }
    }
    return new Autoregression(best);
  }

  private static double[] covariances(double[] values, int highest) {
    int n = values.length;
    double mean = 0;
    for (double value : values) {
      mean += value;
    }
    mean /= n;

    double[] covariances = new double[highest + 1];
    for (int lag = 0; lag <= highest; lag++) {
      double sum = 0;
      for (int t = lag; t < n; t++) {
        sum += (values[t] - mean) * (values[t - lag] - mean);
      }
      covariances[lag] = sum / n;
    }
    return covariances;
  }

  /** The coefficients, that of the value just before first. */
  double[] coefficients() {
    return coefficients.clone();
  }

  /** How many values before it a value depends on. */
  int order() {
    return coefficients.length;
  }

  /**
   * What is left of a series when what the values before each say about it is taken off. The first
   * values, as many as the order, have too little before them and are NaN.
   */
  double[] filtered(double[] values) {
    double[] rest = new double[values.length];
    for (int t = 0; t < values.length; t++) {
      if (t < coefficients.length) {
        rest[t] = Double.NaN;
        continue;
      }

      double value = values[t];
      for (int i = 0; i < coefficients.length; i++) {
        value -= coefficients[i] * values[t - 1 - i];
      }
      rest[t] = value;
    }
    return rest;
  }
}
