package blotter.incident;

import blotter.event.EventType;
import java.util.List;
import java.util.Map;

/** Compares terms, money, masses and numbers of persons of two events. */
final class Amounts {

  private static final double TOLERANCE = 0.01;
  private static final double SMALL_USD = 10_000;
  private static final double SMALL = 0.17;
  private static final double ROUND = 0.6;
  private static final double ROUND_BELOW = 100;
  private static final int MANY = 10;
  private static final double ONE_PERSON = 0.1;
  private static final double SOME_PERSONS = 0.5;
  private static final double PART = 1.5;

  private Amounts() {}

  static void compare(Telling a, Telling b, Map<Feature, Double> found) {
    if (a.type() == EventType.SENTENCE && hasTerm(a) && hasTerm(b)) {
      boolean same = equal(a.months(), b.months()) > 0 || (a.life() && b.life());
      found.put(same ? Feature.TERM : Feature.TERMS_DIFFER, 1.0);
    }
    if (!a.usd().isEmpty() && !b.usd().isEmpty()) {
      double money = equal(a.usd(), b.usd());
      found.put(money > 0 ? Feature.MONEY : Feature.MONEY_DIFFERS, money > 0 ? telling(money) : 1);
    }
    if (!a.grams().isEmpty() && !b.grams().isEmpty()) {
      boolean same = equal(a.grams(), b.grams()) > 0;
      found.put(same ? Feature.MASS : Feature.MASSES_DIFFER, 1.0);
    }
    if (a.people() != null && b.people() != null) {
      int least = a.type() == EventType.DEATH ? 1 : 2;
      people(Math.min(a.people(), b.people()), Math.max(a.people(), b.people()), least, found);
    }
  }

  /** Fewer persons than {@code least} may be singled out of many; else the numbers must fit. */
  private static void people(int less, int more, int least, Map<Feature, Double> found) {
    if (less == more) {
      found.put(Feature.PEOPLE, more == 1 ? ONE_PERSON : more < MANY ? SOME_PERSONS : 1);
    } else if (less >= least && more > PART * less) {
      found.put(Feature.PEOPLE_DIFFER, 1.0);
    }
  }

  private static boolean hasTerm(Telling telling) {
    return telling.life() || !telling.months().isEmpty();
  }

  /** How much an equal amount tells: little where it is small or round. */
  private static double telling(double usd) {
    if (usd < SMALL_USD) {
      return SMALL;
    }
    double digits = usd;
    while (digits >= ROUND_BELOW) {
      digits /= 10;
    }
    return digits == Math.rint(digits) ? ROUND : 1;
  }

  /** The largest number that both have, within a hundredth; 0 for none. */
  private static double equal(List<Double> left, List<Double> right) {
    double best = 0;
    for (double a : left) {
      for (double b : right) {
        if (Math.abs(a - b) <= TOLERANCE * Math.max(a, b)) {
          best = Math.max(best, Math.max(a, b));
        }
      }
    }
    return best;
  }
}
