package blotter.event;

/**
 * Tokens of a sentence, half open.
 *
 * @param from index of the first
 * @param to index behind the last
 */
record TokenRange(int from, int to) {

  /** Whether both have a token in common. */
  boolean overlaps(TokenRange other) {
    return from < other.to && other.from < to;
  }

  int length() {
    return to - from;
  }
}
