package blotter.lexicon;

/** The units of a chunk of text without white space, as {@link LexiconMatcher} compares them. */
public final class UnitRun {

  private final int[] begins;
  private final int[] ends;
  private final MatchWord[] words;

  UnitRun(int[] begins, int[] ends, MatchWord[] words) {
    this.begins = begins;
    this.ends = ends;
    this.words = words;
  }

  /** Offsets of the units' first characters in the chunk. */
  int[] begins() {
    return begins;
  }

  /** Offsets behind the units. */
  int[] ends() {
    return ends;
  }

  MatchWord[] words() {
    return words;
  }
}
