package blotter.trend;

/**
 * What it costs to describe each segment of a series by one level. Costs are in the unit of twice a
 * negative log-likelihood, and cutting a segment never makes its parts together cost more than the
 * whole: searches for the cheapest segmentation rely on it.
 */
public interface SegmentCost {

  /** How many periods the series has. */
  int size();

  /**
   * The cost of a segment, in constant time.
   *
   * @param begin index of its first period
   * @param end index behind its last period, above {@code begin}
   */
  double of(int begin, int end);
}
