package blotter.calendar;

/** Steps from word to word in a text; a word is a run of letters and digits. */
final class WordSteps {

  private WordSteps() {}

  /** Where the word begins that stands so many words before an offset, at least {@code begin}. */
  static int back(String text, int from, int begin, int number) {
    int words = 0;
    for (int i = from - 1; i > begin; i--) {
      if (begins(text, i)) {
        words++;
        if (words == number) {
          return i;
        }
      }
    }
    return begin;
  }

  /** Where the word behind so many words from an offset begins, at most {@code end}. */
  static int ahead(String text, int from, int end, int number) {
    int words = 0;
    for (int i = from; i < end; i++) {
      if (begins(text, i)) {
        words++;
        if (words > number) {
          return i;
        }
      }
    }
    return end;
  }

  /** How many words begin in {@code text.substring(from, to)}. */
  static int between(String text, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      words += begins(text, i) ? 1 : 0;
    }
    return words;
  }

  private static boolean begins(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }
}
