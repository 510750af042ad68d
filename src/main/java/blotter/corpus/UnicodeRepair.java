package blotter.corpus;

/** Makes strings that came from escapes fit to be written as UTF-8. */
final class UnicodeRepair {

  private static final char REPLACEMENT = '\uFFFD';

  private UnicodeRepair() {}

  /**
   * The text with every lone surrogate replaced by U+FFFD, so that what is analysed is what is
   * stored. JSON can escape them; UTF-8 cannot hold them.
   */
  static String withoutLoneSurrogates(String text) {
    StringBuilder repaired = null;

    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      repaired = repaired == null ? new StringBuilder(text) : repaired;
      repaired.setCharAt(i, REPLACEMENT);
    }

    return repaired == null ? text : repaired.toString();
  }
}
