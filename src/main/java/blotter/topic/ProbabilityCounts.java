package blotter.topic;

/**
 * Documents with and without a label by their probability in hundredths. From them thresholds are
 * chosen; whole numbers add up in any order.
 */
public final class ProbabilityCounts {

  private static final int BINS = 100;
  private static final int LOWEST = 50;
  private static final double PRECISION_WEIGHT = 0.25;

  private final long[] with = new long[BINS];
  private final long[] without = new long[BINS];

  /** The hundredth of a probability, from 0 to 99. */
  public static int bin(double probability) {
    return Math.min(BINS - 1, (int) (probability * BINS));
  }

  /** Counts documents of a bin. */
  public void add(boolean hasLabel, int bin, long documents) {
    (hasLabel ? with : without)[bin] += documents;
  }

  /**
   * The threshold of the highest F0.5, in which precision weighs more than recall (van Rijsbergen
   * 1979): of equal ones the highest, at least one half; one half where no document has the label.
   */
  public double threshold() {
    int best = LOWEST;
    double highest = -1;
    for (int bin = LOWEST; bin < BINS; bin++) {
      LabelScores scores = at(bin / (double) BINS);
      double f = scores.f(PRECISION_WEIGHT);
      if (!Double.isNaN(f) && f >= highest && f > 0) {
        highest = f;
        best = bin;
      }
    }
    return best / (double) BINS;
  }

  /** What a threshold, a multiple of a hundredth, finds. */
  public LabelScores at(double threshold) {
    long found = 0;
    long wrong = 0;
    long missed = 0;
    int from = (int) Math.round(threshold * BINS);
    for (int bin = 0; bin < BINS; bin++) {
      if (bin >= from) {
        found += with[bin];
        wrong += without[bin];
      } else {
        missed += with[bin];
      }
    }
    return new LabelScores(found, wrong, missed);
  }
}
