package blotter.incident;

import blotter.lexicon.MonthNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the capitalised runs of a sentence that may be names: no agency, place or drug, no month,
 * no word that opens a sentence. Linear in the number of words.
 */
final class NameRuns {

  private static final int LONGEST = 8;

  /** How far behind a name its office may stand: "Jane Roe, a revenue agent with". */
  private static final int APPOSITION = 5;

  private final IncidentRules rules;

  NameRuns(IncidentRules rules) {
    this.rules = rules;
  }

  /** The runs of a sentence in its order. */
  List<NameRun> in(int index, Passage passage) {
    List<NameRun> runs = new ArrayList<>();
    int thanks = thanks(passage.words());
    int at = 0;
    while (at < passage.words().size()) {
      int end = isPart(passage, at) && !isOpener(passage, at) ? end(passage, at) : at;
      if (end > at) {
        add(index, passage, at, end, at > thanks, runs);
      }
      at = Math.max(end, at + 1);
    }
    return runs;
  }

  /** Where those are named who worked on the case; the end of the sentence where nowhere. */
  private int thanks(List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean by = words.get(i + 1).equals("by") && rules.is(words.get(i), CaseWord.WORKED);
      if (by || rules.is(words.get(i), CaseWord.THANKS)) {
        return i;
      }
    }
    return words.size();
  }

  private int end(Passage passage, int from) {
    List<String> words = passage.words();
    boolean person = passage.named().get(from);
    int end = from + 1;
    while (end < words.size() && end - from < LONGEST) {
      boolean initial = words.get(end).equals(".") && words.get(end - 1).length() == 1;
      boolean inside = end + 1 < words.size() && isPart(passage, end + 1);
      boolean particle = inside && rules.is(words.get(end), CaseWord.PARTICLE);
      boolean connector =
          inside
              && rules.is(words.get(end), CaseWord.CONNECTOR)
              && !person
              && !passage.named().get(end + 1);
      if (initial || isPart(passage, end)) {
        person |= passage.named().get(end);
        end++;
      } else if (particle || connector) {
        person |= passage.named().get(end + 1);
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private void add(
      int index, Passage passage, int from, int to, boolean thanks, List<NameRun> runs) {
    List<String> words = passage.words();
    int begin = from;
    for (int i = from; i < to; i++) {
      if (rules.is(words.get(i), CaseWord.OFFICE)) {
        begin = i + 1;
      }
    }
    boolean office =
        begin > 0
            && rules.is(words.get(begin - 1), CaseWord.OFFICE)
            && !isFormer(words, begin > from ? from : from - 1);
    boolean offices = office && words.get(begin - 1).endsWith("s");

    if (begin == 0 && to > 1 && !passage.named().get(0) && passage.named().get(1)) {
      begin = 1;
    }

    List<String> name = new ArrayList<>();
    int generation = 0;
    for (int i = begin; i < to; i++) {
      for (String part : words.get(i).toLowerCase(Locale.ROOT).split("-", -1)) {
        if (rules.is(part, CaseWord.SUFFIX)) {
          generation = rules.is(part, CaseWord.ELDER) ? 1 : 2;
        } else if (part.codePointCount(0, part.length()) > 1
            && !rules.is(part, CaseWord.HONORIFIC)
            && !rules.is(part, CaseWord.CONNECTOR)) {
          name.add(part);
        }
      }
    }
    if (name.isEmpty()) {
      return;
    }

    boolean marked = passage.named().get(begin, to).cardinality() > 0;
    boolean thing = rules.is(name.get(name.size() - 1), CaseWord.THING);
    boolean aged = isAge(words, to);
    boolean person = (marked && !thing) || aged;
    NameRun before = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    boolean follows = before != null && followsOfficial(before, words, begin);
    boolean official = thanks || office || isOfficeBehind(words, to) || follows;
    NameRun run =
        new NameRun(
            index,
            begin,
            to,
            new Name(name, person, generation),
            official,
            offices || (follows && before.listed()),
            aged,
            begin == 0);
    if (!joined(run, words, runs)) {
      runs.add(run);
    }
  }

  /** Joins the parts of "Tribal Law and Order Act". */
  private boolean joined(NameRun run, List<String> words, List<NameRun> runs) {
    NameRun before = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (before == null
        || run.from() - before.to() != 1
        || !words.get(before.to()).equals("and")
        || before.name().person()
        || !rules.is(run.name().last(), CaseWord.NAMED_ACT)) {
      return false;
    }
    List<String> all = new ArrayList<>(before.name().words());
    all.addAll(run.name().words());
    runs.set(
        runs.size() - 1,
        new NameRun(
            run.passage(),
            before.from(),
            run.to(),
            new Name(all, false, 0),
            false,
            false,
            false,
            before.opening()));
    return true;
  }

  private boolean isFormer(List<String> words, int at) {
    for (int i = Math.max(0, at - 2); i <= at; i++) {
      if (rules.is(words.get(i), CaseWord.FORMER)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfficeBehind(List<String> words, int to) {
    if (to + 1 >= words.size()
        || !words.get(to).equals(",")
        || !rules.is(words.get(to + 1), CaseWord.ARTICLE)) {
      return false;
    }
    for (int i = to + 2; i < Math.min(words.size(), to + APPOSITION); i++) {
      if (words.get(i).equals(",") || rules.is(words.get(i), CaseWord.FORMER)) {
        return false;
      }
      if (rules.is(words.get(i), CaseWord.OFFICE)) {
        return true;
      }
    }
    return false;
  }

  /** What an "and" joins to an official is one too, and all of "Trial Attorneys A, B and C". */
  private static boolean followsOfficial(NameRun before, List<String> words, int from) {
    if (!before.official() || before.to() >= from) {
      return false;
    }
    boolean and = false;
    for (int i = before.to(); i < from; i++) {
      and |= words.get(i).equals("and");
      if (!words.get(i).equals(",") && !words.get(i).equals("and")) {
        return false;
      }
    }
    return and || before.listed();
  }

  /** "John Doe, 38,": an age follows. */
  private static boolean isAge(List<String> words, int to) {
    if (to + 2 >= words.size() || !words.get(to).equals(",")) {
      return false;
    }
    String age = words.get(to + 1);
    String behind = words.get(to + 2);
    return age.length() == 2
        && Character.isDigit(age.charAt(0))
        && Character.isDigit(age.charAt(1))
        && (behind.equals(",") || behind.equals(";") || behind.equals(".") || behind.equals("and"));
  }

  private boolean isOpener(Passage passage, int at) {
    String word = passage.words().get(at);
    return rules.is(word, CaseWord.PRONOUN) || rules.is(word, CaseWord.HONORIFIC);
  }

  private static boolean isPart(Passage passage, int at) {
    String word = passage.words().get(at);
    return Character.isUpperCase(word.codePointAt(0))
        && (!passage.mentioned().get(at) || isInsideName(passage, at))
        && !isCalendar(passage, at);
  }

  /** A place beside a part of a person's name belongs to it: "Julian Zapata Espinoza". */
  private static boolean isInsideName(Passage passage, int at) {
    String word = passage.words().get(at);
    boolean alone =
        (at == 0 || !passage.mentioned().get(at - 1)) && !passage.mentioned().get(at + 1);
    if (!alone || word.equals(word.toUpperCase(Locale.ROOT))) {
      return false;
    }
    boolean behind =
        at > 0
            && Character.isUpperCase(passage.words().get(at - 1).codePointAt(0))
            && passage.words().get(at - 1).length() > 2
            && !isCalendar(passage, at - 1);
    return behind || passage.named().get(at + 1);
  }

  private static boolean isCalendar(Passage passage, int at) {
    String word = passage.words().get(at);
    return !passage.named().get(at)
        && (MonthNames.in(word, 0, word.length())
            || MonthNames.weekday(word, 0, word.length()) != null);
  }
}
