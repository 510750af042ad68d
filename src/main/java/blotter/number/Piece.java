package blotter.number;

/**
 * A run of letters, a number in digits, or one other visible character of a sentence.
 *
 * @param begin offset of its first character in the text, UTF-16 code units
 * @param end offset behind its last character
 * @param kind what it is
 * @param lower its characters in lower case
 * @param glued whether it stands right behind the piece before, without white space
 */
public record Piece(int begin, int end, Kind kind, String lower, boolean glued) {

  /** What a piece is. */
  public enum Kind {
    WORD,
    NUMBER,
    FRACTION,
    SYMBOL
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
