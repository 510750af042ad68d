package blotter.duplicate;

/**
 * The resemblance of two sets: what they share, as a share of all that is in either (Jaccard; for
 * shingles, Broder 1997).
 */
public final class Resemblance {

  private Resemblance() {}

  /**
   * The resemblance of two sets, from 0 to 1; 0 if it is below {@code least}, which is told early:
   * at the latest when what has not been looked at can no longer suffice. Of empty sets 0.
   *
   * @param a ascending, without repetitions
   * @param b the same
   */
  public static double atLeast(double least, long[] a, long[] b) {
    int needed = needed(least, a.length, b.length);
    if (needed > Math.min(a.length, b.length)) {
      return 0;
    }

    int i = 0;
    int j = 0;
    int shared = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else {
        if (a[i] < b[j]) {
          i++;
        } else {
          j++;
        }
        if (shared + Math.min(a.length - i, b.length - j) < needed) {
          return 0;
        }
      }
    }

    int all = a.length + b.length - shared;
    double resemblance = all == 0 ? 0 : (double) shared / all;
    return resemblance >= least ? resemblance : 0;
  }

  /** The resemblance of two sets. */
  public static double of(long[] a, long[] b) {
    return atLeast(0, a, b);
  }

  /** The least that sets of two sizes must share; too small by one rather than too large. */
  private static int needed(double least, int a, int b) {
    return (int) Math.ceil(least / (1 + least) * ((double) a + b) - 1);
  }
}
