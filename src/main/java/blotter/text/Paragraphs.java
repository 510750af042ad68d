package blotter.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a text over which a sentence can run.
 *
 * <p>A line is a paragraph: in releases a line end is meant. Only where the text was wrapped by a
 * machine (three or more lines of at least {@value #WRAPPED_LINE} characters, none longer than
 * {@value #WIDEST_LINE}) do lines run on until a blank line, a list item, or a line behind a short
 * one.
 */
final class Paragraphs {

  private static final int WRAPPED_LINE = 50;
  private static final int WIDEST_LINE = 100;
  private static final int WRAPPED_LINES = 3;

  private Paragraphs() {}

  static List<CharSpan> of(String text) {
    List<CharSpan> lines = lines(text);
    return isWrapped(lines)
        ? join(text, lines)
        : lines.stream().filter(line -> line.length() > 0).toList();
  }

  /** Lines without the white space at their ends; blank ones are empty spans. */
  private static List<CharSpan> lines(String text) {
    List<CharSpan> lines = new ArrayList<>();
    int begin = 0;

    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        lines.add(trim(text, begin, i));
        begin = i + 1;
      }
    }

    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000B';
  }

  static CharSpan trim(String text, int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new CharSpan(from, to);
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isWrapped(List<CharSpan> lines) {
    int full = 0;
    for (CharSpan line : lines) {
      if (line.length() > WIDEST_LINE) {
        return false;
      }
      if (line.length() >= WRAPPED_LINE) {
        full++;
      }
    }
    return full >= WRAPPED_LINES;
  }

  private static List<CharSpan> join(String text, List<CharSpan> lines) {
    List<CharSpan> paragraphs = new ArrayList<>();
    CharSpan open = null;
    int lastLength = 0;

    for (CharSpan line : lines) {
      boolean continues =
          open != null
              && line.length() > 0
              && lastLength >= WRAPPED_LINE
              && !beginsItem(text, line);
      if (continues) {
        open = new CharSpan(open.begin(), line.end());
      } else {
        if (open != null) {
          paragraphs.add(open);
        }
        open = line.length() > 0 ? line : null;
      }
      lastLength = line.length();
    }

    if (open != null) {
      paragraphs.add(open);
    }
    return paragraphs;
  }

  private static boolean beginsItem(String text, CharSpan line) {
    char first = text.charAt(line.begin());
    boolean spaced = line.length() > 1 && Character.isWhitespace(text.charAt(line.begin() + 1));
    return first == '\u2022' || first == '#' || (spaced && (first == '-' || first == '*'));
  }
}
