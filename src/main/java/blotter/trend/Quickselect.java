package blotter.trend;

/**
 * Finds a value by its rank without sorting the rest: Hoare, C. A. R. (1961), "Algorithm 65: Find",
 * Communications of the ACM 4, 321–322, with the median of three as the pivot.
 */
final class Quickselect {

  private Quickselect() {}

  /**
   * Moves values so that one stands where sorting would put it, none before it is larger and none
   * after it smaller. O(n) on average.
   *
   * @param values without NaN; reordered
   * @param begin the first index that takes part; values before are none larger than those after
   * @param rank the index to find, from {@code begin}
   * @return the value at {@code rank}
   */
  static double select(double[] values, int begin, int rank) {
    int low = begin;
    int high = values.length - 1;

    while (low < high) {
      double pivot = median(values[low], values[(low + high) >>> 1], values[high]);
      int left = low;
      int right = high;
      while (left <= right) {
        while (values[left] < pivot) {
          left++;
        }
        while (values[right] > pivot) {
          right--;
        }
        if (left <= right) {
          double moved = values[left];
          values[left++] = values[right];
          values[right--] = moved;
        }
      }

      if (rank <= right) {
        high = right;
      } else if (rank >= left) {
        low = left;
      } else {
        return values[rank];
      }
    }
    return values[rank];
  }

  private static double median(double a, double b, double c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }
}
