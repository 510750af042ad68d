package blotter.measure;

import blotter.number.Piece;
import blotter.text.CharSpan;
import java.util.List;

/** Finds the pieces between two offsets of a text. */
final class PieceRange {

  private PieceRange() {}

  /** Whether a piece is there and is this text, which is lower case. */
  static boolean is(List<Piece> pieces, int at, String text) {
    return at < pieces.size() && pieces.get(at).is(text);
  }

  /** Indices of the pieces that begin at {@code begin} or behind it and before {@code end}. */
  static CharSpan of(List<Piece> pieces, int begin, int end) {
    int from = firstAt(pieces, begin);
    return new CharSpan(from, Math.max(from, firstAt(pieces, end)));
  }

  /** Index of the first piece that begins at an offset or behind it; a binary search. */
  static int firstAt(List<Piece> pieces, int offset) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
