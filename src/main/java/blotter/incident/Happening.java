package blotter.incident;

import blotter.event.EventStatus;
import blotter.event.EventType;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One incident: what its tellings say together, and where they disagree.
 *
 * <p>Of several values the one that most documents give is taken; of those the largest, for a
 * number, and the one told first, for a date, where only the shortest spans of days stand for
 * election. What lost stays visible as a variant.
 *
 * @param first the telling that was published first; the incident is named by it
 * @param best the telling that has most of the chosen values: the sentence to show
 * @param type what happened
 * @param status the surest of the tellings'
 * @param civil whether the first telling is a matter of civil law
 * @param begin first day; null where no telling is dated
 * @param end last day, inclusive; null where no telling is dated
 * @param people how many persons it concerns; null where none says
 * @param months terms of imprisonment of the best telling with such
 * @param life whether a telling has a term for life
 * @param grams mass of drugs in grams, all kinds together; null where none says
 * @param usd US dollars, all amounts together; null where none says
 * @param drugs ids of the drugs that any telling names, sorted
 * @param agencies ids of the agencies that any telling names, sorted
 * @param places ids of the places that any telling names, sorted
 * @param reports documents that tell it
 * @param sources their sources
 * @param firstTold day of the first publication
 * @param lastTold day of the last publication
 * @param variants what the tellings say otherwise
 */
