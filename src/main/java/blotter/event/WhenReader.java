package blotter.event;

import blotter.calendar.Precision;
import blotter.calendar.TemporalExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads when an event was: the date that stands in its clause, nearest to its cue; else that of a
 * clause that shares its subject.
 */
final class WhenReader {

  private static final Set<Precision> USABLE =
      EnumSet.of(
          Precision.DAY,
          Precision.WEEK,
          Precision.MONTH,
          Precision.QUARTER,
          Precision.SEASON,
          Precision.YEAR);

  /** What is told with the deed that it is about. */
  private static final Set<EventType> OF_CONDUCT =
      EnumSet.of(EventType.CHARGE, EventType.PLEA, EventType.CONVICTION);

  private static final Set<EventType> ANNOUNCED =
      EnumSet.of(EventType.POLICY, EventType.PENALTY, EventType.SANCTION);

  /** How far behind a verb its year may stand. */
  private static final int YEAR_BEHIND = 3;

  /** How far behind an unsealing its date may stand. */
  private static final int UNSEALED = 4;

  private static final String SINCE = "/..";

  /** How much farther a date before a cue counts than one behind it. */
  private static final int BEFORE = 2;

  private final SentenceView sentence;
  private final Clauses clauses;
  private final List<Told> told;
  private final List<Told> all;
  private final List<Dated> dates = new ArrayList<>();

  private record Dated(TokenRange range, TemporalExpression expression) {}

  WhenReader(SentenceView sentence, Clauses clauses, List<Told> told, List<Told> all) {
    this.all = all;
    this.sentence = sentence;
    this.clauses = clauses;
    this.told = told;
    for (TemporalExpression date : sentence.sentence().dates()) {
      TokenRange range = sentence.range(date.begin(), date.end());
      if (USABLE.contains(date.precision())
          && date.first() != null
          && date.last() != null
          && range.length() > 0
          && !isFiscal(date)) {
        dates.add(new Dated(range, date));
      }
    }
  }

  /** A fiscal year: what is counted in one is a total. */
  private static boolean isFiscal(TemporalExpression date) {
    return date.precision() == Precision.YEAR && date.first().getDayOfYear() != 1;
  }

  /** Whether a date can be one of an event. */
  private boolean dates(Dated date, Told event) {
    EventType type = event.rule().type();
    String timex = date.expression().timex();
    boolean custody = type == EventType.ARREST && timex.endsWith(SINCE);
    int from = date.range().from();
    if (timex.indexOf('/') >= 0 && !custody) {
      return false;
    }
    if (from == 0 || custody) {
      return true;
    }
    String before = sentence.lower(from - 1);
    if (sentence.is(from - 1, WordClass.EDGE)
        || (before.equals("for") && type != EventType.SENTENCE)) {
      return false;
    }
    if (event.rule().dated() == EventRule.Dated.BEFORE && from >= event.range().to()) {
      return false;
    }
    if ((before.equals("and") || before.equals("or")) && isSecond(date, event)) {
      return false;
    }
    return !isAttributive(date.range(), event)
        && !isOfConduct(date, event)
        && (ANNOUNCED.contains(type) || !isReported(from, event));
  }

  /** "the May 4, 2008, murders": a date that belongs to the noun behind it. */
  private boolean isAttributive(TokenRange date, Told event) {
    int next = date.to();
    while (next < sentence.size() && sentence.lower(next).equals(",")) {
      next++;
    }
    if (next >= sentence.size() || !sentence.is(date.from() - 1, WordClass.ARTICLE)) {
      return false;
    }
    if (sentence.is(next, WordClass.TRIAL)) {
      return false;
    }
    for (Told other : all) {
      if (other.range().from() <= next && other.range().to() > next) {
        return other.rule().type() != event.rule().type();
      }
    }
    return Character.isLetter(sentence.lower(next).charAt(0))
        && !sentence.is(next, WordClass.PREPOSITION)
        && !sentence.is(next, WordClass.AUXILIARY);
  }

  /** The second of two years, the first of which is none of an event: "for 2006 and 2007". */
  private boolean isSecond(Dated date, Told event) {
    int index = dates.indexOf(date);
    return index > 0
        && date.range().from() - dates.get(index - 1).range().to() <= 2
        && !dates(dates.get(index - 1), event);
  }

  /** "pleaded guilty to selling heroin in 2015": a year far behind the verb is of what was done. */
  private static boolean isOfConduct(Dated date, Told event) {
    return OF_CONDUCT.contains(event.rule().type())
        && date.expression().precision() == Precision.YEAR
        && date.range().from() - event.range().to() > YEAR_BEHIND;
  }

