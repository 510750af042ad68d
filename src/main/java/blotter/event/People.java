package blotter.event;

import blotter.measure.Quantity.Bound;
import java.util.Set;

/**
 * Whom an event concerns, as far as a sentence says.
 *
 * @param count how many; null where it does not say
 * @param bound how the number bounds them; null without number
 * @param names words of their names, lower case: compared, never stored
 * @param several whether they are several persons of whom the text spoke before: "the defendants"
 */
record People(Integer count, Bound bound, Set<String> names, boolean several) {

  static final People UNKNOWN = new People(null, null, Set.of(), false);

  /** Keeps a copy. */
  People {
    names = Set.copyOf(names);
  }

  static People one(Set<String> names) {
    return new People(1, Bound.EXACT, names, false);
  }

  static People some() {
    return new People(null, null, Set.of(), true);
  }

  boolean isKnown() {
    return count != null || several;
  }
}
