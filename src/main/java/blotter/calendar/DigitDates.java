package blotter.calendar;

import blotter.lexicon.CalendarWord;
import blotter.lexicon.CalendarWord.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads dates whose parts are joined by slashes, hyphens or periods: "11/04/2018", "2018-11-04",
 * "04.11.2018", "05-Aug-2016", "2015-12". Where a day and a month may be exchanged, the month
 * stands first, as in the United States; with periods the day stands first.
 */
final class DigitDates {

  private static final int MOST_PARTS = 3;
  private static final int DIGITS_OF_A_YEAR = 4;
  private static final int MONTHS = 12;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int PIVOT = 30;
  private static final int LATER_CENTURY = 2000;
  private static final int EARLIER_CENTURY = 1900;

  private DigitDates() {}

  /**
   * One part of a date.
   *
   * @param value the number, or the month's number
   * @param digits how many digits it has; 0 for a month in words
   */
  private record Part(int value, int digits) {
    boolean isYear() {
      return digits == DIGITS_OF_A_YEAR;
    }
  }

  /** The date that begins at a piece; null where none does. */
  static Found at(CalendarSentence sentence, int from) {
    if (isInside(sentence, from) || sentence.endsBefore(from, Kind.NO_YEAR_BEHIND)) {
      return null;
    }
    if (sentence.isNumber(from) && sentence.piece(from).lower().indexOf('.') > 0) {
      return withPeriods(sentence, from);
    }

    List<Part> parts = new ArrayList<>();
    int at = from;
    String separator = null;
    while (parts.size() < MOST_PARTS) {
      Part part = part(sentence, at);
      if (part == null) {
        return null;
      }
      parts.add(part);
      at++;
      boolean joined = sentence.isGlued(at) && sentence.isGlued(at + 1);
      boolean same =
          separator == null
              ? sentence.is(at, "/") || sentence.is(at, "-")
              : sentence.is(at, separator);
      if (!joined || !same || part(sentence, at + 1) == null || parts.size() == MOST_PARTS) {
        break;
      }
      separator = sentence.lower(at);
      at++;
    }
    boolean more =
        separator != null
            && sentence.is(at, separator)
            && sentence.isGlued(at + 1)
            && (separator.equals("/") || !isDateAt(sentence, at + 1));
    if (separator == null || more || (sentence.isGlued(at) && sentence.isWord(at))) {
      return null;
    }

    PartialDate date =
        parts.size() == MOST_PARTS
            ? whole(parts, separator)
            : partial(parts, separator, isLed(sentence, from));
    return date == null ? null : new Found(from, at, date);
  }

  private static boolean isDateAt(CalendarSentence sentence, int at) {
    return part(sentence, at) != null && sentence.isGlued(at + 1) && sentence.is(at + 1, "-");
  }

  /** Whether the piece goes on with what is written before it: "18-CR-2012", "1/2/3". */
  private static boolean isInside(CalendarSentence sentence, int at) {
    boolean glued = sentence.isGlued(at);
    return glued
        && at > 0
        && (sentence.isNumber(at - 1)
            || sentence.isWord(at - 1)
            || sentence.is(at - 1, "/")
            || sentence.is(at - 1, "$")
            || sentence.is(at - 1, "#")
            || (sentence.is(at - 1, "-")
                && sentence.isGlued(at - 1)
                && !isBehindDate(sentence, at)));
  }

  /** Whether the hyphen before a piece joins it to a whole date: "10/1/2018-10/7/2018". */
  private static boolean isBehindDate(CalendarSentence sentence, int at) {
    boolean longYear = sentence.isDigits(at - 2, DIGITS_OF_A_YEAR);
    return sentence.isNumber(at - 2)
        && (sentence.is(at - 3, "/") || (longYear && sentence.is(at - 3, "-")));
  }

