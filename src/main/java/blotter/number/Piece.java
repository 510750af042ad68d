package blotter.number;

import java.util.function.ToIntFunction;

/**
 * A run of letters, a number in digits, or one other visible character of a sentence.
 *
 * @param begin offset of its first character in the text, UTF-16 code units
 * @param end offset behind its last character
 * @param kind what it is
 * @param lower its characters in lower case
 * @param marks what it may be part of, as bits of those who asked; all bits where nobody did
 * @param glued whether it stands right behind the piece before, without white space
 */
public record Piece(int begin, int end, Kind kind, String lower, int marks, boolean glued) {

  /** Marks of a piece that was not looked at: it may be part of anything. */
  static final int ALL = -1;

  /** What a piece is. */
  public enum Kind {
    WORD,
    NUMBER,
    FRACTION,
    SYMBOL
  }

  /** The same piece of a text in which everything stands so much further behind. */
  public Piece movedBy(int offset) {
    return new Piece(begin + offset, end + offset, kind, lower, marks, glued);
  }

  /** The same piece with other marks. */
  Piece markedBy(ToIntFunction<Piece> look) {
    return new Piece(begin, end, kind, lower, look.applyAsInt(this), glued);
  }

  /** Whether it bears one of these marks. */
  public boolean has(int mark) {
    return (marks & mark) != 0;
  }

  /** Whether it is this text, which is lower case. */
  public boolean is(String text) {
    return lower.equals(text);
  }

  /** Whether it is a number in digits. */
  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** Whether it is a run of letters. */
  public boolean isWord() {
    return kind == Kind.WORD;
  }
}
