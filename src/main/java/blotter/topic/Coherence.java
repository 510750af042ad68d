package blotter.topic;

/**
 * How well the terms of a topic go together: normalized pointwise mutual information over documents
 * (NPMI; Bouma 2009; as the coherence of topics Lau, Newman and Baldwin 2014, Röder, Both and
 * Hinneburg 2015, with a whole document as the window).
 */
public final class Coherence {

  private Coherence() {}

  /**
   * The NPMI of two terms: -1 where they never meet, 0 where they meet as often as by chance, 1
   * where neither stands without the other.
   *
   * @param joint documents with both
   * @param left documents with the one
   * @param right documents with the other
   * @param documents all documents
   * @throws IllegalArgumentException if these are no counts of that kind
   */
  public static double npmi(long joint, long left, long right, long documents) {
    if (joint < 0 || joint > Math.min(left, right) || Math.max(left, right) > documents) {
      throw new IllegalArgumentException(
          "no counts of pairs: " + joint + " of " + left + " and " + right + " of " + documents);
    }
    if (joint == 0) {
      return -1;
    }
    if (joint == documents) {
      return 1;
    }

    double all = documents;
    double pointwise = Math.log(joint * all / ((double) left * right));
    return pointwise / -Math.log(joint / all);
  }

  /**
   * The mean NPMI of all pairs of a topic's terms; NaN for fewer than two terms. Quadratic in their
   * number.
   *
   * @param joint documents with the terms i and j at {@code [i][j]} for i &le; j, so that the
   *     documents of a term stand on the diagonal
   * @param documents all documents
   */
  public static double mean(long[][] joint, long documents) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < joint.length; i++) {
      for (int j = i + 1; j < joint.length; j++) {
        sum += npmi(joint[i][j], joint[i][i], joint[j][j], documents);
        pairs++;
      }
    }
    return pairs == 0 ? Double.NaN : sum / pairs;
  }
}
