package blotter.calendar;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;

/** English names of months and weekdays, whole or shortened to three letters or more. */
final class MonthNames {

  private static final int SHORTEST = 3;

  private MonthNames() {}

  /** Whether {@code text.substring(begin, end)} names a month. */
  static boolean in(String text, int begin, int end) {
    for (int at = begin; at < end; at = wordEnd(text, at, end) + 1) {
      if (isMonth(text.substring(at, wordEnd(text, at, end)))) {
        return true;
      }
    }
    return false;
  }

  /** The last weekday that {@code text.substring(begin, end)} names; null where it names none. */
  static DayOfWeek weekday(String text, int begin, int end) {
    DayOfWeek found = null;
    for (int at = begin; at < end; at = wordEnd(text, at, end) + 1) {
      String word = text.substring(at, wordEnd(text, at, end)).toUpperCase(Locale.ROOT);
      for (DayOfWeek day : DayOfWeek.values()) {
        if (word.length() >= SHORTEST && day.name().startsWith(word)) {
          found = day;
        }
      }
    }
    return found;
  }

  private static boolean isMonth(String word) {
    if (word.length() < SHORTEST || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    String upper = word.toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(upper) || upper.equals("SEPT")) {
        return true;
      }
    }
    return false;
  }

  private static int wordEnd(String text, int begin, int end) {
    int at = begin;
    while (at < end && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
