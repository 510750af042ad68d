package blotter.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of a text over which a sentence can run.
 *
 * <p>A line is a paragraph: in releases a line end is meant. It runs on where a machine broke it:
 * the line has at least {@value #WRAPPED_LINE} characters, the next one is neither blank nor a list
 * item, and
 *
 * <ul>
 *   <li>the whole text is wrapped: {@value #WRAPPED_LINES} or more lines are as long, and none is
 *       longer than {@value #WIDEST_LINE} characters; or
 *   <li>the next line is indented, as in a wrapped list item; or
 *   <li>the line does not end like a sentence and the next one begins in lower case.
 * </ul>
 */
final class Paragraphs {

  private static final int WRAPPED_LINE = 50;
  private static final int WIDEST_LINE = 100;
  private static final int WRAPPED_LINES = 3;
  private static final int INDENT = 2;
  private static final char DELETE = 0x7F;

  private Paragraphs() {}

  static List<CharSpan> of(String text) {
    List<Line> lines = lines(text);
    boolean wrapped = isWrapped(lines);
    List<CharSpan> paragraphs = new ArrayList<>();
    CharSpan open = null;
    Line last = null;

    for (Line line : lines) {
      if (open != null && continues(text, last, line, wrapped)) {
        open = new CharSpan(open.begin(), line.span.end());
      } else {
        if (open != null) {
          paragraphs.add(open);
        }
        open = line.isBlank() ? null : line.span;
      }
      last = line;
    }

    if (open != null) {
      paragraphs.add(open);
    }
    return paragraphs;
  }

  private static boolean continues(String text, Line last, Line line, boolean wrapped) {
    if (line.isBlank() || last.span.length() < WRAPPED_LINE || line.beginsItem(text)) {
      return false;
    }
    boolean runsOn = !last.endsSentence(text) && line.beginsInLowerCase(text);
    return wrapped || line.indent >= INDENT || runsOn;
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int begin = 0;

    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isLineEnd(text.charAt(i))) {
        CharSpan span = trim(text, begin, i);
        lines.add(new Line(span, span.begin() - begin));
        begin = i + 1;
      }
    }

    return lines;
  }

  private static boolean isLineEnd(char c) {
    if (c > '\r' && c < '\u2028') {
      return false;
    }
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
    if (c < DELETE) {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isWrapped(List<Line> lines) {
    int full = 0;
    for (Line line : lines) {
      if (line.span.length() > WIDEST_LINE) {
        return false;
      }
      if (line.span.length() >= WRAPPED_LINE) {
        full++;
      }
    }
    return full >= WRAPPED_LINES;
  }

  /**
   * A line.
   *
   * @param span its characters without the white space at its ends
   * @param indent number of characters of white space before them
   */
  private record Line(CharSpan span, int indent) {

    boolean isBlank() {
      return span.length() == 0;
    }

    boolean beginsItem(String text) {
      char first = text.charAt(span.begin());
      boolean spaced = span.length() > 1 && Character.isWhitespace(text.charAt(span.begin() + 1));
      return first == '\u2022' || first == '#' || (spaced && (first == '-' || first == '*'));
    }

    boolean beginsInLowerCase(String text) {
      return Character.isLowerCase(text.codePointAt(span.begin()));
    }

    boolean endsSentence(String text) {
      char last = text.charAt(span.end() - 1);
      return last == '.' || last == '!' || last == '?' || last == ':' || last == ';';
    }
  }
}
