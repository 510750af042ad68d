package blotter.trend;

/**
 * How often a term stands in a slice of a corpus. Counts of slices that share no document add up.
 *
 * @param n occurrences of the term
 * @param tokens tokens of the slice
 * @param documents documents with the term
 * @param documentsTotal documents of the slice
 */
public record SliceCounts(long n, long tokens, long documents, long documentsTotal) {

  /** No document at all. */
  public static final SliceCounts EMPTY = new SliceCounts(0, 0, 0, 0);

  /**
   * Counts that are possible: a term takes one token or more, and a document with it has it once or
   * more.
   *
   * @throws IllegalArgumentException otherwise
   */
  public SliceCounts {
    if (documents < 0
        || n < documents
        || (documents == 0 && n > 0)
        || tokens < n
        || documentsTotal < documents
        || (documentsTotal == 0 && tokens > 0)) {
      throw new IllegalArgumentException(
          "no such slice: n "
              + n
              + ", tokens "
              + tokens
              + ", documents "
              + documents
              + ", documentsTotal "
              + documentsTotal);
    }
  }

  /**
   * Both slices together.
   *
   * @throws ArithmeticException if a sum does not fit into a long
   */
  public SliceCounts plus(SliceCounts other) {
    return new SliceCounts(
        Math.addExact(n, other.n),
        Math.addExact(tokens, other.tokens),
        Math.addExact(documents, other.documents),
        Math.addExact(documentsTotal, other.documentsTotal));
  }
}
