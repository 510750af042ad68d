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
public record OptimalPartition(double penalty, int shortest) {

  /**
   * Checks the parameters.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public OptimalPartition {
    if (!(penalty >= 0) || penalty == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException("penalty must be finite and not negative: " + penalty);
    }
    if (shortest < 1) {
      throw new IllegalArgumentException("a segment has at least one period: " + shortest);
    }
  }

  /**
   * The indices at which a new level begins, ascending; none for a series of fewer than twice the
   * shortest segment. Of segmentations that cost the same, the one whose last change is earliest.
   * Quadratic in the length of the series.
   */
  public int[] changes(SegmentCost cost) {
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
    return changes(begins);
  }

  /** Follows the begins of the last segments back from the end. */
  static int[] changes(int[] begins) {
    int found = 0;
    for (int end = begins[begins.length - 1]; end > 0; end = begins[end]) {
      found++;
    }

    int[] changes = new int[found];
    for (int end = begins[begins.length - 1]; end > 0; end = begins[end]) {
      changes[--found] = end;
    }
    return changes;
  }
}
