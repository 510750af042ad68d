package blotter.incident;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What documents on one case share: keys by which they are brought together, with a letter for
 * their kind before a bar.
 *
 * <p>{@code n} is a name, {@code w} one of its words, {@code a} the name of an act or programme,
 * {@code d} a docket number, {@code u} an amount of dollars, {@code g} a mass at an event, {@code
 * s} a term of imprisonment at a day, {@code p} a number of persons at an event. They hold names:
 * never published.
 */
final class CaseKeys {

  private static final Pattern DOCKET =
      Pattern.compile(
          "\\b(?:\\d:)?(\\d\\d-(?:cr|cv|mj|civ|crim)-\\d{2,6})\\b", Pattern.CASE_INSENSITIVE);

  private static final int SHORTEST_WORD = 4;
  private static final int FEWEST_PEOPLE = 10;
  private static final double LEAST_USD = 10_000;

  private final IncidentRules rules;

  CaseKeys(IncidentRules rules) {
    this.rules = rules;
  }

  /** The keys of a document, sorted. */
  Set<String> of(String text, List<Name> names, List<Telling> tellings) {
    Set<String> keys = new TreeSet<>();
    names.forEach(name -> add(name, keys));

    Matcher docket = DOCKET.matcher(text);
    while (docket.find()) {
      keys.add("d|" + docket.group(1).toLowerCase(Locale.ROOT));
    }
    tellings.forEach(telling -> add(telling, keys));
    return keys;
  }

  private void add(Name name, Set<String> keys) {
    if (!name.person() && rules.is(name.last(), CaseWord.NAMED_ACT)) {
      keys.add("a|" + name.text());
    }
    if (!name.person() && rules.is(name.last(), CaseWord.STATUTE)) {
      return;
    }
    if (name.isFull()) {
      keys.add("n|" + name.text());
    }
    for (String word : name.words()) {
      if (word.length() >= SHORTEST_WORD && !rules.is(word, CaseWord.PRONOUN)) {
        keys.add("w|" + word);
      }
    }
  }

  private static void add(Telling telling, Set<String> keys) {
    for (double usd : telling.usd()) {
      if (usd >= LEAST_USD) {
        keys.add("u|" + Math.round(usd));
      }
    }
    for (double grams : telling.grams()) {
      keys.add("g|" + telling.type() + "|" + Math.round(grams));
    }
    if (telling.first() != null && telling.first().equals(telling.last())) {
      for (double months : telling.months()) {
        keys.add("s|" + months + "|" + telling.first());
      }
    }
    if (telling.people() != null && telling.people() >= FEWEST_PEOPLE) {
      keys.add("p|" + telling.type() + "|" + telling.people());
    }
  }
}
