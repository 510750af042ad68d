package blotter.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The proper names of a document, sentence by sentence: runs of capitalised words that are no
 * agency, place or drug, each in the fullest form that the document gives.
 *
 * <p>Whoever the document calls by a title of office is left out everywhere in it: officials stand
 * in the texts of many cases. Linear in the number of words and, for the fullest forms, in the
 * number of names times those that share their last word. Not thread-safe.
 */
final class NameFinder {

  private static final Set<String> CONNECTORS =
      Set.of("of", "on", "for", "de", "del", "la", "las", "los", "al", "el", "bin", "van", "von", "da", "dos", "y", "-", "&");

  /** Words of office: a title that ends in one is held, not only worn. */
  private static final Set<String> OFFICES =
      Set.of(
          "attorney", "attorneys", "general", "judge", "judges", "justice", "director", "agent", "agents", "chief",
          "secretary", "commissioner", "administrator", "ambassador", "sheriff", "marshal",
          "prosecutor", "prosecutors", "counsel", "charge", "inspector", "ausa", "superintendent", "senator", "representative", "congressman", "congresswoman");

  private static final int LONGEST_TITLE = 6;
  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_HEADING = 25;
  private static final Set<String> STOPS = Set.of(".", ";", ",", ":", "and", "!", "?");

  /** What a name of a person does not end with. */
  private static final Set<String> THINGS =
      Set.of(
          "act", "acts", "center", "university", "company", "inc", "inc.", "llc", "corp.", "corp", "bank", "road", "street",
          "county", "hospital", "group", "court", "school", "college", "division", "unit", "section", "program", "project", "initiative", "island", "airport", "avenue", "river", "report", "clinic", "brotherhood", "cartel", "gang");
  private static final double TITLE_CASE = 0.6;

  private final Set<String> starters;

  NameFinder(Set<String> starters) {
    this.starters = starters;
  }

  /** A run of capitalised words of a passage. */
  private record Run(int passage, int from, List<String> words, boolean person, boolean official) {}

  List<List<Name>> find(List<Passage> passages) {
    List<Run> runs = new ArrayList<>();
    Set<Integer> headings = new HashSet<>();
    for (int i = 0; i < passages.size(); i++) {
      if (isHeading(i, passages.get(i))) {
        headings.add(i);
      }
      runs(i, passages.get(i), runs);
    }

    withoutPossessives(runs);
    Set<List<String>> known = new LinkedHashSet<>();
    Map<String, List<List<String>>> byLast = new HashMap<>();
    Set<String> officials = new HashSet<>();
    Set<List<String>> persons = new HashSet<>();
    for (Run run : runs) {
      if (headings.contains(run.passage())) {
        continue;
      }
      if (run.words().size() > 1 && known.add(run.words())) {
        for (String word : Set.copyOf(run.words())) {
          byLast.computeIfAbsent(word, w -> new ArrayList<>()).add(run.words());
        }
      }
      if (run.person()) {
        persons.add(run.words());
      }
    }
    for (Run run : runs) {
      List<String> full = full(run.words(), byLast);
      boolean whole = full.size() == run.words().size() || new Name(full, true).last().equals(new Name(run.words(), true).last());
      if (run.official() && whole) {
        officials.add(new Name(full, true).text());
      } else if (run.official()) {
        officials.add(new Name(run.words(), true).text());
      }
    }

    List<LinkedHashSet<Name>> found = new ArrayList<>();
    passages.forEach(passage -> found.add(new LinkedHashSet<>()));
    for (Run run : runs) {
      List<String> full = full(run.words(), byLast);
      boolean heading = headings.contains(run.passage());
      if (heading) {
        headed(run, byLast, persons, officials, found.get(run.passage()));
        continue;
      }
      if (full.size() == 1 && run.from() == 0 && !run.person()) {
        continue;
      }
      boolean person = run.person() || persons.contains(full);
      Name name = new Name(full, person);
      if (!officials.contains(name.text())) {
        found.get(run.passage()).add(name);
      }
    }
    return found.stream().map(names -> (List<Name>) new ArrayList<>(names)).toList();
  }

