package blotter.trend;

import java.util.Arrays;

/** Columns of models that tests fit. */
final class Design {

  private Design() {}

  /** A one for each period: an intercept, or an exposure that is always the same. */
  static double[] ones(int periods) {
    double[] ones = new double[periods];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** An intercept and the time since the first period. */
  static double[][] line(int periods) {
    double[][] columns = {ones(periods), new double[periods]};
    Arrays.setAll(columns[1], period -> period);
    return columns;
  }
}
