package blotter.incident;

import blotter.event.EventStatus;
import blotter.event.EventType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares the events of two documents, feature by feature: a score is the sum of the weights of
 * what speaks for one happening and of what speaks against it, so that each can be explained.
 */
public final class Comparison {

  /** Types that happen to a person. */
  private static final Set<EventType> PERSONAL =
      EnumSet.of(
          EventType.ARREST,
          EventType.CHARGE,
          EventType.PLEA,
          EventType.CONVICTION,
          EventType.ACQUITTAL,
          EventType.SENTENCE,
          EventType.FORFEITURE,
          EventType.PENALTY,
          EventType.EXTRADITION,
          EventType.SANCTION);

  /** Types that come to one person more than once in a case: new charges, several penalties. */
  private static final Set<EventType> REPEATED =
      EnumSet.of(
          EventType.INVESTIGATION,
          EventType.CHARGE,
          EventType.SENTENCE,
          EventType.FORFEITURE,
          EventType.PENALTY,
          EventType.SANCTION);

  /** What speaks for one happening besides names and the case. */
  private static final Set<Feature> CORROBORATING =
      EnumSet.of(
          Feature.SAME_DAY,
          Feature.SAME_TIME,
          Feature.NEAR_DAY,
          Feature.OTHER_YEAR,
          Feature.NEAR_NEWS,
          Feature.TERM,
          Feature.MONEY,
          Feature.MASS,
          Feature.PEOPLE);

  private static final double GROUP = 0.2;
  private static final double IMPERSONAL = 0.175;
  private static final int SMALL_GROUP = 3;

  /** What a name that many documents share is still worth. */
  private static final double COMMON_NAME = 0.12;

  private static final double RARE_NAME = 0.4;

  /** What a name is worth where the other persons of two lists differ. */
  private static final double PARTIAL = 0.4;

  private static final double CASE_IN_FULL = 3.1;

  private final IncidentRules rules;
  private final Account left;
  private final Account right;
  private final Rarity rarity;
  private final double ofCase;

  /** Of the events of two documents that share these keys. */
  public Comparison(IncidentRules rules, Account left, Account right, Rarity rarity) {
    this.rules = rules;
    this.left = left;
    this.right = right;
    this.rarity = rarity;
    this.ofCase = Math.min(1, rarity.ofCase() / CASE_IN_FULL);
  }

  /** What speaks for an event of the one document and one of the other, and against them. */
  public Evidence of(Telling a, Telling b) {
    Map<Feature, Double> found = new EnumMap<>(Feature.class);
    names(a, b, found);
    add(found, Feature.CASE, ofCase);
    Dates.compare(a, left.published(), b, right.published(), found);
    Amounts.compare(a, b, found);
    if (!Collections.disjoint(a.places(), b.places())) {
      add(found, Feature.PLACE, 1);
    }
    if (!a.drugs().isEmpty() && !b.drugs().isEmpty()) {
      boolean apart = Collections.disjoint(a.drugs(), b.drugs());
      add(found, apart ? Feature.DRUGS_DIFFER : Feature.DRUG, 1);
    }
    if (!Collections.disjoint(a.agencies(), b.agencies())) {
      add(found, Feature.AGENCY, 1);
    }
    if (a.civil() != b.civil()) {
      add(found, Feature.LAW_DIFFERS, 1);
    }
    if (isRepeated(a) && Collections.disjoint(found.keySet(), CORROBORATING)) {
      add(found, Feature.NAMES_ONLY, 1);
    }
    if ((a.tally() || b.tally()) && found.getOrDefault(Feature.PEOPLE, 0.0) < 1) {
      add(found, Feature.TALLY, 1);
    }
    return Evidence.of(rules, found, PERSONAL.contains(a.type()));
  }

  private static boolean isRepeated(Telling telling) {
    return REPEATED.contains(telling.type()) || telling.status() != EventStatus.OCCURRED;
  }

  private static void add(Map<Feature, Double> found, Feature feature, double strength) {
    if (strength > 0) {
      found.put(feature, strength);
    }
  }

