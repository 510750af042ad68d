package blotter.text;

/**
 * Turns UTF-16 offsets of one text into code-point offsets.
 *
 * <p>A text without surrogate pairs, the usual case, needs no table. A lone surrogate counts as one
 * code point, as it does in {@link String#codePointCount}. Building costs one pass over the text, a
 * look-up constant time.
 */
public final class CodePoints {

  private final int[] before;

  private CodePoints(int[] before) {
    this.before = before;
  }

  /** Prepares the offsets of {@code text}. */
  public static CodePoints of(String text) {
    int pairs = text.length() - text.codePointCount(0, text.length());
    if (pairs == 0) {
      return new CodePoints(null);
    }

    int[] before = new int[text.length() + 1];
    int count = 0;
    int i = 0;
    while (i < text.length()) {
      before[i] = count++;
      if (Character.charCount(text.codePointAt(i)) == 2) {
        before[i + 1] = count;
        i++;
      }
      i++;
    }
    before[text.length()] = count;
    return new CodePoints(before);
  }

  /**
   * Number of code points before a UTF-16 offset.
   *
   * @param offset from 0 to the text's length; between the halves of a pair it counts the pair
   */
  public int at(int offset) {
    return before == null ? offset : before[offset];
  }
}
