package blotter.event;

import blotter.calendar.Precision;
import blotter.calendar.TemporalExpression;
import java.time.LocalDate;

/**
 * When an event was.
 *
 * @param first first day
 * @param last last day, inclusive
 * @param precision how finely the text says
 * @param weak whether another date of the same event goes before: that of an unsealing
 */
record When(LocalDate first, LocalDate last, Precision precision, boolean weak) {

  static When of(TemporalExpression expression, boolean weak) {
    return new When(expression.first(), expression.last(), expression.precision(), weak);
  }

  /** Whether both can be the same time: one lies within the other. */
  boolean fits(When other) {
    return within(other) || other.within(this);
  }

  /** Whether this lies within the other. */
  boolean within(When other) {
    return !first.isBefore(other.first) && !last.isAfter(other.last);
  }
}
