package blotter.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The days off around a holiday: the nearest Saturday and Sunday, with the days between them and
 * the holiday.
 */
final class HolidayWeekend {

  private static final int WEEK = 7;

  private HolidayWeekend() {}

  /** The weekend of a day. */
  static Meaning of(Meaning day) {
    return new Derived(day, period -> around(period.first()));
  }

  private static Period around(LocalDate day) {
    boolean before = day.getDayOfWeek().compareTo(DayOfWeek.TUESDAY) <= 0;
    Period weekend = Period.weekend(before ? day.minusDays(WEEK) : day);
    LocalDate first = day.isBefore(weekend.first()) ? day : weekend.first();
    LocalDate last = day.isAfter(weekend.last()) ? day : weekend.last();
    return new Period(first, last, weekend.timex(), weekend.precision());
  }
}
