package blotter.calendar;

import java.util.function.UnaryOperator;

/**
 * A period that another one tells.
 *
 * @param whole the other one
 * @param derivation from a bounded period to this one; gives null where there is none
 */
record Derived(Meaning whole, UnaryOperator<Period> derivation) implements Meaning {

  @Override
  public boolean isRelative() {
    return whole.isRelative();
  }

  @Override
  public Period resolve(Scene scene) {
    Period period = whole.resolve(scene);
    boolean bounded = period != null && period.first() != null && period.last() != null;
    return bounded ? derivation.apply(period) : null;
  }
}
