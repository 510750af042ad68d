package blotter.text;

/**
 * A stretch of a text, half open: {@code text.substring(begin, end)}.
 *
 * @param begin offset of the first character, in UTF-16 code units unless the holder says otherwise
 * @param end offset behind the last character
 */
public record CharSpan(int begin, int end) {

  /** Refuses negative offsets and spans that end before they begin. */
  public CharSpan {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: " + begin + " to " + end);
    }
  }

  /** Number of UTF-16 code units. */
  public int length() {
    return end - begin;
  }

  /** The characters of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(begin, end);
  }
}
