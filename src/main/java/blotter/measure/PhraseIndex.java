package blotter.measure;

import blotter.number.Piece;
import blotter.number.Pieces;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Surfaces of one or several pieces with what they stand for. Where no surface begins, finding that
 * out costs one look-up. Immutable.
 *
 * @param <T> what surfaces stand for
 */
final class PhraseIndex<T> {

  private final Map<String, T> surfaces;

  /** Pieces of the longest surface that begins with a piece. */
  private final Map<String, Integer> longest = new HashMap<>();

  private final Set<String> lasts = new HashSet<>();
  private int longestOfAll;

  PhraseIndex(Map<String, T> surfaces) {
    this.surfaces = new HashMap<>(surfaces);
    for (String surface : surfaces.keySet()) {
      List<Piece> pieces = Pieces.of(surface, 0, surface.length());
      longest.merge(pieces.get(0).lower(), pieces.size(), Math::max);
      lasts.add(pieces.get(pieces.size() - 1).lower());
      longestOfAll = Math.max(longestOfAll, pieces.size());
    }
  }

  /**
   * A surface in a sentence.
   *
   * @param from its first piece
   * @param to behind its last piece
   * @param value what it stands for
   */
  record Match<T>(int from, int to, T value) {}

  /** Whether a surface is this piece alone. */
  boolean has(Piece piece) {
    return surfaces.containsKey(piece.lower());
  }

  /** Whether a surface may begin with a piece. */
  boolean begins(Piece piece) {
    return longest.containsKey(piece.lower());
  }

  /** The longest surface that begins at a piece; null where none does. */
  Match<T> at(List<Piece> pieces, int from) {
    return at(pieces, from, pieces.size());
  }

  /** The longest surface that begins at a piece and ends before another; null where none does. */
  Match<T> at(List<Piece> pieces, int from, int end) {
    if (from >= end) {
      return null;
    }
    String first = pieces.get(from).lower();
    Integer most = longest.get(first);
    if (most == null) {
      return null;
    }
    T value = surfaces.get(first);
    Match<T> found = value == null ? null : new Match<>(from, from + 1, value);
    if (most == 1) {
      return found;
    }

    StringBuilder surface = new StringBuilder(first);
    for (int to = from + 2; to <= Math.min(end, from + most); to++) {
      Piece piece = pieces.get(to - 1);
      surface.append(piece.glued() ? "" : " ").append(piece.lower());
      value = surfaces.get(surface.toString());
      found = value == null ? found : new Match<>(from, to, value);
    }
    return found;
  }

  /** The longest surface that ends before a piece; null where none does. */
  Match<T> before(List<Piece> pieces, int to) {
    if (to == 0 || !lasts.contains(pieces.get(to - 1).lower())) {
      return null;
    }
    for (int from = Math.max(0, to - longestOfAll); from < to; from++) {
      Match<T> match = at(pieces, from, to);
      if (match != null && match.to() == to) {
        return match;
      }
    }
    return null;
  }

  /** A surface that follows a number, perhaps behind a hyphen: "5 kg", "half-pound". */
  Match<T> behind(List<Piece> pieces, int at) {
    boolean hyphen = at < pieces.size() && pieces.get(at).is("-") && pieces.get(at).glued();
    return at(pieces, hyphen ? at + 1 : at);
  }
}