  /** "announced today": a date of the telling. */
  private boolean isReported(int date, Told event) {
    boolean noun = event.rule().people() == EventRule.Side.OBJECT;
    int clause = clauses.get(clauses.of(date)).range().from();
    int first = noun && event.range().to() <= date ? clause : Math.max(0, date - 2);
    for (int i = date - 1; i >= first; i--) {
      if (sentence.is(i, WordClass.ANNOUNCING)) {
        return true;
      }
    }
    return false;
  }

  /** When the event told at a place was; null where the sentence does not say. */
  When read(Told event) {
    if (sentence.sentence().index() == 0 || event.rule().dated() == EventRule.Dated.NEVER) {
      return null;
    }
    int clause = clauses.of(event.range().from());
    Dated own = nearest(event, clause);
    if (own == null && clauses.of(event.range().to() - 1) != clause) {
      own = nearest(event, clauses.of(event.range().to() - 1));
    }
    if (own == null) {
      own = shared(event, clause);
    }
    return own == null ? null : when(own);
  }

  private When when(Dated date) {
    TemporalExpression expression = date.expression();
    boolean weak = isUnsealed(date.range().from());
    LocalDate first = expression.first();
    LocalDate last = expression.last();
    if (expression.timex().endsWith(SINCE)) {
      last =
          switch (expression.precision()) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            default -> first.plusYears(1).minusDays(1);
          };
    }
    return new When(first, last, expression.precision(), weak);
  }

  private boolean isUnsealed(int date) {
    for (int i = date - 1; i >= Math.max(0, date - UNSEALED); i--) {
      if (sentence.is(i, WordClass.UNSEALED)) {
        return true;
      }
      if (sentence.lower(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  private Dated nearest(Told event, int clause) {
    Dated best = null;
    int least = Integer.MAX_VALUE;
    for (Dated date : dates) {
      if (clauses.of(date.range().from()) != clause
          || !dates(date, event)
          || isTaken(date, event, clause)) {
        continue;
      }
      int distance =
          date.range().to() <= event.range().from()
              ? BEFORE * (event.range().from() - date.range().to())
              : date.range().from() - event.range().to();
      if (isUnsealed(date.range().from())) {
        distance += sentence.size();
      }
      if (distance < least) {
        best = date;
        least = distance;
      }
    }
    return best;
  }

  /** Whether another event of the clause stands between the date and this one. */
  private boolean isTaken(Dated date, Told event, int clause) {
    for (Told other : told) {
      if (!other.equals(event)
          && other.rule().type() != event.rule().type()
          && clauses.of(other.range().from()) == clause) {
        boolean between =
            (other.range().from() >= event.range().to()
                    && other.range().to() <= date.range().from())
                || (other.range().to() <= event.range().from()
                    && other.range().from() >= date.range().to()
                    && !isLeading(date));
        if (between) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a date begins its clause and so speaks of all of it. */
  private boolean isLeading(Dated date) {
    int begin = clauses.get(clauses.of(date.range().from())).range().from();
    return date.range().from() - begin <= 1;
  }

  private Dated shared(Told event, int clause) {
    Clauses.Kind kind = clauses.get(clause).kind();
    if ((kind == Clauses.Kind.COORDINATE || kind == Clauses.Kind.RESUMED) && clause > 0) {
      int from = kind == Clauses.Kind.RESUMED ? clause - 2 : clause - 1;
      for (Dated date : dates) {
        if (clauses.of(date.range().from()) == from && isLeading(date) && dates(date, event)) {
          return date;
        }
      }
    }
    boolean next =
        clause + 1 < clauses.count()
            && clauses.get(clause + 1).kind() == Clauses.Kind.COORDINATE
            && clauses.get(clause + 1).range().from() == event.range().to();
    if (next) {
      for (Dated date : dates) {
        if (clauses.of(date.range().from()) == clause + 1 && dates(date, event)) {
          return date;
        }
      }
    }
    return behind(event, clause);
  }

  /** A date behind a semicolon or bracket that nothing else there can have. */
  private Dated behind(Told event, int clause) {
    if (!told.get(told.size() - 1).equals(event) || dates.isEmpty()) {
      return null;
    }
    Dated last = dates.get(dates.size() - 1);
    int of = clauses.of(last.range().from());
    if (of <= clause || !dates(last, event)) {
      return null;
    }
    for (int i = clause + 1; i <= of; i++) {
      if (clauses.get(i).kind() != Clauses.Kind.MAIN) {
        return null;
      }
    }
    return last;
  }
}