  private static Part part(CalendarSentence sentence, int at) {
    Integer digits = sentence.digits(at);
    if (digits != null) {
      int length = sentence.piece(at).lower().length();
      return length <= 2 || (length == DIGITS_OF_A_YEAR && digits >= 1000)
          ? new Part(digits, length)
          : null;
    }
    CalendarWord month = sentence.word(at, Kind.MONTH);
    return month == null ? null : new Part(Integer.parseInt(month.value()), 0);
  }

  private static Found withPeriods(CalendarSentence sentence, int from) {
    String[] numbers = sentence.piece(from).lower().split("\\.", -1);
    List<Part> parts = new ArrayList<>();
    for (String number : numbers) {
      boolean digits = number.matches("\\d{1,2}|[12]\\d{3}");
      if (!digits || parts.size() == MOST_PARTS) {
        return null;
      }
      parts.add(new Part(Integer.parseInt(number), number.length()));
    }
    boolean dated = parts.size() == MOST_PARTS && (parts.get(0).isYear() || parts.get(2).isYear());
    PartialDate date = dated ? whole(parts, ".") : null;
    return date == null ? null : new Found(from, from + 1, date);
  }

  private static PartialDate whole(List<Part> parts, String separator) {
    List<Part> rest = new ArrayList<>(parts);
    Part year = null;
    for (Part part : parts) {
      if (part.isYear()) {
        year = part;
      }
    }
    if (year == null) {
      boolean said = separator.equals("/") || parts.get(1).digits() == 0;
      year = said && parts.get(2).digits() == 2 ? parts.get(2) : null;
    }
    if (year == null || !rest.remove(year)) {
      return null;
    }

    boolean yearFirst = parts.get(0).equals(year);
    return ordered(rest.get(0), rest.get(1), separator.equals(".") && !yearFirst, yearOf(year));
  }

  private static int yearOf(Part year) {
    if (year.isYear()) {
      return year.value();
    }
    return year.value() + (year.value() < PIVOT ? LATER_CENTURY : EARLIER_CENTURY);
  }

  /** A month and a day in the order in which both can be read. */
  private static PartialDate ordered(Part one, Part other, boolean dayFirst, Integer year) {
    if (one.isYear() || other.isYear() || (one.digits() == 0 && other.digits() == 0)) {
      return null;
    }
    boolean second =
        other.digits() == 0
            || (one.digits() != 0
                && (one.value() > MONTHS || (dayFirst && other.value() <= MONTHS)));
    Part month = second ? other : one;
    Part day = second ? one : other;
    boolean valid = month.value() >= 1 && month.value() <= MONTHS && day.value() >= 1;
    return valid ? PartialDate.ofDay(month.value(), day.value()).inYear(year) : null;
  }

  private static PartialDate partial(List<Part> parts, String separator, boolean led) {
    Part one = parts.get(0);
    Part other = parts.get(1);
    if (one.isYear() != other.isYear()) {
      Part year = one.isYear() ? one : other;
      Part month = one.isYear() ? other : one;
      boolean abbreviated =
          separator.equals("-")
              && one.isYear()
              && month.digits() == 2
              && month.value() > year.value() % 100;
      if (year.value() < FIRST_YEAR || year.value() > LAST_YEAR) {
        return null;
      }
      boolean valid = month.value() >= 1 && month.value() <= MONTHS && !abbreviated;
      return valid ? PartialDate.ofMonth(month.value()).inYear(year.value()) : null;
    }
    boolean word = one.digits() == 0 || other.digits() == 0;
    return word || (led && separator.equals("/")) ? ordered(one, other, false, null) : null;
  }

  /** Whether what stands before two numbers with a slash makes them a date. */
  private static boolean isLed(CalendarSentence sentence, int at) {
    return sentence.is(at - 1, "on")
        || sentence.endsBefore(at, Kind.OPENING)
        || sentence.endsBefore(at, Kind.BOUND)
        || sentence.endsBefore(at, Kind.WEEKDAY)
        || (sentence.wordBefore(at, Kind.CONNECTOR) != null && isDateBefore(sentence, at));
  }

  private static boolean isDateBefore(CalendarSentence sentence, int at) {
    return sentence.isNumber(at - 2) && sentence.is(at - 3, "/");
  }
}
