package blotter.lexicon;

/** The units of a chunk of text without white space, as {@link LexiconMatcher} compares them. */
public final class UnitRun {

  private final int[] begins;
  private final int[] ends;
  private final MatchWord[] words;

  /** The word of a run of one unit, the usual case; null for all others. */
  private final MatchWord only;

  private final int onlyBegin;
  private final int onlyEnd;

  UnitRun(int[] begins, int[] ends, MatchWord[] words) {
    this.begins = begins;
    this.ends = ends;
    this.words = words;
    this.only = words.length == 1 ? words[0] : null;
    this.onlyBegin = only == null ? 0 : begins[0];
    this.onlyEnd = only == null ? 0 : ends[0];
  }

  /** Adds the units to others, the chunk standing at an offset. */
  void addTo(MatchUnits units, int at) {
    if (only != null) {
      units.add(at + onlyBegin, at + onlyEnd, only);
      return;
    }
    for (int i = 0; i < words.length; i++) {
      units.add(at + begins[i], at + ends[i], words[i]);
    }
  }
}
