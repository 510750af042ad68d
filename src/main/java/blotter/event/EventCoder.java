package blotter.event;

import blotter.measure.Measurement;
import blotter.measure.Quantity;
import blotter.text.CharSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Codes the events of a document: finds cues by rules, reads status, persons, dates and amounts
 * around each, and merges what is told more than once. Linear in the number of tokens, but for
 * sentences with many cues, where it is their number times that of the words around them.
 */
public final class EventCoder {

  /** Most cues of one sentence that are read; a text with more is a list, not a sentence. */
  private static final int MOST_CUES = 200;

  /** What a clause tells once, however many words for it stand there. */
  private static final Set<EventType> TOLD_ONCE =
      EnumSet.of(
          EventType.INVESTIGATION,
          EventType.CHARGE,
          EventType.PLEA,
          EventType.CONVICTION,
          EventType.SENTENCE,
          EventType.PENALTY,
          EventType.FORFEITURE,
          EventType.SEIZURE);

  private final EventRules rules;
  private final CueFinder finder;
  private final StatusReader statuses;

  /**
   * A coder with these rules.
   *
   * @param mark the bit that tokens have whose word {@link #mayTell}
   */
  public EventCoder(EventRules rules, int mark) {
    this.rules = rules;
    this.finder = new CueFinder(rules, mark);
    this.statuses = new StatusReader(rules);
  }

  /** Whether a word, lower case, may tell an event. */
  public boolean mayTell(String word) {
    return rules.mayTell(word);
  }

  /**
   * The events of a document in the order of their first cue.
   *
   * @param sentences its sentences that hold a word that may tell an event, in text order
   */
  public List<Event> code(List<ReadSentence> sentences) {
    EventMerger merger = new EventMerger();
    ParagraphDate dates = new ParagraphDate();
    List<EventCue> ofDocument = new ArrayList<>();
    for (ReadSentence read : sentences) {
      SentenceView sentence = new SentenceView(read, rules.words());
      List<Told> told = finder.find(sentence);
      if (!told.isEmpty() || mayCueDocument(sentence)) {
        List<StatusReader.Found> cues = statuses.cues(sentence);
        cues.stream()
            .map(StatusReader.Found::cue)
            .filter(it -> it.place() == EventCue.Place.DOCUMENT)
            .forEach(ofDocument::add);
        List<Draft> drafts =
            told.isEmpty() ? List.of() : drafts(sentence, told, cues, merger.lastGroup());
        drafts.stream().map(draft -> dates.dated(draft, read)).forEach(merger::add);
      }
      dates.read(read);
    }
    return merger.events(ofDocument);
  }

  private boolean mayCueDocument(SentenceView sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (rules.mayCueDocument(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private List<Draft> drafts(
      SentenceView sentence, List<Told> all, List<StatusReader.Found> cues, People group) {
    List<Told> found = all.size() > MOST_CUES ? all.subList(0, MOST_CUES) : all;
    Clauses clauses = new Clauses(sentence, found.stream().map(Told::range).toList());
    List<Told> told = withoutEchoes(found, clauses);
    PeopleReader people = new PeopleReader(sentence, clauses);
    WhenReader when = new WhenReader(sentence, clauses, told, found);
    AmountReader amounts = new AmountReader(sentence, clauses, told);

    List<Draft> drafts = new ArrayList<>(told.size());
    for (Told event : told) {
      StatusReader.Verdict verdict = statuses.read(event, sentence, clauses, cues);
      People whom = people.read(event);
      if (verdict.dropped() || (event.rule().needsPeople() && !whom.isKnown())) {
        continue;
      }
      if (whom.several() && whom.count() == null) {
        whom = grouped(whom, group);
      }
      drafts.addAll(
          draft(
              event,
              verdict.status(),
              sentence,
              whom,
              when.read(event),
              amounts.of(event),
              people));
    }
    return drafts;
  }

  /** Without what tells in the same clause again what another cue tells; weak cues go first. */
  private static List<Told> withoutEchoes(List<Told> found, Clauses clauses) {
    List<Told> kept = new ArrayList<>(found.size());
    for (Told told : found) {
      int same = -1;
      for (int i = Math.max(0, kept.size() - 2); i < kept.size(); i++) {
        same = isEcho(kept.get(i), told, clauses) ? i : same;
      }
      if (same < 0) {
        kept.add(told);
      } else if (kept.get(same).rule().weak() && !told.rule().weak()) {
        kept.set(same, told);
      }
    }
    return kept;
  }

  private static boolean isEcho(Told before, Told told, Clauses clauses) {
    return TOLD_ONCE.contains(told.rule().type())
        && before.rule().type() == told.rule().type()
        && (before.rule().status() == told.rule().status()
            || (before.rule().status() == null && told.rule().type() == EventType.SENTENCE))
        && clauses.of(before.range().from()) == clauses.of(told.range().from());
  }

  private List<Draft> draft(
      Told event,
      EventStatus status,
      SentenceView sentence,
      People people,
      When when,
      List<Measurement> amounts,
      PeopleReader persons) {
    CharSpan cue = sentence.span(event.range());
    boolean sentenced = event.rule().type() == EventType.SENTENCE;
    List<Measurement> terms =
        sentenced ? amounts.stream().filter(it -> isTerm(it, sentence)).toList() : List.of();
    Draft whole =
        new Draft(
            event.rule(),
            status,
            isCivil(event, sentence),
            cue,
            people,
            when,
            Terms.of(terms),
            amounts,
            Named.of(sentence.sentence().mentions()),
            List.of(new Event.Evidence(sentence.sentence().index(), cue)));
    if (terms.size() < 2 || status != EventStatus.OCCURRED) {
      return List.of(whole);
    }

    List<TermLists.Share> shares = TermLists.of(sentence, persons.all(), terms);
    return shares.isEmpty()
        ? List.of(whole)
        : shares.stream().map(share -> whole.of(share)).toList();
  }

  /** Whether an amount is a term: in a heading an exact one, since headings round. */
  private static boolean isTerm(Measurement measurement, SentenceView sentence) {
    return Terms.isTerm(measurement)
        && (sentence.sentence().index() > 0
            || measurement.quantity().bound() == Quantity.Bound.EXACT);
  }

  /** "The defendants": those of whom the text spoke last. */
  private static People grouped(People several, People group) {
    return group == null ? several : new People(group.count(), group.bound(), group.names(), true);
  }

  private boolean isCivil(Told event, SentenceView sentence) {
    if (event.rule().civil() != null) {
      return event.rule().civil();
    }
    boolean civil = false;
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.is(i, WordClass.CRIMINAL)) {
        return false;
      }
      civil |= sentence.is(i, WordClass.CIVIL);
    }
    return civil;
  }
}
