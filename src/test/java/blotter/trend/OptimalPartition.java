package blotter.trend;

import java.util.Arrays;

/**
 * The segmentation of a series with the least sum of costs and penalties: Jackson, B. et al.
 * (2005), "An algorithm for optimal partitioning of data on an interval", IEEE Signal Processing
 * Letters 12, 105–108. {@link Pelt} gives the same at less cost; this one is its check.
 *
 * @param penalty what each change of level costs, finite and not negative
 * @param shortest periods that a segment has at least, positive
 */
record OptimalPartition(double penalty, int shortest) {

  /**
   * The indices at which a new level begins, ascending; none for a series of fewer than twice the
   * shortest segment. Of segmentations that cost the same, the one whose last change is earliest.
   * Quadratic in the length of the series.
   */
  int[] changes(SegmentCost cost) {
    int size = cost.size();
    double[] least = new double[size + 1];
    int[] begins = new int[size + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    least[0] = -penalty;

    for (int end = shortest; end <= size; end++) {
      for (int begin = 0; begin <= end - shortest; begin++) {
        double total = least[begin] + cost.of(begin, end) + penalty;
        if (total < least[end]) {
          least[end] = total;
          begins[end] = begin;
        }
      }
    }
    return Pelt.changes(begins);
  }
}
