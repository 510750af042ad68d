package blotter.trend;

/**
 * The segmentation of a series with the least sum of costs and penalties, found without looking at
 * most of them: Killick, R., Fearnhead, P. and Eckley, I. A. (2012), "Optimal detection of
 * changepoints with a linear computational cost", Journal of the American Statistical Association
 * 107, 1590–1598.
 *
 * <p>The result is that of the exact program over all segmentations, which the tests compare it
 * with. A begin that costs more up to some period than the best segmentation up to there can be
 * left out of what follows, since that one could change level there. Where segments have a shortest
 * length, it can change there only for the sake of an end at least that far away, so that the begin
 * is left out from that end on, not earlier.
 *
 * @param penalty what each change of level costs, finite and not negative
 * @param shortest periods that a segment has at least, positive
 */
public record Pelt(double penalty, int shortest) {

  /** Share of a cost by which sums of the same segments may differ. */
  private static final double ROUNDING = 1e-9;

  /**
   * Checks the parameters.
   *
   * @throws IllegalArgumentException if one is out of its range
   */
  public Pelt {
    if (!(penalty >= 0) || penalty == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException("penalty must be finite and not negative: " + penalty);
    }
    if (shortest < 1) {
      throw new IllegalArgumentException("a segment has at least one period: " + shortest);
    }
  }

  /**
   * The indices at which a new level begins, ascending; none for a series of fewer than twice the
   * shortest segment. Linear in the length of the series where changes are spread over it,
   * quadratic where there are none.
   */
  public int[] changes(SegmentCost cost) {
    int size = cost.size();
    double[] least = new double[size + 1];
    int[] begins = new int[size + 1];
    least[0] = -penalty;

    int[] candidates = new int[size + 1];
    int[] leaves = new int[size + 1];
    double[] totals = new double[size + 1];
    int count = 0;

    for (int end = shortest; end <= size; end++) {
      int newest = end - shortest;
      if (newest == 0 || newest >= shortest) {
        candidates[count] = newest;
        leaves[count] = Integer.MAX_VALUE;
        count++;
      }

      count = dropped(candidates, leaves, count, end);
      int best = 0;
      for (int i = 0; i < count; i++) {
        totals[i] = least[candidates[i]] + cost.of(candidates[i], end) + penalty;
        if (totals[i] < totals[best]) {
          best = i;
        }
      }
      least[end] = totals[best];
      begins[end] = candidates[best];

      double bound = least[end] + penalty + ROUNDING * (1 + Math.abs(least[end]));
      for (int i = 0; i < count; i++) {
        if (totals[i] > bound) {
          leaves[i] = Math.min(leaves[i], end + shortest);
        }
      }
    }
    return changes(begins);
  }

  /** Keeps the candidates that do not leave yet, in their order; answers with their number. */
  private static int dropped(int[] candidates, int[] leaves, int count, int end) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (leaves[i] > end) {
        candidates[kept] = candidates[i];
        leaves[kept] = leaves[i];
        kept++;
      }
    }
    return kept;
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
