package blotter.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a document tells: its events with the names in their sentences. */
public final class AccountReader {

  private static final Pattern DOCKET =
      Pattern.compile("\\b(?:\\d:)?(\\d\\d-(?:cr|cv|mj|civ|crim)-\\d{2,6})", Pattern.CASE_INSENSITIVE);

  private static final int SENTENCES_AROUND = 2;
  private static final int LEAD = 3;
  private static final int SHORTEST_WORD = 4;

  private final NameFinder finder;

  public AccountReader(Set<String> starters) {
    this.finder = new NameFinder(starters);
  }

  /**
   * An event before its names are known.
   *
   * @param telling the event without names
   * @param sentences the sentences that tell it
   */
  public record Unnamed(Telling telling, List<Integer> sentences) {}

  public Account read(
      String document,
      String source,
      LocalDate published,
      String text,
      List<Passage> passages,
      List<Unnamed> events) {
    List<List<Name>> names = finder.find(passages);

    List<Telling> tellings = new ArrayList<>();
    for (Unnamed event : events) {
      tellings.add(named(event, names));
    }
    return new Account(document, source, published, keys(text, names, tellings), tellings);
  }

  private static Telling named(Unnamed event, List<List<Name>> names) {
    Set<Name> own = new LinkedHashSet<>();
    for (int sentence : event.sentences()) {
      own.addAll(names.get(sentence));
    }
    Set<Name> around = new LinkedHashSet<>();
    boolean nobody = own.stream().noneMatch(Name::person);
    for (int sentence : event.sentences()) {
      if (sentence < LEAD && (nobody || sentence == 0)) {
        add(names, sentence + 1, sentence + 1 + SENTENCES_AROUND, around);
      }
      if (nobody && sentence >= LEAD) {
        add(names, sentence - SENTENCES_AROUND, sentence, around);
      }
    }
    around.removeAll(own);
    return event.telling().withNames(new ArrayList<>(own), new ArrayList<>(around));
  }

  private static void add(List<List<Name>> names, int from, int to, Set<Name> around) {
    for (int i = Math.max(0, from); i < Math.min(to, names.size()); i++) {
      around.addAll(names.get(i));
    }
  }

  private static Set<String> keys(
      String text, List<List<Name>> names, List<Telling> tellings) {
    Set<String> keys = new TreeSet<>();
    Set<Name> all = new HashSet<>();
    names.forEach(all::addAll);
    for (Name name : all) {
      if (name.words().size() > 1) {
        keys.add("n|" + name.text());
      }
      for (String word : name.words()) {
        if (word.length() >= SHORTEST_WORD) {
          keys.add("w|" + word);
        }
      }
    }
    Matcher docket = DOCKET.matcher(text);
    while (docket.find()) {
      keys.add("d|" + docket.group(1).toLowerCase(java.util.Locale.ROOT));
    }
    for (Telling telling : tellings) {
      for (double usd : telling.usd()) {
        if (usd >= 10_000) {
          keys.add("u|" + Math.round(usd));
        }
      }
      for (double grams : telling.grams()) {
        keys.add("g|" + telling.type() + "|" + Math.round(grams));
      }
      for (Double months : telling.months()) {
        if (telling.first() != null && telling.first().equals(telling.last())) {
          keys.add("s|" + months + "|" + telling.first());
        }
      }
      if (telling.people() != null && telling.people() >= 10) {
        keys.add("p|" + telling.type() + "|" + telling.people());
      }
    }
    return keys;
  }
}