  private void names(Telling a, Telling b, Map<Feature, Double> found) {
    Telling.Names x = a.names();
    Telling.Names y = b.names();
    boolean policy = a.type() == EventType.POLICY;
    double overlap = overlap(inFull(x.subjects()), inFull(y.subjects()));
    double subject =
        shared(x.subjects(), y.subjects(), policy) * (PARTIAL + (1 - PARTIAL) * overlap);
    double name =
        Math.max(
            shared(x.others(), y.others(), policy),
            Math.max(
                shared(x.subjects(), y.others(), policy),
                shared(x.others(), y.subjects(), policy)));
    double around =
        Math.max(
            Math.max(
                shared(x.around(), y.subjects(), policy), shared(x.subjects(), y.around(), policy)),
            shared(x.around(), y.around(), policy) * 0.8);

    double best =
        Math.max(
            subject * rules.weight(Feature.SUBJECT),
            Math.max(name * rules.weight(Feature.NAME), around * rules.weight(Feature.AROUND)));
    if (best > 0 && best == subject * rules.weight(Feature.SUBJECT)) {
      add(found, Feature.SUBJECT, subject);
    } else if (best > 0 && best == name * rules.weight(Feature.NAME)) {
      add(found, Feature.NAME, name);
    } else {
      add(found, Feature.AROUND, around);
    }

    boolean singles = isOne(a) && isOne(b) && areOthers(x.subjects(), y.subjects());
    if (singles || (isApart(x, y) && isApart(y, x))) {
      boolean group = isGroup(a) || isGroup(b);
      double strength = PERSONAL.contains(a.type()) ? (group ? GROUP : 1) : IMPERSONAL;
      add(found, Feature.SUBJECTS_DIFFER, strength);
    }
  }

  private static boolean isOne(Telling telling) {
    return telling.people() != null && telling.people() == 1;
  }

  /** Whether both name persons in full, and none of one fits one of the other. */
  private static boolean areOthers(List<Name> left, List<Name> right) {
    List<Name> persons = inFull(left);
    List<Name> others = inFull(right);
    return !persons.isEmpty()
        && !others.isEmpty()
        && persons.stream().noneMatch(name -> fitsAny(name, others));
  }

  /** Whether a telling names only some of its persons. */
  private static boolean isGroup(Telling telling) {
    return telling.people() != null
        && telling.people() > SMALL_GROUP
        && telling.people() > telling.names().subjects().size();
  }

  /** Whether one names persons in full, and the other has none of these anywhere near. */
  private static boolean isApart(Telling.Names names, Telling.Names others) {
    List<Name> persons = persons(names);
    return !persons.isEmpty()
        && persons.stream()
            .noneMatch(name -> fitsAny(name, others.subjects()) || fitsAny(name, others.around()));
  }

  /** Whom a telling is about, in full: who stands beside it where its own sentences name nobody. */
  private static List<Name> persons(Telling.Names names) {
    List<Name> own = inFull(names.subjects());
    return own.isEmpty() && names.subjects().stream().noneMatch(Name::person)
        ? inFull(names.around())
        : own;
  }

  private static List<Name> inFull(List<Name> names) {
    return names.stream().filter(name -> name.person() && name.isFull()).toList();
  }

  /** The share of the fewer persons that are also among the more; 1 where one names nobody. */
  private static double overlap(List<Name> left, List<Name> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return 1;
    }
    List<Name> fewer = left.size() <= right.size() ? left : right;
    List<Name> more = left.size() <= right.size() ? right : left;
    long common = fewer.stream().filter(name -> fitsAny(name, more)).count();
    return (double) common / fewer.size();
  }

  private static boolean fitsAny(Name name, List<Name> others) {
    return others.stream().anyMatch(name::fits);
  }

  private double shared(List<Name> names, List<Name> others, boolean policy) {
    double best = 0;
    for (Name name : names) {
      boolean statute = !name.person() && rules.is(name.last(), CaseWord.STATUTE);
      if (statute && !policy) {
        continue;
      }
      for (Name other : others) {
        if (name.fits(other)) {
          double rare = rarity.of(name, other);
          best = Math.max(best, rare > 0 ? RARE_NAME + (1 - RARE_NAME) * rare : COMMON_NAME);
        }
      }
    }
    return best;
  }
}
