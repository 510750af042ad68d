package blotter.calendar;

import blotter.lexicon.CalendarWord;
import blotter.lexicon.CalendarWord.Kind;
import java.time.LocalDate;

/**
 * Reads years, fiscal years, decades and numbered quarters and halves: "2016", "FY 2017", "the
 * 1990s", "Q2 2012", "2019-H2". Four digits alone are a year only where what stands beside them
 * allows it.
 */
final class YearReader {

  private static final int DIGITS_OF_A_YEAR = 4;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int FIRST_LED_YEAR = 1700;
  private static final int LAST_LED_YEAR = 2199;
  private static final int PIVOT = 30;
  private static final int LATER_CENTURY = 2000;
  private static final int EARLIER_CENTURY = 1900;
  private static final int TEN = 10;
  private static final int QUARTERS = 4;
  private static final int ADDRESS = 4;

  private YearReader() {}

  /** The expression that begins at a piece; null where none does. */
  static Found at(CalendarSentence sentence, int from) {
    Found named = named(sentence, from);
    if (named != null) {
      return named;
    }
    Found numbered = numbered(sentence, from);
    if (numbered != null) {
      return numbered;
    }
    Found decade = decade(sentence, from);
    return decade != null ? decade : bare(sentence, from);
  }

  /** "fiscal year 2017", "FY17", "the year 2008". */
  private static Found named(CalendarSentence sentence, int from) {
    CalendarWord word = sentence.word(from, Kind.YEAR);
    if (word == null) {
      return null;
    }
    int at = from + word.words().size();
    at = sentence.is(at, "'") || sentence.is(at, "-") ? at + 1 : at;
    boolean shortForm = word.words().get(0).length() == 2;
    Integer number = sentence.digits(at);
    boolean whole = number != null && isYear(sentence, at, FIRST_YEAR, LAST_YEAR);
    if (!whole && !(shortForm && sentence.isDigits(at, 2))) {
      return null;
    }
    int year = whole ? number : number + LATER_CENTURY;
    Meaning meaning =
        word.value().equals("fiscal")
            ? new Fixed(Period.fiscalYear(year))
            : PartialDate.ofYear(year);
    return new Found(from, at + 1, meaning);
  }

  /** "Q2 2012", "2012 Q2", "Q1 of 2017", "H1 2010". */
  private static Found numbered(CalendarSentence sentence, int from) {
    boolean yearFirst = sentence.isDigits(from, DIGITS_OF_A_YEAR);
    int at = yearFirst ? sentence.skip(from + 1, "-") : from;
    CalendarWord word = sentence.word(at, Kind.NUMBERED);
    boolean quarter = word != null && word.value().equals("quarter");
    Integer number = word == null ? null : sentence.digits(at + 1);
    if (number == null
        || !sentence.isGlued(at + 1)
        || number < 1
        || number > (quarter ? QUARTERS : 2)) {
      return null;
    }

    int to = at + 2;
    int yearAt = sentence.skip(to, "-");
    yearAt = yearAt == to ? sentence.skip(to, "of") : yearAt;
    boolean behind = !yearFirst && isYear(sentence, yearAt, FIRST_YEAR, LAST_YEAR);
    if (!yearFirst && !behind) {
      return quarter ? new Found(from, to, quarterOfSomeYear(number)) : null;
    }
    int year = sentence.digits(yearFirst ? from : yearAt);
    LocalDate day = LocalDate.of(year, (number - 1) * (quarter ? 3 : 6) + 1, 1);
    Period period = quarter ? Period.quarter(day) : Period.half(day);
    return new Found(from, behind ? yearAt + 1 : to, new Fixed(period));
  }

  /** The last quarter of this number that has begun, or the next one. */
  static Meaning quarterOfSomeYear(int number) {
    return new Relative(
        scene -> {
          PartialDate month = PartialDate.ofMonth((number - 1) * 3 + 1);
          Period first = month.resolve(scene);
          return first == null ? null : Period.quarter(first.first());
        },
        true);
  }

