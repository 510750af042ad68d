package blotter.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads publication dates. */
final class PublicationDates {

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[T ].*)?");
  private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T.*)?");
  private static final Pattern IN_NAME =
      Pattern.compile("(?<!\\d)(\\d{4})([-_.]?)(\\d{2})\\2(\\d{2})(?!\\d)");

  /** Before the first newspapers: an earlier year is a number or a slip. */
  private static final int FIRST_YEAR = 1600;

  private PublicationDates() {}

  /** The day that a field's value names; a time of day behind it is passed over. */
  static LocalDate parse(String value) throws RejectedException {
    String stripped = value.strip();
    for (Pattern pattern : new Pattern[] {ISO, BASIC}) {
      Matcher matcher = pattern.matcher(stripped);
      if (matcher.matches()) {
        return day(matcher.group(1), matcher.group(2), matcher.group(3));
      }
    }
    throw new RejectedException(RejectCode.NO_DATE, "not a date: " + Excerpt.of(value));
  }

  /**
   * The first day that a file's name names. Eight digits in a row that the calendar does not have
   * are a number, not a date.
   */
  static LocalDate inName(String fileName) throws RejectedException {
    Matcher matcher = IN_NAME.matcher(fileName);
    RejectedException impossible = null;

    while (matcher.find()) {
      try {
        return day(matcher.group(1), matcher.group(3), matcher.group(4));
      } catch (RejectedException e) {
        boolean written = !matcher.group(2).isEmpty();
        impossible = impossible == null && written ? e : impossible;
      }
    }

    if (impossible != null) {
      throw impossible;
    }
    throw new RejectedException(
        RejectCode.NO_DATE, "no date in the file's name: " + Excerpt.of(fileName));
  }

  static LocalDate day(String year, String month, String day) throws RejectedException {
    if (Integer.parseInt(year) < FIRST_YEAR) {
      throw new RejectedException(
          RejectCode.IMPOSSIBLE_DATE, year + " is before the first year, " + FIRST_YEAR);
    }

    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      throw new RejectedException(
          RejectCode.IMPOSSIBLE_DATE, year + '-' + month + '-' + day + " is not in the calendar");
    }
  }
}
