package blotter.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a stretch of text as cues of milestones are compared: runs of letters and digits in
 * lower case and without accents. A period or comma between digits belongs to the word ({@code
 * 4.6}); all else separates ({@code J-CODE} is {@code j code}).
 */
final class TextWords {

  private static final int FOLDED = 0x250;
  private static final char[] FOLDS = folds();

  private final List<String> words = new ArrayList<>();
  private final List<Integer> begins = new ArrayList<>();
  private final List<Integer> ends = new ArrayList<>();

  /** The words of {@code text.substring(begin, end)}. */
  TextWords(String text, int begin, int end) {
    int at = begin;
    while (at < end) {
      if (fold(text.charAt(at)) == 0) {
        at++;
        continue;
      }
      int wordEnd = end(text, at, end);
      StringBuilder word = new StringBuilder(wordEnd - at);
      for (int i = at; i < wordEnd; i++) {
        char c = fold(text.charAt(i));
        word.append(c == 0 ? text.charAt(i) : c);
      }
      words.add(word.toString());
      begins.add(at);
      ends.add(wordEnd);
      at = wordEnd;
    }
  }

  int size() {
    return words.size();
  }

  String word(int i) {
    return words.get(i);
  }

  int begin(int i) {
    return begins.get(i);
  }

  int end(int i) {
    return ends.get(i);
  }

  /** The letter or digit that is compared; 0 for a character that separates words. */
  static char fold(char c) {
    if (c < FOLDED) {
      return FOLDS[c];
    }
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }

  /** Where the word ends that begins here. */
  static int end(String text, int begin, int end) {
    int at = begin + 1;
    while (at < end) {
      char c = text.charAt(at);
      if (fold(c) == 0 && !(isMark(c) && betweenDigits(text, at, end))) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean isMark(char c) {
    return c == '.' || c == ',';
  }

  private static boolean betweenDigits(String text, int at, int end) {
    return at + 1 < end && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static char[] folds() {
    char[] folds = new char[FOLDED];
    for (char c = 0; c < FOLDED; c++) {
      if (Character.isLetterOrDigit(c)) {
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        folds[c] = Character.toLowerCase(plain.charAt(0));
      }
    }
    return folds;
  }
}
