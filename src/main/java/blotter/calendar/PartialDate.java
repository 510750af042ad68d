package blotter.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date of the calendar of which parts may be missing. A year, a month with or without a year, a
 * day of a month, or a day of the week alone.
 *
 * <p>A missing year is that of the last such date that is not after the publication, or where the
 * text speaks of the future that of the next one that is not before it. A day of the week decides
 * where it fits only one of them.
 *
 * @param year null where it is not said
 * @param month null where it is not said
 * @param day null where it is not said
 * @param weekday 1 for Monday; null where it is not said
 */
record PartialDate(Integer year, Integer month, Integer day, Integer weekday) implements Meaning {

  private static final int LEAP_YEARS = 8;
  private static final int MONTHS = 24;
  private static final int FAR = 6;
  private static final int WEEK = 7;

  /** A year. */
  static PartialDate ofYear(int year) {
    return new PartialDate(year, null, null, null);
  }

  /** A month of an unknown year. */
  static PartialDate ofMonth(int month) {
    return new PartialDate(null, month, null, null);
  }

  /** A day of a month of an unknown year. */
  static PartialDate ofDay(int month, int day) {
    return new PartialDate(null, month, day, null);
  }

  /** A day of the week. */
  static PartialDate ofWeekday(int weekday) {
    return new PartialDate(null, null, null, weekday);
  }

  /** The same in a year. */
  PartialDate inYear(Integer other) {
    return new PartialDate(other, month, day, weekday);
  }

  /** Another day of the same month. */
  PartialDate onDay(int other) {
    return new PartialDate(year, month, other, null);
  }

  /** Whether it is a month or a day of a month. */
  boolean lacksYear() {
    return year == null && month != null;
  }

  /** Whether it is a day of the week and nothing else. */
  boolean isWeekdayAlone() {
    return weekday != null && year == null && month == null && day == null;
  }

  @Override
  public boolean isRelative() {
    return year == null;
  }

  @Override
  public Period resolve(Scene scene) {
    if (year != null) {
      return in(year);
    }
    LocalDate published = scene.published();
    if (published == null) {
      return null;
    }
    if (month == null && day != null) {
      Period past = inSomeMonth(published, false);
      Period next = inSomeMonth(published, true);
      boolean near = next != null && next.first().isBefore(published.plusMonths(1));
      boolean far = past == null || past.first().isBefore(published.minusMonths(1));
      return scene.isFuture() || (near && far) ? next : past;
    }
    if (month == null) {
      return weekday == null ? null : Period.day(nearest(published, scene.isFuture()));
    }

    Period past = last(published);
    Period next = next(published);
    if (weekday != null && day != null && fits(past) != fits(next)) {
      return fits(past) ? past : next;
    }
    boolean near = next != null && next.precision() == Precision.DAY && scene.isNear(next.first());
    boolean far = past == null || past.last().isBefore(published.minusMonths(FAR));
    return scene.isFuture() || (near && far) ? next : past;
  }

  /** The nearest month in which the day exists and is that of the week. */
  private Period inSomeMonth(LocalDate published, boolean future) {
    YearMonth begin = YearMonth.from(published);
    for (int i = 0; i <= MONTHS; i++) {
      YearMonth some = begin.plusMonths(future ? i : -i);
      LocalDate date = some.isValidDay(day) ? some.atDay(day) : null;
      boolean ahead = date != null && (future ? date.isBefore(published) : date.isAfter(published));
      if (date != null
          && !ahead
          && (weekday == null || date.getDayOfWeek().getValue() == weekday)) {
        return Period.day(date);
      }
    }
    return null;
  }

  private boolean fits(Period period) {
    return period != null && period.first().getDayOfWeek().getValue() == weekday;
  }

  private LocalDate nearest(LocalDate published, boolean future) {
    int ahead = Math.floorMod(weekday - published.getDayOfWeek().getValue(), WEEK);
    return future || ahead == 0
        ? published.plusDays(ahead)
        : published.minusDays(WEEK - (long) ahead);
  }

  /** The date in a year; null where that year has no such day. */
  Period in(int someYear) {
    if (month == null) {
      return Period.year(someYear);
    }
    YearMonth yearMonth = YearMonth.of(someYear, month);
    if (day == null) {
      return Period.month(yearMonth);
    }
    return day >= 1 && yearMonth.isValidDay(day) ? Period.day(yearMonth.atDay(day)) : null;
  }

  /** The last such date that does not begin after a day. */
  Period last(LocalDate notAfter) {
    for (int i = 0; i <= LEAP_YEARS; i++) {
      Period period = in(notAfter.getYear() - i);
      if (period != null && !period.first().isAfter(notAfter)) {
        return period;
      }
    }
    return null;
  }

  /** The first such date that does not end before a day. */
  Period next(LocalDate notBefore) {
    for (int i = 0; i <= LEAP_YEARS; i++) {
      Period period = in(notBefore.getYear() + i);
      if (period != null && !period.last().isBefore(notBefore)) {
        return period;
      }
    }
    return null;
  }
}
