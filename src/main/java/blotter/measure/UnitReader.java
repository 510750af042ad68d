package blotter.measure;

import blotter.lexicon.MeasureUnit;
import blotter.number.Piece;
import java.util.List;
import java.util.Map;

/** Finds the longest surface of a unit, or of words that bound a number, at a piece. */
final class UnitReader {

  private static final int LONGEST = 6;

  private UnitReader() {}

  /**
   * A surface in a sentence.
   *
   * @param from its first piece
   * @param to behind its last piece
   * @param value what it stands for
   */
  record Match<T>(int from, int to, T value) {}

  /** The longest surface that begins at a piece; null where none does. */
  static <T> Match<T> at(List<Piece> pieces, int from, Map<String, T> surfaces) {
    Match<T> longest = null;
    StringBuilder surface = new StringBuilder();
    for (int to = from + 1; to <= Math.min(pieces.size(), from + LONGEST); to++) {
      Piece piece = pieces.get(to - 1);
      surface.append(surface.isEmpty() || piece.glued() ? "" : " ").append(piece.lower());
      T value = surfaces.get(surface.toString());
      if (value != null) {
        longest = new Match<>(from, to, value);
      }
    }
    return longest;
  }

  /** The longest surface that ends before a piece; null where none does. */
  static <T> Match<T> before(List<Piece> pieces, int to, Map<String, T> surfaces) {
    for (int from = Math.max(0, to - LONGEST); from < to; from++) {
      Match<T> match = at(pieces.subList(0, to), from, surfaces);
      if (match != null && match.to() == to) {
        return match;
      }
    }
    return null;
  }

  /** A unit that follows a number, perhaps behind a hyphen: "5 kg", "half-pound". */
  static Match<MeasureUnit> behind(List<Piece> pieces, int at, Map<String, MeasureUnit> units) {
    boolean hyphen = at < pieces.size() && pieces.get(at).is("-") && pieces.get(at).glued();
    int from = hyphen ? at + 1 : at;
    return from < pieces.size() ? at(pieces, from, units) : null;
  }
}
