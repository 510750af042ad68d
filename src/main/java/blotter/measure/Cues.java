package blotter.measure;

import blotter.number.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a sentence that tell what its amounts are, in text order, without overlaps. */
final class Cues {

  /** Mark of a piece that a cue may begin with. */
  static final int BEGINS = 1 << 1;

  /** What a law allows. */
  static final Set<String> LIMITS = Set.of("maximum", "minimum");

  private static final int BESIDE = 2;

  /**
   * Such words.
   *
   * @param from their first piece
   * @param to behind their last piece
   * @param id the id of their row in the lexicon
   */
  record Cue(int from, int to, String id) {}

  private final List<Cue> cues = new ArrayList<>();

  Cues(List<Piece> pieces, PhraseIndex<String> words) {
    int at = 0;
    while (at < pieces.size()) {
      PhraseIndex.Match<String> match = pieces.get(at).has(BEGINS) ? words.at(pieces, at) : null;
      if (match != null) {
        cues.add(new Cue(match.from(), match.to(), match.value()));
      }
      at = match == null ? at + 1 : match.to();
    }
  }

  /** The last cue of some kinds that ends at a piece or before it, at most so many pieces away. */
  Cue before(int at, int most, Set<String> ids) {
    for (int i = firstAt(at) - 1; i >= 0 && cues.get(i).to() >= at - most; i--) {
      if (cues.get(i).to() <= at && ids.contains(cues.get(i).id())) {
        return cues.get(i);
      }
    }
    return null;
  }

  /** The first cue of some kinds that begins at a piece or behind it, at most so many away. */
  Cue behind(int at, int most, Set<String> ids) {
    for (int i = firstAt(at); i < cues.size() && cues.get(i).from() <= at + most; i++) {
      if (ids.contains(cues.get(i).id())) {
        return cues.get(i);
      }
    }
    return null;
  }

  /**
   * The last cue of some kinds before a piece; where it tells of a sentence, the limit that stands
   * right before that: "a maximum sentence of".
   */
  Cue limitBefore(int at, int most, Set<String> ids) {
    Cue cue = before(at, most, ids);
    boolean sentence = cue != null && cue.id().equals("sentenced");
    Cue limit = sentence ? before(cue.from(), BESIDE, LIMITS) : null;
    return limit == null ? cue : limit;
  }

  private int firstAt(int piece) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).from() < piece) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
