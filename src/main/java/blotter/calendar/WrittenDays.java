package blotter.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days in an address or a file's name. A day before the publication is evidence against it: nothing
 * is filed before it is out. So is a later one, unless the date of publication stands in the text
 * itself; then the later day is that of an upload or a move, if it is no slip of the other (the
 * same day of another year, or month and day exchanged).
 *
 * @param days the days, at least one
 * @param basis where they stand
 * @param statedInText whether the date of publication stands in the text
 */
record WrittenDays(List<LocalDate> days, DateCandidate.Basis basis, boolean statedInText)
    implements Evidence {

  /** Time zones, embargoes and a weekend between writing and filing. */
  static final int TOLERANCE = 4;

  private static final int FIRST_YEAR = 1980;
  private static final int LAST_YEAR = 2099;
  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)(\\d{4})(?:([-_/.])(\\d{1,2})\\2(\\d{1,2})|(\\d{2})(\\d{2}))(?!\\d)");

  /** The days in a name or an address; null where there are none. */
  static WrittenDays in(String written, DateCandidate.Basis basis, boolean statedInText) {
    if (written == null) {
      return null;
    }

    List<LocalDate> days = new ArrayList<>();
    Matcher matcher = DAY.matcher(written);
    while (matcher.find()) {
      boolean separated = matcher.group(2) != null;
      LocalDate day =
          day(matcher.group(1), matcher.group(separated ? 3 : 5), matcher.group(separated ? 4 : 6));
      if (day != null && !days.contains(day)) {
        days.add(day);
      }
    }
    return days.isEmpty() ? null : new WrittenDays(days, basis, statedInText);
  }

  private static LocalDate day(String year, String month, String day) {
    int number = Integer.parseInt(year);
    if (number < FIRST_YEAR || number > LAST_YEAR) {
      return null;
    }
    try {
      return LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  @Override
  public boolean fits(LocalDate published) {
    return days.stream().anyMatch(day -> fits(published, day));
  }

  private boolean fits(LocalDate published, LocalDate day) {
    if (Math.abs(ChronoUnit.DAYS.between(published, day)) <= TOLERANCE) {
      return true;
    }
    return statedInText && day.isAfter(published) && !isSlip(published, day);
  }

  /** Whether a day is another written wrong: in its year, or with month and day exchanged. */
  static boolean isSlip(LocalDate one, LocalDate other) {
    boolean sameDay =
        Math.abs(ChronoUnit.DAYS.between(one.withYear(other.getYear()), other)) <= TOLERANCE;
    return sameDay || other.equals(exchanged(one));
  }

  /** A day with month and day exchanged; null where that is no other day. */
  static LocalDate exchanged(LocalDate day) {
    boolean reads = day.getDayOfMonth() <= 12 && day.getDayOfMonth() != day.getMonthValue();
    return reads ? LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()) : null;
  }

  /** Whether a day is one of these, or nearly. */
  boolean confirm(LocalDate published) {
    return days.stream()
        .anyMatch(day -> Math.abs(ChronoUnit.DAYS.between(published, day)) <= TOLERANCE);
  }

  @Override
  public List<DateCandidate> written() {
    return days.stream().map(day -> new DateCandidate(day, basis)).toList();
  }
}