  /** "Aquarts" beside "Aquart" is a possessive whose apostrophe got lost. */
  private static void withoutPossessives(List<Run> runs) {
    Set<String> last = new HashSet<>();
    runs.forEach(run -> last.add(run.words().get(run.words().size() - 1)));
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      int end = run.words().size() - 1;
      String word = run.words().get(end);
      if (word.length() > 3 && word.endsWith("s") && last.contains(word.substring(0, word.length() - 1))) {
        List<String> words = new ArrayList<>(run.words());
        words.set(end, word.substring(0, word.length() - 1));
        runs.set(i, new Run(run.passage(), run.from(), words, run.person(), run.official()));
      }
    }
  }

  /** In a heading, where every word is capital, only what the text names counts. */
  private static void headed(
      Run run,
      Map<String, List<List<String>>> byWord,
      Set<List<String>> persons,
      Set<String> officials,
      Set<Name> found) {
    for (int i = 0; i < run.words().size(); i++) {
      for (List<String> full : byWord.getOrDefault(run.words().get(i), List.of())) {
        int end = i + full.size();
        boolean whole = end <= run.words().size() && run.words().subList(i, end).equals(full);
        boolean lastOfPerson = persons.contains(full) && full.get(full.size() - 1).equals(run.words().get(i)) && byWord.get(run.words().get(i)).size() == 1;
        Name name = new Name(full, persons.contains(full));
        if ((whole || lastOfPerson) && !officials.contains(name.text())) {
          found.add(name);
        }
      }
    }
  }

  /** The fullest form of a name in the document, if just one fits. */
  private static List<String> full(List<String> words, Map<String, List<List<String>>> byWord) {
    List<String> best = words;
    int others = 0;
    Name name = new Name(words, false);
    for (List<String> candidate : byWord.getOrDefault(name.last(), List.of())) {
      if (candidate.size() > words.size() && candidate.containsAll(words) && (words.size() > 1 || candidate.contains(words.get(0)))) {
        boolean contains = candidate.containsAll(best);
        boolean inside = best.containsAll(candidate);
        if (contains) {
          best = candidate;
        } else if (!inside) {
          others++;
        }
      }
    }
    return others == 0 ? best : words;
  }

  private static boolean isHeading(int index, Passage passage) {
    List<String> all = passage.words();
    if (all.isEmpty() || (index > 0 && (all.size() > LONGEST_HEADING || STOPS.contains(all.get(all.size() - 1))))) {
      return false;
    }
    int long_ = 0;
    int capital = 0;
    for (String word : passage.words()) {
      if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
        long_++;
        capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return long_ > 3 && capital > TITLE_CASE * long_;
  }

  private void runs(int index, Passage passage, List<Run> runs) {
    List<String> words = passage.words();
    int at = 0;
    while (at < words.size()) {
      if (!isPart(passage, at) || isCalendar(words.get(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      boolean person = passage.named().get(at);
      while (end < words.size() && end - at < LONGEST_NAME) {
        if (isPart(passage, end)) {
          person |= passage.named().get(end);
          end++;
        } else if (CONNECTORS.contains(words.get(end))
            && end + 1 < words.size()
            && isPart(passage, end + 1) && !passage.named().get(end + 1)) {
          end += 2;
        } else if (CONNECTORS.contains(words.get(end)) && !words.get(end).equals("of") && !words.get(end).equals("for") && !words.get(end).equals("on")
            && end + 1 < words.size()
            && isPart(passage, end + 1)) {
          person = true;
          end += 2;
        } else {
          break;
        }
      }
      add(index, passage, at, end, person, runs);
      at = end;
    }
  }

  private void add(
      int index, Passage passage, int from, int to, boolean marked, List<Run> runs) {
    List<String> words = passage.words();
    boolean official = false;
    int begin = from;
    for (int i = from; i < to; i++) {
      if (OFFICES.contains(lower(words.get(i)))) {
        official = true;
        begin = i + 1;
      }
    }
    if (begin == from) {
      official = isOfficeBefore(words, from);
    }
    while (begin < to && begin == 0 && to - begin > 1 && starters.contains(lower(words.get(begin)))) {
      begin++;
    }
    List<String> name = new ArrayList<>();
    for (int i = begin; i < to; i++) {
      name.add(lower(words.get(i)));
    }
    boolean person =
        (marked && !name.isEmpty() && !THINGS.contains(name.get(name.size() - 1))) || isAge(words, to);
    if (!name.isEmpty()
        && (name.size() > 1 || name.get(0).length() > 2)
        && !(name.size() == 1 && starters.contains(name.get(0)))) {
      runs.add(new Run(index, begin, name, person, official));
    }
  }

  /** "John Doe, 38,": an age follows. */
  private static boolean isAge(List<String> words, int to) {
    return to + 2 < words.size()
        && words.get(to).equals(",")
        && words.get(to + 1).matches("[1-9][0-9]")
        && (words.get(to + 2).equals(",") || words.get(to + 2).equals(";"));
  }

  private static boolean isOfficeBefore(List<String> words, int from) {
    return from > 0 && OFFICES.contains(lower(words.get(from - 1)));
  }

  private static boolean isPart(Passage passage, int at) {
    String word = passage.words().get(at);
    return (!passage.mentioned().get(at) || isInsideName(passage, at))
        && Character.isUpperCase(word.codePointAt(0))
        && !MONTHS.contains(lower(word));
  }

  /** A place between parts of a person's name is a part of it: "Julian Zapata Espinoza". */
  private static boolean isInsideName(Passage passage, int at) {
    boolean alone =
        (at == 0 || !passage.mentioned().get(at - 1))
            && !passage.mentioned().get(at + 1);
    boolean capitals = passage.words().get(at).equals(passage.words().get(at).toUpperCase(Locale.ROOT));
    return alone && !capitals && passage.named().get(at + 1);
  }

  private static final Set<String> MONTHS =
      Set.of(
          "january", "february", "march", "april", "june", "july", "august", "september",
          "october", "november", "december", "jan.", "feb.", "aug.", "sept.", "oct.", "nov.",
          "dec.", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> CALENDAR =
      Set.of(
          "u.s.", "the", "a", "an", "in", "on", "at", "he", "she", "it", "they", "this", "these", "according", "today", "mr.", "ms.", "mrs.", "dr.");

  private static boolean isCalendar(String word) {
    return CALENDAR.contains(lower(word)) || MONTHS.contains(lower(word));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