public record Happening(
    Told first,
    Told best,
    EventType type,
    EventStatus status,
    boolean civil,
    LocalDate begin,
    LocalDate end,
    Integer people,
    List<Double> months,
    boolean life,
    Double grams,
    Double usd,
    List<String> drugs,
    List<String> agencies,
    List<String> places,
    int reports,
    int sources,
    LocalDate firstTold,
    LocalDate lastTold,
    Variants variants) {

  /** From the surest to the least sure. */
  private static final List<EventStatus> SUREST =
      List.of(
          EventStatus.OCCURRED,
          EventStatus.ALLEGED,
          EventStatus.PLANNED,
          EventStatus.POSSIBLE,
          EventStatus.NEGATED);

  /**
   * What the tellings say otherwise than the incident; empty where they agree.
   *
   * @param days other days or spans of days that do not hold the chosen ones
   * @param people other numbers of persons
   * @param grams other masses, in grams
   * @param usd other amounts, in US dollars
   */
  public record Variants(
      List<Days> days, List<Integer> people, List<Double> grams, List<Double> usd) {}

  /**
   * A span of days.
   *
   * @param begin first day
   * @param end last day, inclusive
   */
  public record Days(LocalDate begin, LocalDate end) {

    private long length() {
      return ChronoUnit.DAYS.between(begin, end);
    }

    private boolean holds(Days other) {
      return !other.begin.isBefore(begin) && !other.end.isAfter(end);
    }
  }

  /** The incident of these tellings, one or more, in any order. */
  public static Happening of(Collection<Told> tellings) {
    List<Told> told = new ArrayList<>(tellings);
    told.sort(
        Comparator.comparing(Told::published)
            .thenComparing(Told::document)
            .thenComparing(it -> it.telling().id()));
    Told first = told.get(0);

    Days days = days(told);
    Integer people = elected(told, it -> one(it.people()));
    Double grams = elected(told, it -> total(it.grams()));
    Double usd = elected(told, it -> total(it.usd()));
    Told best = best(told, days, people, grams, usd);

    return new Happening(
        first,
        best,
        first.telling().type(),
        told.stream()
            .map(it -> it.telling().status())
            .min(Comparator.comparingInt(SUREST::indexOf))
            .orElseThrow(),
        first.telling().civil(),
        days == null ? null : days.begin(),
        days == null ? null : days.end(),
        people,
        months(told, best),
        told.stream().anyMatch(it -> it.telling().life()),
        grams,
        usd,
        all(told, Telling::drugs),
        all(told, Telling::agencies),
        all(told, Telling::places),
        distinct(told, Told::document),
        distinct(told, Told::source),
        first.published(),
        told.get(told.size() - 1).published(),
        new Variants(
            otherDays(told, days),
            others(told, it -> one(it.people()), people),
            others(told, it -> total(it.grams()), grams),
            others(told, it -> total(it.usd()), usd)));
  }

  private static <T> List<T> one(T value) {
    return value == null ? List.of() : List.of(value);
  }

  /** The sum of a telling's amounts; none where it has none. */
  private static List<Double> total(List<Double> amounts) {
    return amounts.isEmpty()
        ? List.of()
        : List.of(amounts.stream().sorted().mapToDouble(it -> it).sum());
  }

  private static Days days(Told told) {
    Telling telling = told.telling();
    return telling.first() == null ? null : new Days(telling.first(), telling.last());
  }

  /** The shortest span that most documents give; of several the one told first. */
  private static Days days(List<Told> told) {
    List<Days> all = told.stream().map(Happening::days).filter(Objects::nonNull).toList();
    long shortest = all.stream().mapToLong(Days::length).min().orElse(0);
    Days best = null;
    int votes = 0;
    for (Days days : all) {
      int of = distinct(told.stream().filter(it -> days.equals(days(it))).toList(), Told::document);
      if (days.length() == shortest && of > votes) {
        best = days;
        votes = of;
      }
    }
    return best;
  }

  private static List<Days> otherDays(List<Told> told, Days days) {
    return told.stream()
        .map(Happening::days)
        .filter(it -> it != null && !it.holds(days))
        .distinct()
        .sorted(Comparator.comparing(Days::begin).thenComparing(Days::end))
        .toList();
  }

  /** The value that most documents give, the largest of several; null where none gives one. */
  private static <T extends Comparable<T>> T elected(
      List<Told> told, Function<Telling, List<T>> values) {
    Map<T, Set<String>> votes = new TreeMap<>();
    for (Told it : told) {
      for (T value : values.apply(it.telling())) {
        votes.computeIfAbsent(value, key -> new HashSet<>()).add(it.document());
      }
    }
    T best = null;
    int most = 0;
    for (Map.Entry<T, Set<String>> entry : votes.entrySet()) {
      if (entry.getValue().size() >= most) {
        best = entry.getKey();
        most = entry.getValue().size();
      }
    }
    return best;
  }

  private static <T extends Comparable<T>> List<T> others(
      List<Told> told, Function<Telling, List<T>> values, T chosen) {
    Set<T> others = new TreeSet<>();
    told.forEach(it -> others.addAll(values.apply(it.telling())));
    if (chosen != null) {
      others.remove(chosen);
    }
    return List.copyOf(others);
  }

  /** The telling with most of what was chosen; of several the one told first. */
  private static Told best(List<Told> told, Days days, Integer people, Double grams, Double usd) {
    Told best = told.get(0);
    int most = -1;
    for (Told it : told) {
      Telling telling = it.telling();
      int has = grams != null && total(telling.grams()).contains(grams) ? 2 : 0;
      has += usd != null && total(telling.usd()).contains(usd) ? 2 : 0;
      has += days != null && days.equals(days(it)) ? 1 : 0;
      has += people != null && people.equals(telling.people()) ? 1 : 0;
      has += telling.months().isEmpty() ? 0 : 1;
      if (has > most) {
        best = it;
        most = has;
      }
    }
    return best;
  }

  private static List<Double> months(List<Told> told, Told best) {
    if (!best.telling().months().isEmpty()) {
      return best.telling().months();
    }
    return told.stream()
        .map(it -> it.telling().months())
        .filter(it -> !it.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<String> all(List<Told> told, Function<Telling, Set<String>> ids) {
    Set<String> all = new TreeSet<>();
    told.forEach(it -> all.addAll(ids.apply(it.telling())));
    return List.copyOf(all);
  }

  private static int distinct(List<Told> told, Function<Told, String> what) {
    return (int) told.stream().map(what).distinct().count();
  }
}
