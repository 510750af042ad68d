package blotter.lexicon;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The words of a stretch of text as cues of milestones are compared: runs of letters and digits in
 * lower case and without accents. A period or comma between digits belongs to the word ({@code
 * 4.6}); all else separates ({@code J-CODE} is {@code j code}).
 */
final class TextWords {

  private static final int INITIAL = 64;
  private static final int FOLDED = 0x250;
  private static final char[] FOLDS = folds();

  private final String text;
  private int[] begins = new int[INITIAL];
  private int[] ends = new int[INITIAL];
  private int size;

  /** The words of {@code text.substring(begin, end)}. */
  TextWords(String text, int begin, int end) {
    this.text = text;
    int at = begin;
    while (at < end) {
      if (fold(text.charAt(at)) == 0) {
        at++;
        continue;
      }
      int wordEnd = end(text, at, end);
      add(at, wordEnd);
      at = wordEnd;
    }
  }

  private void add(int begin, int end) {
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    begins[size] = begin;
    ends[size] = end;
    size++;
  }

  int size() {
    return size;
  }

  String text() {
    return text;
  }

  String word(int i) {
    StringBuilder word = new StringBuilder(ends[i] - begins[i]);
    for (int at = begins[i]; at < ends[i]; at++) {
      char c = fold(text.charAt(at));
      word.append(c == 0 ? text.charAt(at) : c);
    }
    return word.toString();
  }

  int begin(int i) {
    return begins[i];
  }

  int end(int i) {
    return ends[i];
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