  /** "1990s", "'90s", "nineties". */
  private static Found decade(CalendarSentence sentence, int from) {
    CalendarWord word = sentence.word(from, Kind.DECADE);
    if (word != null) {
      boolean led = sentence.is(from - 1, "the") || sentence.endsBefore(from, Kind.PART);
      return led ? new Found(from, from + 1, decadeOf(Integer.parseInt(word.value()))) : null;
    }

    boolean apostrophe = sentence.is(from, "'");
    int at = apostrophe ? from + 1 : from;
    Integer number = sentence.digits(at);
    int behind = at + 1;
    behind = sentence.is(behind, "'") && sentence.isGlued(behind) ? behind + 1 : behind;
    if (number == null || number % TEN != 0 || !sentence.is(behind, "s")) {
      return null;
    }
    boolean glued = sentence.isGlued(behind);
    if (sentence.isDigits(at, DIGITS_OF_A_YEAR) && number >= FIRST_LED_YEAR) {
      return number <= LAST_YEAR && glued
          ? new Found(from, behind + 1, new Fixed(Period.decade(number)))
          : null;
    }
    boolean led =
        apostrophe || sentence.is(from - 1, "the") || sentence.endsBefore(from, Kind.PART);
    return sentence.isDigits(at, 2) && led && glued
        ? new Found(from, behind + 1, decadeOf(number))
        : null;
  }

  private static Meaning decadeOf(int number) {
    return new Fixed(Period.decade(number + (number < PIVOT ? LATER_CENTURY : EARLIER_CENTURY)));
  }

  private static Found bare(CalendarSentence sentence, int from) {
    boolean led = isLed(sentence, from);
    if (led && sentence.isWord(from)) {
      NumberedDays.Numbered words = NumberedDays.yearInWords(sentence, from);
      boolean year =
          words != null && !sentence.isMeasure(words.to()) && !isPlural(sentence, words.to());
      return year ? new Found(from, words.to(), PartialDate.ofYear(words.value())) : null;
    }
    boolean possible =
        led
            ? isYear(sentence, from, FIRST_LED_YEAR, LAST_LED_YEAR)
            : isYear(sentence, from, FIRST_YEAR, LAST_YEAR);
    if (!possible || isOtherNumber(sentence, from, led)) {
      return null;
    }

    int year = sentence.digits(from);
    int to = from + 1;
    if (isShortRange(sentence, to, year)) {
      Meaning next = PartialDate.ofYear(year - year % 100 + sentence.digits(to + 1));
      return new Found(from, to + 2, new Interval(PartialDate.ofYear(year), next));
    }
    return new Found(from, to, PartialDate.ofYear(year));
  }

  /** "2013-14". */
  private static boolean isShortRange(CalendarSentence sentence, int at, int year) {
    boolean hyphen = sentence.is(at, "-") || sentence.is(at, "\u2013") || sentence.is(at, "/");
    return hyphen
        && sentence.isGlued(at)
        && sentence.isGlued(at + 1)
        && sentence.isDigits(at + 1, 2)
        && !sentence.isGlued(at + 2)
        && sentence.digits(at + 1) > year % 100;
  }

  private static boolean isLed(CalendarSentence sentence, int at) {
    CalendarWord lead = sentence.wordBefore(at, Kind.LEAD);
    return (lead != null && lead.value().equals("strong")) || sentence.endsBefore(at, Kind.BOUND);
  }

  private static boolean isYear(CalendarSentence sentence, int at, int first, int last) {
    return sentence.isDigits(at, DIGITS_OF_A_YEAR)
        && sentence.digits(at) >= first
        && sentence.digits(at) <= last;
  }

  private static boolean isOtherNumber(CalendarSentence sentence, int at, boolean led) {
    if (isCounted(sentence, at) || isJoined(sentence, at)) {
      return true;
    }
    boolean listed = sentence.is(at - 1, "and") || sentence.is(at - 1, "or");
    if (listed && isYear(sentence, at - 2, FIRST_YEAR, LAST_YEAR)) {
      return false;
    }
    if (isTitled(sentence, at)) {
      return true;
    }
    if (isAddress(sentence, at) || (sentence.isMeasure(at + 1) && !isIn(sentence, at))) {
      return true;
    }
    boolean round = sentence.digits(at) % 1000 == 0;
    boolean plural = isPlural(sentence, at + 1);
    boolean said = sentence.is(at - 1, "the") || sentence.is(at - 1, "'s") || isIn(sentence, at);
    return plural && !said && (round || !led || !isYearLed(sentence, at));
  }

