package blotter.event;

import blotter.measure.Manner;
import blotter.measure.Measurement;
import blotter.measure.Quantity;
import blotter.measure.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Terms of imprisonment of an event. Supervision, home confinement and statutory limits are none;
 * what is suspended of another term is none of its own, and a suspended term counts in full.
 *
 * @param months in months, ascending
 * @param life whether one is for life
 */
record Terms(SortedSet<Double> months, boolean life) {

  static final Terms NONE = new Terms(new TreeSet<>(), false);

  private static final Set<Manner> FREE =
      EnumSet.of(
          Manner.SUPERVISED_RELEASE,
          Manner.PROBATION,
          Manner.HOME_CONFINEMENT,
          Manner.COMMUNITY_SERVICE);

  private static final String LIFE = "life";

  /** "One year and one day": a year that keeps a right to early release. */
  private static final double YEAR_AND_DAY = 12 + 12 / 365.25;

  private static final double YEAR = 12;

  /** Months by which a term may differ from that. */
  private static final double TOLERANCE = 0.005;

  static boolean isTerm(Measurement measurement) {
    return measurement.quantity().dimension() == Quantity.Dimension.DURATION
        && measurement.quantity().bound() != Quantity.Bound.AT_MOST
        && measurement.role() != Role.MAXIMUM
        && measurement.role() != Role.MINIMUM
        && (measurement.manner() == null || !FREE.contains(measurement.manner()));
  }

  static Terms of(List<Measurement> measurements) {
    SortedSet<Double> months = new TreeSet<>();
    boolean life = false;
    for (Measurement measurement : measurements) {
      Quantity quantity = measurement.quantity();
      boolean part = measurement.manner() == Manner.SUSPENDED && measurements.size() > 1;
      if (!isTerm(measurement) || part) {
        continue;
      }
      if (quantity.siLow() != null) {
        months.add(yearAndDay(quantity.siLow()));
        months.add(yearAndDay(quantity.siHigh()));
      }
      life |= LIFE.equals(quantity.unit());
    }
    return new Terms(months, life);
  }

  private static double yearAndDay(double months) {
    return Math.abs(months - YEAR_AND_DAY) < TOLERANCE ? YEAR : months;
  }

  Terms with(Terms other) {
    SortedSet<Double> all = new TreeSet<>(months);
    all.addAll(other.months);
    return new Terms(all, life || other.life);
  }

  boolean isEmpty() {
    return months.isEmpty() && !life;
  }

  /** Whether one of both has all of the other. */
  boolean fits(Terms other) {
    return isEmpty()
        || other.isEmpty()
        || (months.containsAll(other.months) && (life || !other.life))
        || (other.months.containsAll(months) && (other.life || !life));
  }
}
