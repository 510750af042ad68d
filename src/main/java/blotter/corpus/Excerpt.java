package blotter.corpus;

import java.nio.charset.StandardCharsets;

/** The beginning of a record as it may be shown: one line, no control characters. */
final class Excerpt {

  private static final int LONGEST = 200;

  private Excerpt() {}

  static String of(byte[] bytes) {
    int length = Math.min(bytes.length, LONGEST * 4);
    return of(new String(bytes, 0, length, StandardCharsets.UTF_8));
  }

  static String of(String text) {
    StringBuilder excerpt = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .map(c -> isPrintable(c) ? c : ' ')
        .forEach(excerpt::appendCodePoint);
    return excerpt.toString().strip();
  }

  private static boolean isPrintable(int c) {
    int type = Character.getType(c);
    return !Character.isISOControl(c)
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }
}
