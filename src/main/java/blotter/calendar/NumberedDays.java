package blotter.calendar;

import blotter.lexicon.CalendarWord;
import blotter.number.Numeral;
import java.util.Set;

/** Reads the numbers in dates: days of a month and years. */
final class NumberedDays {

  private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
  private static final int DAYS = 31;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;
  private static final int FIRST_YEAR_IN_WORDS = 1500;
  private static final int LAST_YEAR_IN_WORDS = 2199;
  private static final int DIGITS_OF_A_YEAR = 4;
  private static final int CENTURY = 100;
  private static final int TEENS = 13;

  private NumberedDays() {}

  /**
   * A number in a date.
   *
   * @param to behind its last piece
   * @param value its value
   */
  record Numbered(int to, int value) {}

  /** A day of a month: "4", "4th", "fourth", "twenty-nine"; null where there is none. */
  static Numbered day(CalendarSentence sentence, int at) {
    Numbered ordinal = ordinal(sentence, at);
    if (ordinal != null) {
      return isDay(ordinal.value) ? ordinal : null;
    }
    Integer digits = sentence.digits(at);
    if (digits != null) {
      boolean whole = sentence.piece(at).lower().length() <= 2 && !isInNumber(sentence, at);
      return whole && isDay(digits) ? new Numbered(at + 1, digits) : null;
    }

    Numeral words = sentence.isWord(at) ? sentence.numeral(at) : null;
    boolean small = words != null && !words.article() && !words.isMalformed();
    return small && isDay(words.value().intValue()) && words.value() % 1 == 0
        ? new Numbered(words.to(), words.value().intValue())
        : null;
  }

  /** A number in a row: "4th", "fourth"; -1 is the last. Null where there is none. */
  static Numbered ordinal(CalendarSentence sentence, int at) {
    CalendarWord word = sentence.word(at, CalendarWord.Kind.ORDINAL);
    if (word != null) {
      return new Numbered(at + word.words().size(), Integer.parseInt(word.value()));
    }
    Integer digits = sentence.digits(at);
    boolean suffix =
        digits != null
            && sentence.isWord(at + 1)
            && SUFFIXES.contains(sentence.lower(at + 1))
            && digits <= DAYS;
    return suffix ? new Numbered(at + 2, digits) : null;
  }

  private static boolean isDay(int value) {
    return value >= 1 && value <= DAYS;
  }

  /** Whether a time of the day or a share follows: "at 4:30", "4%". */
  private static boolean isInNumber(CalendarSentence sentence, int at) {
    return sentence.is(at + 1, "%")
        || (sentence.is(at + 1, ":") && sentence.isGlued(at + 1) && sentence.isNumber(at + 2));
  }

  /** A year that must be one, because it ends a date: "2018", "nineteen ninety-six". */
  static Numbered year(CalendarSentence sentence, int at) {
    if (sentence.isDigits(at, DIGITS_OF_A_YEAR)) {
      int year = sentence.digits(at);
      boolean more = sentence.isGlued(at + 1) && sentence.isWord(at + 1);
      return year >= FIRST_YEAR && year <= LAST_YEAR && !more ? new Numbered(at + 1, year) : null;
    }
    return yearInWords(sentence, at);
  }

  /** "two thousand and fifteen", "nineteen ninety-six". */
  static Numbered yearInWords(CalendarSentence sentence, int at) {
    Numeral number = sentence.isWord(at) ? sentence.numeral(at) : null;
    if (number == null || number.isMalformed() || number.article()) {
      return null;
    }
    if (isYear(number.value())) {
      return new Numbered(number.to(), number.value().intValue());
    }

    boolean teens = number.value() >= TEENS && number.value() <= CENTURY / 5;
    Numeral rest = teens && sentence.isWord(number.to()) ? sentence.numeral(number.to()) : null;
    if (rest == null || rest.isMalformed() || rest.article()) {
      return null;
    }
    double year = number.value() * CENTURY + rest.value();
    return rest.value() >= TEENS && rest.value() < CENTURY && isYear(year)
        ? new Numbered(rest.to(), (int) year)
        : null;
  }

  private static boolean isYear(double value) {
    return value >= FIRST_YEAR_IN_WORDS && value <= LAST_YEAR_IN_WORDS && value % 1 == 0;
  }
}
