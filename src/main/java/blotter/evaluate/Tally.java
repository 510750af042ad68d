package blotter.evaluate;

/**
 * Items found and missed; tallies of several documents add up.
 *
 * @param hits items of the gold that were found
 * @param misses items of the gold that were not found
 * @param right items found that are in the gold; another number than hits where two items of one
 *     side equal one of the other
 * @param extras items found that are not in the gold
 */
public record Tally(long hits, long misses, long right, long extras) {

  /** Nothing looked at. */
  public static final Tally EMPTY = new Tally(0, 0, 0, 0);

  /** Both together. */
  public Tally plus(Tally other) {
    return new Tally(
        hits + other.hits, misses + other.misses, right + other.right, extras + other.extras);
  }

  /** Share of what was found that is right; 0 where nothing was found. */
  public double precision() {
    return ratio(right, right + extras);
  }

  /** Share of the gold that was found; 0 where there is none. */
  public double recall() {
    return ratio(hits, hits + misses);
  }

  /** Harmonic mean of precision and recall; 0 where both are. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private static double ratio(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
