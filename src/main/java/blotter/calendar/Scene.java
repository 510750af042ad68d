package blotter.calendar;

import java.time.LocalDate;

/**
 * What an expression is resolved from.
 *
 * @param published date of publication; null where it is unknown
 * @param named what the text named last; null before the first
 * @param namedDay the day that the text named last; null before the first
 * @param tense of what its clause speaks
 */
record Scene(LocalDate published, Period named, Period namedDay, Tense tense) {

  private static final int NEAR = 31;

  /** The scene before a document's first sentence. */
  static Scene of(LocalDate published) {
    return new Scene(published, null, null, Tense.UNKNOWN);
  }

  /** The same, in a clause of another tense. */
  Scene in(Tense other) {
    return new Scene(published, named, namedDay, other);
  }

  /** Whether the clause speaks of the future. */
  boolean isFuture() {
    return tense == Tense.FUTURE;
  }

  /** Whether of a last and a next time the next is meant, because it is near and no verb tells. */
  boolean isNear(LocalDate next) {
    return tense == Tense.UNKNOWN && !next.isAfter(published.plusDays(NEAR));
  }

  /** The same, looking ahead from another day. */
  Scene ahead(LocalDate day) {
    return new Scene(day, named, namedDay, Tense.FUTURE);
  }

  /** The scene behind an expression that names a period. */
  Scene after(Period period) {
    boolean day = period.precision() == Precision.DAY && period.first().equals(period.last());
    return new Scene(published, period, day ? period : namedDay, Tense.UNKNOWN);
  }

  /** What was named last that a unit can be counted from; null where nothing was. */
  Period named(CalendarUnit unit) {
    boolean day = unit == CalendarUnit.DAY && named != null && named.precision() != Precision.DAY;
    return day ? namedDay : named;
  }
}
