package blotter.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The proper names of a document, sentence by sentence, each in the fullest form that the document
 * gives.
 *
 * <p>Who works on the case by one sentence is left out everywhere: such officials stand in the
 * texts of many cases. Linear in the number of words and, for the fullest forms, in the number of
 * names times those that share a word.
 */
final class NameFinder {

  private static final double TITLE_CASE = 0.6;
  private static final int LONGEST_HEADING = 25;
  private static final int LONG_WORD = 4;
  private static final Set<String> STOPS = Set.of(".", ";", ",", ":", "!", "?", "and");

  private final NameRuns runs;

  NameFinder(IncidentRules rules) {
    this.runs = new NameRuns(rules);
  }

  /**
   * A name where it stands.
   *
   * @param from index of its first word in the sentence
   * @param to index behind its last word
   * @param name the fullest form of it
   * @param official whether it is one who works on the case
   */
  record Placed(int from, int to, Name name, boolean official) {}

  /** The names of each sentence in their order. */
  List<List<Placed>> find(List<Passage> passages) {
    List<NameRun> all = new ArrayList<>();
    Set<Integer> headings = new HashSet<>();
    for (int i = 0; i < passages.size(); i++) {
      if (isHeading(i, passages.get(i))) {
        headings.add(i);
      }
      all.addAll(runs.in(i, passages.get(i)));
    }
    withoutPossessives(all);

    Map<String, List<Name>> byWord = new HashMap<>();
    Map<String, Name> known = new LinkedHashMap<>();
    for (NameRun run : all) {
      if (!headings.contains(run.passage())) {
        known.merge(
            run.name().text(), run.name(), (one, other) -> other.person() ? one.asPerson() : one);
      }
    }
    for (Name name : known.values()) {
      if (name.isFull()) {
        name.set().forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(name));
      }
    }
    Set<String> officials = officials(all, byWord);

    Map<String, Name> latest = new HashMap<>();
    List<List<Placed>> found = new ArrayList<>();
    passages.forEach(passage -> found.add(new ArrayList<>()));
    for (NameRun run : all) {
      List<Placed> ofPassage = found.get(run.passage());
      if (headings.contains(run.passage())) {
        headed(run, byWord, officials, ofPassage);
        continue;
      }
      Name full = full(run.name(), byWord, latest);
      if (full.isFull()) {
        latest.put(full.last(), full);
      }
      boolean opener = run.opening() && !full.isFull() && !full.person();
      if (!opener) {
        boolean person = full.person() || known.getOrDefault(full.text(), full).person();
        Name name = person ? full.asPerson() : full;
        ofPassage.add(new Placed(run.from(), run.to(), name, officials.contains(name.text())));
      }
    }
    return found;
  }

  /** Texts of the names of those who work on the case. */
  private static Set<String> officials(List<NameRun> runs, Map<String, List<Name>> byWord) {
    Set<String> officials = new HashSet<>();
    for (NameRun run : runs) {
      if (run.official()) {
        Name full = full(run.name(), byWord, Map.of());
        boolean whole = full.last().equals(run.name().last());
        officials.add((whole ? full : run.name()).text());
      }
    }
    runs.stream().filter(NameRun::aged).forEach(run -> officials.remove(run.name().text()));
    return officials;
  }

  /** In a heading, where every word has a capital, only names that the text has count. */
  private static void headed(
      NameRun run, Map<String, List<Name>> byWord, Set<String> officials, List<Placed> found) {
    List<String> words = run.name().words();
    for (int i = 0; i < words.size(); i++) {
      for (Name name : byWord.getOrDefault(words.get(i), List.of())) {
        int end = i + name.words().size();
        boolean whole = end <= words.size() && words.subList(i, end).equals(name.words());
        boolean family =
            name.person()
                && name.last().equals(words.get(i))
                && byWord.get(words.get(i)).size() == 1;
        Placed placed = new Placed(run.from(), run.to(), name, officials.contains(name.text()));
        if ((whole || family) && !found.contains(placed)) {
          found.add(placed);
        }
      }
    }
  }

  /**
   * The fullest form of a name in the document: one that ends as it does, before one that only
   * holds it; of several the one that was named last.
   */
  private static Name full(Name name, Map<String, List<Name>> byWord, Map<String, Name> latest) {
    List<Name> fuller =
        byWord.getOrDefault(name.last(), List.of()).stream()
            .filter(it -> it.words().size() > name.words().size() && it.contains(name))
            .toList();
    List<Name> alike = fuller.stream().filter(it -> it.last().equals(name.last())).toList();
    Name best = name;
    for (Name candidate : alike.isEmpty() ? fuller : alike) {
      if (candidate.contains(best)) {
        best = candidate;
      } else if (!best.contains(candidate)) {
        Name last = latest.get(name.last());
        return last != null && last.contains(name) ? last : name;
      }
    }
    return best;
  }

  /** "Aquarts" beside "Aquart" is a possessive whose apostrophe got lost. */
  private static void withoutPossessives(List<NameRun> runs) {
    Set<String> last = new HashSet<>();
    runs.forEach(run -> last.add(run.name().last()));
    for (int i = 0; i < runs.size(); i++) {
      Name name = runs.get(i).name();
      String word = name.last();
      if (word.length() >= LONG_WORD
          && word.endsWith("s")
          && last.contains(word.substring(0, word.length() - 1))) {
        List<String> words = new ArrayList<>(name.words());
        words.set(words.size() - 1, word.substring(0, word.length() - 1));
        runs.set(i, runs.get(i).with(new Name(words, name.person(), name.generation())));
      }
    }
  }

  private static boolean isHeading(int index, Passage passage) {
    List<String> words = passage.words();
    if (words.isEmpty()
        || (index > 0
            && (words.size() > LONGEST_HEADING || STOPS.contains(words.get(words.size() - 1))))) {
      return false;
    }
    int all = 0;
    int capital = 0;
    for (String word : words) {
      if (word.length() >= LONG_WORD && Character.isLetter(word.charAt(0))) {
        all++;
        capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return all >= LONG_WORD && capital > TITLE_CASE * all;
  }
}
