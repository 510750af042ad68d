package blotter.duplicate;

import java.io.Serializable;

/**
 * How many min-hashes a document has and how they are put into bands, so that two documents that
 * are alike share a band.
 *
 * <p>One min-hash of two sets agrees with the probability of their resemblance s (Broder 1997).
 * Hashes stand in groups of {@value #GROUP}, and each {@value #ROWS} of a group are a band, so that
 * a pair shares a band of the group if at least {@value #ROWS} of its hashes agree: with the
 * probability p = 4 s^3 (1 - s) + s^4. Of g groups, all are missed with (1 - p)^g (as Leskovec,
 * Rajaraman and Ullman, Mining of Massive Datasets, chapter 3, for bands that share no hash). Bands
 * that share hashes need half as many hashes as bands of their own, and hashes are what costs time.
 *
 * <p>Pairs that share a band by accident are told by their other hashes: {@code agreeing} of all
 * must agree, the largest number that a pair at the threshold falls short of with the probability
 * {@value #SHORT} at most.
 *
 * @param groups groups of hashes
 * @param agreeing hashes that agree at least
 */
public record BandPlan(int groups, int agreeing) implements Serializable {

  /** Hashes of a group. */
  public static final int GROUP = 4;

  /** Hashes of a band. */
  public static final int ROWS = 3;

  private static final double MISSED = 0.0015;
  private static final double SHORT = 0.0004;

  /** Fewer groups would tell accidents badly; they are enough for a resemblance of a half. */
  private static final int FEWEST_GROUPS = 18;

  /** The plan for pairs of some resemblance or more, between 0 and 1. */
  public static BandPlan of(double resemblance) {
    if (!(resemblance > 0 && resemblance < 1)) {
      throw new IllegalArgumentException("resemblance must lie between 0 and 1: " + resemblance);
    }

    double miss = missOfGroup(resemblance);
    int groups = Math.max(FEWEST_GROUPS, (int) Math.ceil(Math.log(MISSED) / Math.log(miss)));

    int agreeing = 0;
    while (below(agreeing + 1, GROUP * groups, resemblance) <= SHORT) {
      agreeing++;
    }
    return new BandPlan(groups, agreeing);
  }

  /** All hashes. */
  public int hashes() {
    return GROUP * groups;
  }

  /** The probability to miss a pair of some resemblance, at most: both ways to miss it added. */
  public double missed(double resemblance) {
    return Math.pow(missOfGroup(resemblance), groups) + below(agreeing, hashes(), resemblance);
  }

  private static double missOfGroup(double s) {
    return 1 - GROUP * s * s * s * (1 - s) - s * s * s * s;
  }

  /** The probability that fewer than {@code least} of {@code n} hashes agree. */
  private static double below(int least, int n, double s) {
    double exactly = Math.pow(1 - s, n);
    double sum = 0;
    for (int k = 0; k < least; k++) {
      sum += exactly;
      exactly *= (double) (n - k) / (k + 1) * s / (1 - s);
    }
    return sum;
  }

  /**
   * The bands of a document: for each group and each of its hashes the other three, as one 64-bit
   * key that no other group shares but by accident.
   *
   * @param signature its min-hashes, as many as {@link #hashes()}
   */
  public long[] bands(int[] signature) {
    long[] bands = new long[GROUP * groups];
    for (int group = 0; group < groups; group++) {
      for (int left = 0; left < GROUP; left++) {
        long key = (long) GROUP * group + left;
        for (int i = 0; i < GROUP; i++) {
          if (i != left) {
            key = Mixing.mixed(key ^ signature[GROUP * group + i]) + key;
          }
        }
        bands[GROUP * group + left] = Mixing.mixed(key);
      }
    }
    return bands;
  }
}
