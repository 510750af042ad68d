package blotter.incident;

import blotter.event.EventStatus;
import blotter.event.EventType;
import blotter.lexicon.LexiconFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Events and sentences for tests, with what a test does not name left out. */
final class IncidentExamples {

  static final IncidentRules RULES = new IncidentRuleReader(List.of(LexiconFiles.shipped())).read();

  private IncidentExamples() {}

  /** A sentence of words with a space between them; a star marks parts of personal names. */
  static Passage passage(String marked) {
    List<String> words = new ArrayList<>();
    List<Integer> begins = new ArrayList<>();
    BitSet named = new BitSet();
    BitSet mentioned = new BitSet();
    int at = 0;
    for (String word : marked.split(" ", -1)) {
      named.set(words.size(), word.startsWith("*"));
      mentioned.set(words.size(), word.startsWith("@"));
      String written = word.startsWith("*") || word.startsWith("@") ? word.substring(1) : word;
      words.add(written);
      begins.add(at);
      at += written.length() + 1;
    }
    return new Passage(words, begins, named, mentioned);
  }

  static Name person(String name) {
    return new Name(Arrays.asList(name.split(" ", -1)), true, 0);
  }

  static Telling plea(String id, LocalDate day, String... subjects) {
    return telling(id, EventType.PLEA, day, List.of(), subjects);
  }

  static Telling telling(
      String id, EventType type, LocalDate day, List<Double> usd, String... subjects) {
    List<Name> names = Arrays.stream(subjects).map(IncidentExamples::person).toList();
    return new Telling(
        id,
        type,
        EventStatus.OCCURRED,
        false,
        day,
        day,
        null,
        List.of(),
        false,
        List.of(),
        usd,
        Set.of(),
        Set.of(),
        Set.of(),
        false,
        false,
        new Telling.Names(names, List.of(), List.of()));
  }

  /**
   * The same event in another status, on other days, with other terms; null leaves what is there.
   */
  static Telling changed(Telling it, EventStatus status, LocalDate last, List<Double> months) {
    return new Telling(
        it.id(),
        it.type(),
        status == null ? it.status() : status,
        it.civil(),
        it.first(),
        last == null ? it.last() : last,
        it.people(),
        months == null ? it.months() : months,
        it.life(),
        it.grams(),
        it.usd(),
        it.drugs(),
        it.agencies(),
        it.places(),
        it.news(),
        it.tally(),
        it.names());
  }

  static Account account(String document, LocalDate published, Telling... tellings) {
    return new Account(document, "wire", published, Set.of(), List.of(tellings));
  }
}
