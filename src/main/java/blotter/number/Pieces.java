package blotter.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * Cuts a sentence into the pieces that numbers and units are made of: finer than tokens, because
 * "5kg" is a number and a unit, and coarser, because "1,234.5" is one number.
 *
 * <p>A number is a run of digits with single commas, periods or apostrophes between them. Linear in
 * the length of the sentence.
 */
public final class Pieces {

  private Pieces() {}

  /** The pieces of {@code text.substring(begin, end)} in text order. */
  public static List<Piece> of(String text, int begin, int end) {
    List<Piece> pieces = new ArrayList<>();
    int at = begin;

    while (at < end) {
      int c = text.codePointAt(at);
      if (isBlank(c)) {
        at += Character.charCount(c);
        continue;
      }

      Piece.Kind kind = isDecimal(text, at, begin, end) ? Piece.Kind.NUMBER : kind(c);
      int next =
          switch (kind) {
            case NUMBER -> numberEnd(text, at, end);
            case WORD -> wordEnd(text, at, end);
            case FRACTION, SYMBOL -> at + Character.charCount(c);
          };
      boolean glued = !pieces.isEmpty() && pieces.get(pieces.size() - 1).end() == at;
      String lower = text.substring(at, next).toLowerCase(Locale.ROOT);
      pieces.add(new Piece(at, next, kind, lower, Piece.ALL, glued));
      at = next;
    }

    return pieces;
  }

  /** The pieces of a chunk of text without white space, marked, with offsets in the chunk. */
  public static List<Piece> marked(String chunk, ToIntFunction<Piece> marks) {
    return of(chunk, 0, chunk.length()).stream().map(piece -> piece.markedBy(marks)).toList();
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static Piece.Kind kind(int c) {
    if (isDigit(c)) {
      return Piece.Kind.NUMBER;
    }
    if (Fractions.isFraction(c)) {
      return Piece.Kind.FRACTION;
    }
    return Character.isLetter(c) ? Piece.Kind.WORD : Piece.Kind.SYMBOL;
  }

  /** Whether a number without a whole part begins here: ".5". */
  private static boolean isDecimal(String text, int at, int begin, int end) {
    return text.charAt(at) == '.'
        && at + 1 < end
        && isDigit(text.charAt(at + 1))
        && (at == begin || isBlank(text.charAt(at - 1)) || text.charAt(at - 1) == '$');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static int numberEnd(String text, int begin, int end) {
    int at = begin;
    while (at < end) {
      char c = text.charAt(at);
      boolean inside =
          (c == ',' || c == '.' || c == '\'') && at + 1 < end && isDigit(text.charAt(at + 1));
      if (!isDigit(c) && !inside) {
        break;
      }
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int begin, int end) {
    int at = begin;
    while (at < end) {
      int c = text.codePointAt(at);
      boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      if (!letter) {
        break;
      }
      at += Character.charCount(c);
    }
    return Math.max(at, begin + 1);
  }
}
