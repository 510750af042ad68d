package blotter.report.page;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes a page without the characters that change how others are read: controls, marks and
 * overrides of writing direction, halves of surrogate pairs, noncharacters. Each becomes U+FFFD.
 */
public final class CleanOutput implements TemplateOutput {

  private static final char REPLACEMENT = '\uFFFD';

  private final Appendable target;

  public CleanOutput(Appendable target) {
    this.target = target;
  }

  @Override
  public void writeContent(String value) {
    writeContent(value, 0, value.length());
  }

  @Override
  public void writeContent(String value, int begin, int end) {
    try {
      int from = begin;
      for (int i = begin; i < end; ) {
        int character = value.codePointAt(i);
        int next = Math.min(end, i + Character.charCount(character));
        if (!isHarmless(character)) {
          target.append(value, from, i).append(REPLACEMENT);
          from = next;
        }
        i = next;
      }
      target.append(value, from, end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isHarmless(int character) {
    if (character == '\n' || character == '\t') {
      return true;
    }
    boolean noncharacter =
        (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);

    return !noncharacter
        && Character.getType(character) != Character.CONTROL
        && Character.getType(character) != Character.SURROGATE
        && !isDirectional(character)
        && character != 0x2028
        && character != 0x2029;
  }

  private static boolean isDirectional(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069)
        || character == 0x200E
        || character == 0x200F
        || character == 0x061C;
  }
}
