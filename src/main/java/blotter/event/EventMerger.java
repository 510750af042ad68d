package blotter.event;

import blotter.calendar.Precision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Joins what a document tells more than once. Two tellings are one event unless they contradict
 * each other: in type, status, persons, time, terms or money. Quadratic in the number of events of
 * one type.
 */
final class EventMerger {

  /** Types of which one document tells many that have nothing to tell them apart. */
  private static final Set<EventType> APART = EnumSet.of(EventType.POLICY);

  /** Most events of a document that are compared; the rest are kept as they are. */
  private static final int MOST = 500;

  private final List<Draft> drafts = new ArrayList<>();
  private final List<Draft> weak = new ArrayList<>();
  private People group;

  /** The last group of persons that the document counted; null where there was none. */
  People lastGroup() {
    return group;
  }

  void add(Draft draft) {
    Integer count = draft.people().count();
    if (count != null && count > 1 && draft.rule().type() != EventType.DEATH) {
      group = draft.people();
    }
    if (draft.rule().weak()) {
      weak.add(draft);
      return;
    }
    int same = find(draft);
    if (same < 0) {
      drafts.add(draft);
    } else {
      drafts.set(same, drafts.get(same).with(draft));
    }
  }

  /** The event of which a draft tells again: the last that fits best; -1 for a new one. */
  private int find(Draft draft) {
    int found = -1;
    int best = -1;
    for (int i = Math.max(0, drafts.size() - MOST); i < drafts.size(); i++) {
      int likeness = likeness(drafts.get(i), draft);
      if (likeness >= best && likeness >= 0) {
        found = i;
        best = likeness;
      }
    }
    return found;
  }

  /** How much two tellings have in common; -1 where they contradict each other. */
  private static int likeness(Draft one, Draft other) {
    if (one.rule().type() != other.rule().type()
        || one.status() != other.status()
        || contradict(one.rule().subtype(), other.rule().subtype())
        || (APART.contains(one.rule().type()) && one.evidence().get(0).sentence() != 0)) {
      return -1;
    }
    People left = one.people();
    People right = other.people();
    boolean known = !left.names().isEmpty() && !right.names().isEmpty();
    boolean sameNames = known && !Collections.disjoint(left.names(), right.names());
    if ((known && !sameNames)
        || (contradict(left.count(), right.count()) && !isPart(one, other))
        || !one.terms().fits(other.terms())
        || !fit(one.when(), other.when())
        || contradict(money(one), money(other))) {
      return -1;
    }
    int same = sameNames ? 2 : 0;
    same += one.when() != null && other.when() != null ? 1 : 0;
    return same + (left.count() != null && right.count() != null ? 1 : 0);
  }

  /** Whether one are some of the other, of whom nothing else is told than of all. */
  private static boolean isPart(Draft one, Draft other) {
    People left = one.people();
    People right = other.people();
    Draft part = left.count() < right.count() ? one : other;
    Draft whole = part.equals(one) ? other : one;
    return !left.names().isEmpty()
        && !right.names().isEmpty()
        && (part.people().count() == 1
            ? !Collections.disjoint(whole.people().names(), part.people().names())
            : whole.people().names().containsAll(part.people().names()))
        && (part.when() == null || whole.when() != null);
  }

  private static List<Double> money(Draft draft) {
    List<Double> dollars = AmountReader.dollars(draft.amounts());
    return dollars.isEmpty() ? null : dollars;
  }

  private static boolean contradict(List<Double> one, List<Double> other) {
    return one != null && other != null && Collections.disjoint(one, other);
  }

  private static boolean contradict(Object one, Object other) {
    return one != null && other != null && !Objects.equals(one, other);
  }

  private static boolean fit(When one, When other) {
    return one == null || other == null || one.weak() || other.weak() || one.fits(other);
  }

  /**
   * The events, in the order of their first cue.
   *
   * @param cues cues that speak of the whole document
   */
  List<Event> events(List<EventCue> cues) {
    for (Draft draft : weak) {
      boolean told =
          drafts.stream()
              .anyMatch(
                  it -> it.rule().type() == draft.rule().type() && it.status() == draft.status());
      if (!told) {
        drafts.add(draft);
      }
    }
    return drafts.stream()
        .filter(it -> !isSum(it) && !yields(it))
        .map(it -> under(it, cues))
        .sorted((one, other) -> Integer.compare(one.cue().begin(), other.cue().begin()))
        .map(EventMerger::event)
        .toList();
  }

  /** A status that the document gives to what its sentences tell as done. */
  private static Draft under(Draft draft, List<EventCue> cues) {
    for (EventCue cue : cues) {
      boolean told =
          cue.types().contains(draft.rule().type())
              && (draft.civil() || draft.rule().type() == EventType.POLICY);
      boolean open = draft.rule().status() == null && draft.status() == EventStatus.OCCURRED;
      if (told && open) {
        return draft.as(cue.status());
      }
    }
    return draft;
  }

  /** Whether another event tells better what became of the same persons: a plea, not a verdict. */
  private boolean yields(Draft draft) {
    EventType type = draft.rule().yields();
    return type != null
        && drafts.stream()
            .anyMatch(
                it ->
                    it.rule().type() == type
                        && it.status() == draft.status()
                        && areSame(it.people(), draft.people()));
  }

  private static boolean areSame(People one, People other) {
    boolean named = !one.names().isEmpty() && !other.names().isEmpty();
    return named
        ? !Collections.disjoint(one.names(), other.names())
        : one.count() != null && one.count().equals(other.count());
  }

  /** Whether a heading counts the persons whom the text then tells one by one. */
  private boolean isSum(Draft draft) {
    Integer count = draft.people().count();
    boolean heading =
        draft.evidence().stream().allMatch(it -> it.sentence() == 0)
            || (draft.terms().isEmpty() && draft.rule().type() == EventType.SENTENCE);
    if (count == null || count < 2 || !heading) {
      return false;
    }
    int sum = 0;
    for (Draft other : drafts) {
      if (!other.equals(draft)
          && other.rule().type() == draft.rule().type()
          && other.status() == draft.status()
          && other.people().count() != null) {
        sum += other.people().count();
      }
    }
    return sum == count;
  }

  private static Event event(Draft draft) {
    When when = draft.when();
    Precision precision = when == null ? null : when.precision();
    return new Event(
        draft.rule().type(),
        draft.rule().subtype(),
        draft.status(),
        draft.civil(),
        draft.cue(),
        draft.people().count(),
        draft.people().bound(),
        List.copyOf(draft.terms().months()),
        draft.terms().life(),
        AmountReader.grams(draft.amounts()),
        AmountReader.dollars(draft.amounts()),
        draft.amounts(),
        when == null ? null : when.first(),
        when == null ? null : when.last(),
        precision,
        draft.named(),
        draft.evidence(),
        draft.rule().id());
  }
}
