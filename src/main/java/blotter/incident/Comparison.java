package blotter.incident;

import blotter.event.EventType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two events of different documents, feature by feature. */
public final class Comparison {

  /** Types that happen to a person. */
  private static final Set<EventType> PERSONAL =
      EnumSet.of(
          EventType.ARREST, EventType.CHARGE, EventType.PLEA, EventType.CONVICTION,
          EventType.ACQUITTAL, EventType.SENTENCE, EventType.EXTRADITION);

  private final Account left;
  private final Account right;
  private final Rarity rarity;

  public Comparison(Account left, Account right, Rarity rarity) {
    this.left = left;
    this.right = right;
    this.rarity = rarity;
  }

  /** The features of a pair of events with their weights. */
  public Map<Feature, Double> of(Telling a, Telling b) {
    Map<Feature, Double> score = new EnumMap<>(Feature.class);
    names(a, b, score);
    score.put(Feature.CASE, Math.min(2.5, 0.8 * rarity.ofCase()));
    dates(a, b, score);
    numbers(a, b, score);
    people(a, b, score);
    if (!Collections.disjoint(a.places(), b.places())) {
      score.put(Feature.PLACE, 0.4);
    }
    if (!a.drugs().isEmpty() && !b.drugs().isEmpty()) {
      boolean apart = Collections.disjoint(a.drugs(), b.drugs());
      score.put(apart ? Feature.DRUGS_DIFFER : Feature.DRUG, apart ? -1.0 : 0.5);
    }
    if (!Collections.disjoint(a.agencies(), b.agencies())) {
      score.put(Feature.AGENCY, 0.3);
    }
    if (a.civil() != b.civil()) {
      score.put(Feature.LAW_DIFFERS, -2.0);
    }
    return score;
  }

  private void names(Telling a, Telling b, Map<Feature, Double> score) {
    List<Name> own = a.names();
    List<Name> others = b.names();
    double best = shared(own, others, 1.0);
    best = Math.max(best, shared(a.around(), others, 0.7));
    best = Math.max(best, shared(own, b.around(), 0.7));
    best = Math.max(best, shared(a.around(), b.around(), 0.5));
    if (best > 0) {
      score.put(Feature.NAME, 3.0 * best);
    }
    if (isApart(a, b) && isApart(b, a)) {
      boolean group = isGroup(a) || isGroup(b);
      score.put(
          Feature.NAMES_DIFFER, PERSONAL.contains(a.type()) ? (group ? -1.5 : -4.0) : -0.7);
    }
  }

  /** Whether a telling names only some of its persons. */
  private static boolean isGroup(Telling telling) {
    return telling.people() != null && telling.people() > 3 && telling.people() > telling.names().size();
  }

  /** Whether one names persons in full and the other names somebody, but none of these. */
  private static boolean isApart(Telling a, Telling b) {
    boolean any = false;
    for (Name name : a.names()) {
      if (!name.person() || name.words().size() < 2) {
        continue;
      }
      any = true;
      for (Name other : b.names()) {
        if (name.fits(other)) {
          return false;
        }
      }
      for (Name other : b.around()) {
        if (name.fits(other)) {
          return false;
        }
      }
    }
    return any;
  }

  private double shared(List<Name> names, List<Name> others, double trust) {
    double best = 0;
    for (Name name : names) {
      for (Name other : others) {
        if (name.fits(other)) {
          double rare = rarity.of(name, other);
          best = Math.max(best, trust * (0.4 + 0.6 * rare) * (rare > 0 ? 1 : 0.3));
        }
      }
    }
    return best;
  }

  private void dates(Telling a, Telling b, Map<Feature, Double> score) {
    if (isToldBefore(a, right.published()) || isToldBefore(b, left.published())) {
      score.put(Feature.TOLD_BEFORE, -4.0);
    }
    if (a.first() == null || b.first() == null) {
      return;
    }
    boolean days = isDay(a) && isDay(b);
    long apart = apart(a, b);
    if (apart == 0) {
      score.put(Feature.DATE, days ? 2.5 : 1.2);
    } else if (apart <= 3) {
      score.put(Feature.DATE, 0.8);
    } else if (days && isWrongYear(a.first(), b.first())) {
      score.put(Feature.DATE, 0.5);
    } else {
      score.put(Feature.DATES_DIFFER, apart <= 45 ? -2.0 : -4.0);
    }
  }

  private static boolean isWrongYear(LocalDate a, LocalDate b) {
    return a.getDayOfYear() == b.getDayOfYear() || (a.getMonth() == b.getMonth() && a.getDayOfMonth() == b.getDayOfMonth());
  }

  /** An event that has occurred cannot be told before it. */
  private static boolean isToldBefore(Telling telling, LocalDate published) {
    return telling.first() != null && published != null && telling.first().isAfter(published.plusDays(2));
  }

  private static boolean isDay(Telling telling) {
    return telling.first().equals(telling.last());
  }

  private static long apart(Telling a, Telling b) {
    if (a.first().isAfter(b.last())) {
      return ChronoUnit.DAYS.between(b.last(), a.first());
    }
    return b.first().isAfter(a.last()) ? ChronoUnit.DAYS.between(a.last(), b.first()) : 0;
  }

  private static void numbers(Telling a, Telling b, Map<Feature, Double> score) {
    if (a.type() == EventType.SENTENCE) {
      if (equal(a.months(), b.months()) > 0 || (a.life() && b.life())) {
        score.put(Feature.TERMS, 1.5);
      } else if (hasTerm(a) && hasTerm(b)) {
        score.put(Feature.TERMS_DIFFER, -3.0);
      }
    }
    double money = equal(a.usd(), b.usd());
    if (money > 0) {
      score.put(Feature.MONEY, money >= 10_000 ? (isRound(money) ? 1.8 : 3.0) : 0.5);
    } else if (!a.usd().isEmpty() && !b.usd().isEmpty()) {
      score.put(Feature.MONEY_DIFFERS, -2.0);
    }
    if (equal(a.grams(), b.grams()) > 0) {
      score.put(Feature.MASS, 2.5);
    } else if (!a.grams().isEmpty() && !b.grams().isEmpty()) {
      score.put(Feature.MASSES_DIFFER, -1.5);
    }
  }

  private static boolean isRound(double usd) {
    double digits = usd;
    while (digits >= 100) {
      digits /= 10;
    }
    return digits == Math.rint(digits);
  }

  private static boolean hasTerm(Telling telling) {
    return telling.life() || !telling.months().isEmpty();
  }

  /** The largest number that both have, within one per cent; 0 for none. */
  private static double equal(List<Double> left, List<Double> right) {
    double best = 0;
    for (double a : left) {
      for (double b : right) {
        if (Math.abs(a - b) <= 0.01 * Math.max(a, b)) {
          best = Math.max(best, Math.max(a, b));
        }
      }
    }
    return best;
  }

  private static void people(Telling a, Telling b, Map<Feature, Double> score) {
    if (a.people() == null || b.people() == null) {
      return;
    }
    int less = Math.min(a.people(), b.people());
    int more = Math.max(a.people(), b.people());
    if (less == more) {
      score.put(Feature.PEOPLE, more == 1 ? 0.2 : more < 10 ? 1.0 : 2.0);
    } else if (less > 1 && more > 1.5 * less) {
      score.put(Feature.PEOPLE_DIFFER, -1.0);
    }
  }
}
