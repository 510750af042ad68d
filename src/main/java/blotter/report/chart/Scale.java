package blotter.report.chart;

/**
 * A linear scale from figures to pixels. A domain of one figure maps to the middle of the range.
 *
 * @param low the figure at {@code from}
 * @param high the figure at {@code to}
 */
public record Scale(double low, double high, double from, double to) {

  public Scale {
    if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
      throw new IllegalArgumentException("No domain: " + low + " to " + high);
    }
  }

  /** Where a figure stands; figures outside the domain stand at its edge. */
  public double at(double figure) {
    if (low == high) {
      return (from + to) / 2;
    }
    double within = Math.max(low, Math.min(high, figure));
    return from + (within - low) / (high - low) * (to - from);
  }
}
