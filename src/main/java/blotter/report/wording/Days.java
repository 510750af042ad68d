package blotter.report.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Days and spans of days. */
public final class Days {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0uuuu", Locale.ENGLISH);

  private Days() {}

  /** {@code 3 May 2014}, with spaces that do not break. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /**
   * The days on which something can have been: {@code 3 May 2014}, {@code 3 May 2014 to 9 May
   * 2014}, {@code 2014} for a whole year, {@code not given}.
   */
  public static String span(Optional<LocalDate> begin, Optional<LocalDate> end) {
    if (begin.isEmpty() && end.isEmpty()) {
      return "not given";
    }
    if (begin.isEmpty()) {
      return "until " + day(end.get());
    }
    if (end.isEmpty()) {
      return "from " + day(begin.get());
    }
    return between(begin.get(), end.get());
  }

  private static String between(LocalDate begin, LocalDate end) {
    if (begin.equals(end)) {
      return day(begin);
    }
    boolean wholeYear = begin.getDayOfYear() == 1 && end.equals(begin.plusYears(1).minusDays(1));
    if (wholeYear) {
      return Integer.toString(begin.getYear());
    }
    boolean wholeMonth = begin.getDayOfMonth() == 1 && end.equals(begin.plusMonths(1).minusDays(1));
    String from = day(begin);

    return wholeMonth ? from.substring(from.indexOf('\u00a0') + 1) : from + " to " + day(end);
  }
}
