package blotter.calendar;

/**
 * An expression in a sentence.
 *
 * @param from its first piece
 * @param to behind its last piece
 * @param meaning what it means
 */
record Found(int from, int to, Meaning meaning) {

  /** The longer one of two that may be null. */
  static Found longer(Found one, Found other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.to > one.to ? other : one;
  }

  /** The same with another meaning. */
  Found with(Meaning other) {
    return new Found(from, to, other);
  }
}