  /** "section 2012", "more than 2012"; but "from at least 2012". */
  private static boolean isCounted(CalendarSentence sentence, int at) {
    CalendarWord word = sentence.wordBefore(at, Kind.NO_YEAR_BEHIND);
    if (word == null) {
      return false;
    }
    CalendarWord phrase = sentence.wordBefore(at, Kind.FILLER);
    if (phrase != null && phrase.words().size() > 1 && phrase.words().get(0).equals("in")) {
      return false;
    }
    int before = at - word.words().size();
    boolean filler = sentence.word(before, Kind.FILLER) != null;
    boolean led =
        sentence.endsBefore(before, Kind.OPENING)
            || sentence.endsBefore(before, Kind.BOUND)
            || sentence.endsBefore(before, Kind.CONNECTOR)
            || sentence.is(before - 1, "in");
    return !(filler && led);
  }

  /** The end of a name: "Vision 2020". */
  private static boolean isTitled(CalendarSentence sentence, int at) {
    return sentence.isCapital(at - 1)
        && !sentence.isUpper(at - 1)
        && !sentence.isWord(at + 1)
        && !sentence.endsBefore(at, Kind.LEAD)
        && !sentence.endsBefore(at, Kind.BOUND);
  }

  private static boolean isYearLed(CalendarSentence sentence, int at) {
    return !sentence.is(at - 1, "of") && !sentence.is(at - 1, "by") && !sentence.is(at - 1, "from");
  }

  private static boolean isIn(CalendarSentence sentence, int at) {
    return sentence.is(at - 1, "in")
        || sentence.is(at - 1, "since")
        || sentence.is(at - 1, "during");
  }

  private static boolean isPlural(CalendarSentence sentence, int at) {
    return sentence.isWord(at)
        && !sentence.isCapital(at)
        && sentence.lower(at).length() > 3
        && sentence.lower(at).endsWith("s");
  }

  /** Written on a sign, a number or letters: "$2010", "12-2010", "555-2010", "cr-2010". */
  private static boolean isJoined(CalendarSentence sentence, int at) {
    if (sentence.isGlued(at) && !isRangeBefore(sentence, at) && !isOpening(sentence, at - 1)) {
      return true;
    }
    if (!sentence.isGlued(at + 1) || isClosing(sentence, at + 1)) {
      return false;
    }
    boolean hyphen = isDash(sentence, at + 1);
    boolean slash = sentence.is(at + 1, "/");
    boolean year = isYear(sentence, at + 2, FIRST_YEAR, LAST_YEAR);
    boolean word = hyphen && sentence.isWord(at + 2) && !sentence.isUpper(at + 2);
    return !((hyphen || slash)
        && (year || word || isShortRange(sentence, at + 1, sentence.digits(at))));
  }

  private static boolean isDash(CalendarSentence sentence, int at) {
    return sentence.is(at, "-")
        || sentence.is(at, "\u2013")
        || sentence.is(at, "\u2014")
        || sentence.is(at, "~");
  }

  private static boolean isRangeBefore(CalendarSentence sentence, int at) {
    boolean joined = isDash(sentence, at - 1) || sentence.is(at - 1, "/");
    if (!joined) {
      return false;
    }
    boolean part =
        isDash(sentence, at - 1) && sentence.isWord(at - 2) && sentence.lower(at - 2).length() > 2;
    return isYear(sentence, at - 2, FIRST_YEAR, LAST_YEAR) || (part && !sentence.isUpper(at - 2));
  }

  private static boolean isOpening(CalendarSentence sentence, int at) {
    return sentence.is(at, "(")
        || sentence.is(at, "\"")
        || sentence.is(at, "\u201c")
        || sentence.is(at, "[")
        || sentence.is(at, "=")
        || sentence.is(at, "\u2014")
        || sentence.is(at, "'");
  }

  private static boolean isClosing(CalendarSentence sentence, int at) {
    return !sentence.isWord(at)
        && !sentence.isNumber(at)
        && !isDash(sentence, at)
        && !sentence.is(at, "/")
        && !sentence.is(at, "%")
        && !(sentence.is(at, ":") && sentence.isGlued(at + 1));
  }

  /** "2010 Main Street", "1901 N. Moore St.". */
  private static boolean isAddress(CalendarSentence sentence, int at) {
    for (int i = at + 1; i <= at + ADDRESS; i++) {
      boolean capital = sentence.isCapital(i) || sentence.is(i, ".") || isOrdinal(sentence, i);
      if (!capital) {
        return false;
      }
      if (i > at + 1 && sentence.word(i, Kind.ROAD) != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOrdinal(CalendarSentence sentence, int at) {
    return NumberedDays.ordinal(sentence, at) != null
        || NumberedDays.ordinal(sentence, at - 1) != null;
  }
}
