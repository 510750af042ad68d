package blotter.event;

import blotter.number.NumberWords;

/** Whole numbers that tokens are, in digits and words: "12", "1,250", "twenty-six". */
final class TokenNumbers {

  private static final int MOST_DIGITS = 6;
  private static final int TEN = 10;

  private final SentenceView sentence;

  TokenNumbers(SentenceView sentence) {
    this.sentence = sentence;
  }

  /** The number that a token is; null where it is none. */
  Integer at(int token) {
    String word = sentence.lower(token);
    if (isDigit(word.charAt(0))) {
      return sentence.is(token, TokenKind.DATE) || sentence.is(token, TokenKind.MONEY)
          ? null
          : digits(word);
    }
    Integer torn = torn(token);
    if (torn != null) {
      return torn;
    }
    int hyphen = word.indexOf('-');
    if (hyphen <= 0) {
      return NumberWords.small(word);
    }
    Integer tens = NumberWords.small(word.substring(0, hyphen));
    Integer ones = NumberWords.small(word.substring(hyphen + 1));
    return tens == null || ones == null ? null : Integer.valueOf(tens + ones);
  }

  /** "Twenty - six" in tokens of its own; null where it is not. */
  private Integer torn(int token) {
    if (token < 2 || !sentence.lower(token - 1).equals("-")) {
      return null;
    }
    Integer tens = NumberWords.small(sentence.lower(token - 2));
    Integer ones = NumberWords.small(sentence.lower(token));
    return tens == null || ones == null ? null : Integer.valueOf(tens + ones);
  }

  /** The value of digits with commas; null for anything else or more than six of them. */
  private static Integer digits(String word) {
    int value = 0;
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isDigit(c)) {
        value = TEN * value + c - '0';
        count++;
      } else if (c != ',') {
        return null;
      }
      if (count > MOST_DIGITS) {
        return null;
      }
    }
    return value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
