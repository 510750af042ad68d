package blotter.calendar;

import java.time.LocalDate;

/**
 * What an expression is resolved from.
 *
 * @param published date of publication; null where it is unknown
 * @param named what the text named last; null before the first
 * @param namedDay the day that the text named last; null before the first
 * @param future whether its clause speaks of the future
 */
record Scene(LocalDate published, Period named, Period namedDay, boolean future) {

  /** The scene before a document's first sentence. */
  static Scene of(LocalDate published) {
    return new Scene(published, null, null, false);
  }

  /** The same, speaking of the future or not. */
  Scene withFuture(boolean speaks) {
    return new Scene(published, named, namedDay, speaks);
  }

  /** The same, written on another day. */
  Scene withPublished(LocalDate day) {
    return new Scene(day, named, namedDay, future);
  }

  /** The scene behind an expression that names a period. */
  Scene after(Period period) {
    boolean day = period.precision() == Precision.DAY && period.first().equals(period.last());
    return new Scene(published, period, day ? period : namedDay, false);
  }

  /** What was named last that a unit can be counted from; null where nothing was. */
  Period named(CalendarUnit unit) {
    boolean day = unit == CalendarUnit.DAY && named != null && named.precision() != Precision.DAY;
    return day ? namedDay : named;
  }
}
