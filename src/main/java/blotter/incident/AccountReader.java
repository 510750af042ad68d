package blotter.incident;

import blotter.event.EventType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads what a document tells: its events with the names at them. Linear in its length. */
public final class AccountReader {

  /** Sentences of the lead: what they leave out stands behind them, not before. */
  private static final int LEAD = 3;

  private static final int SENTENCES_AROUND = 3;

  private static final int FIRST_SENTENCE = 1;

  /** Types of which texts tell how many there have been. */
  private static final Set<EventType> COUNTED =
      EnumSet.of(
          EventType.ARREST,
          EventType.CHARGE,
          EventType.PLEA,
          EventType.CONVICTION,
          EventType.SENTENCE,
          EventType.SANCTION,
          EventType.EXTRADITION);

  private final IncidentRules rules;
  private final NameFinder finder;
  private final CaseKeys keys;

  /** A reader with these rules. */
  public AccountReader(IncidentRules rules) {
    this.rules = rules;
    this.finder = new NameFinder(rules);
    this.keys = new CaseKeys(rules);
  }

  /**
   * An event before its names are known.
   *
   * @param telling the event without names
   * @param behind whether those whom it concerns stand behind its words
   * @param cues where it is told
   */
  public record Unnamed(Telling telling, boolean behind, List<Cue> cues) {}

  /**
   * Words that tell an event.
   *
   * @param sentence index of the sentence
   * @param begin where they begin, in the unit of {@link Passage#begins}
   */
  public record Cue(int sentence, int begin) {}

  /** What a document tells. */
  public Account read(
      String document,
      String source,
      LocalDate published,
      String text,
      List<Passage> passages,
      List<Unnamed> events) {
    List<List<NameFinder.Placed>> names = finder.find(passages);

    List<Telling> tellings = new ArrayList<>();
    for (Unnamed event : events) {
      boolean news = event.cues().stream().anyMatch(cue -> cue.sentence() <= FIRST_SENTENCE);
      Telling.Names found = names(event, events, passages, names);
      boolean nobody = found.subjects().stream().noneMatch(Name::person);
      boolean tally = nobody && isTally(event, passages);
      tellings.add(event.telling().with(found, news, tally));
    }
    List<Name> all =
        names.stream()
            .flatMap(List::stream)
            .filter(placed -> !placed.official())
            .map(NameFinder.Placed::name)
            .distinct()
            .toList();
    return new Account(document, source, published, keys.of(text, all, tellings), tellings);
  }

  /** Whether every sentence that tells an event of several persons counts. */
  private boolean isTally(Unnamed event, List<Passage> passages) {
    Telling telling = event.telling();
    boolean one = telling.people() != null && telling.people() == 1;
    return !one
        && COUNTED.contains(telling.type())
        && event.cues().stream()
            .allMatch(
                cue ->
                    cue.sentence() < passages.size()
                        && rules.hasPhrase(passages.get(cue.sentence()).words(), CaseWord.TALLY));
  }

  private static Telling.Names names(
      Unnamed event,
      List<Unnamed> events,
      List<Passage> passages,
      List<List<NameFinder.Placed>> names) {
    Set<Name> subjects = new LinkedHashSet<>();
    Set<Name> all = new LinkedHashSet<>();
    for (Cue cue : event.cues()) {
      if (cue.sentence() < names.size()) {
        List<NameFinder.Placed> placed = names.get(cue.sentence());
        subjects.addAll(subjects(event, cue, events, passages.get(cue.sentence()), placed));
        add(placed, all);
      }
    }
    Set<Name> others = new LinkedHashSet<>(all);
    others.removeAll(subjects);

    Set<Name> around = new LinkedHashSet<>();
    boolean nobody = all.stream().noneMatch(Name::person);
    for (Cue cue : event.cues()) {
      if (nobody || cue.sentence() == 0) {
        around.addAll(around(cue.sentence(), passages, names));
      }
    }
    around.removeAll(all);
    return new Telling.Names(List.copyOf(subjects), List.copyOf(others), List.copyOf(around));
  }

  /** Whom the nearest sentence is about: before an event, behind one of the lead. */
  private static List<Name> around(
      int sentence, List<Passage> passages, List<List<NameFinder.Placed>> names) {
    int step = sentence < LEAD ? 1 : -1;
    List<Name> nearest = List.of();
    for (int i = 1; i <= SENTENCES_AROUND; i++) {
      int at = sentence + step * i;
      if (at >= 0 && at < names.size()) {
        List<Name> found = group(names.get(at), passages.get(at), 0, Integer.MAX_VALUE);
        if (found.stream().anyMatch(Name::person)) {
          return found;
        }
        nearest = nearest.isEmpty() ? found : nearest;
      }
    }
    return nearest;
  }

  /** Names on one side of the words, up to where another event of the type is told. */
  private static Collection<Name> subjects(
      Unnamed event,
      Cue cue,
      List<Unnamed> events,
      Passage passage,
      List<NameFinder.Placed> placed) {
    int before = 0;
    int next = passage.words().size();
    int at = passage.wordAt(cue.begin());
    for (Unnamed other : events) {
      if (other.telling().id().equals(event.telling().id())
          || other.telling().type() != event.telling().type()) {
        continue;
      }
      for (Cue told : other.cues()) {
        if (told.sentence() == cue.sentence()) {
          int word = passage.wordAt(told.begin());
          before = word < at ? Math.max(before, word) : before;
          next = word > at ? Math.min(next, word) : next;
        }
      }
    }

    if (cue.sentence() == 0) {
      return between(placed);
    }
    List<Name> first =
        group(placed, passage, event.behind() ? at : before, event.behind() ? next : at);
    return first.isEmpty()
        ? group(placed, passage, event.behind() ? before : at, event.behind() ? at : next)
        : first;
  }

  private static List<Name> between(List<NameFinder.Placed> placed) {
    return placed.stream().filter(it -> !it.official()).map(NameFinder.Placed::name).toList();
  }

  /** The first name of a part of a sentence, with those that stand in a list with it. */
  private static List<Name> group(
      List<NameFinder.Placed> placed, Passage passage, int from, int to) {
    List<Name> group = new ArrayList<>();
    int end = -1;
    for (NameFinder.Placed it : placed) {
      if (it.official() || it.from() < from || it.from() >= to) {
        continue;
      }
      if (end >= 0 && !passage.isListed(end, it.from())) {
        break;
      }
      group.add(it.name());
      end = it.to();
    }
    return group;
  }

  private static void add(List<NameFinder.Placed> placed, Set<Name> names) {
    placed.stream().filter(it -> !it.official()).map(NameFinder.Placed::name).forEach(names::add);
  }
}
