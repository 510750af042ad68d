package blotter.lexicon;

import java.util.List;

/** Whether words of a text have the letters that a surface asks for. */
final class LetterCases {

  private LetterCases() {}

  /**
   * Whether {@code words}, from unit {@code from} on, stand in {@code units} as the rule asks. They
   * are known to be the same words but for case and a final {@code s}.
   */
  static boolean fit(Surface.LetterCase rule, List<String> words, MatchUnits units, int from) {
    if (rule == Surface.LetterCase.ANY) {
      return true;
    }

    for (int i = 0; i < words.size(); i++) {
      if (!fits(rule, words.get(i), units.word(from + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Surface.LetterCase rule, String written, String word) {
    if (rule == Surface.LetterCase.EXACT) {
      return word.startsWith(written);
    }
    return !Character.isUpperCase(written.codePointAt(0))
        || Character.isUpperCase(word.codePointAt(0));
  }
}
