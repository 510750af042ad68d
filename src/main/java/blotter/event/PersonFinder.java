package blotter.event;

import blotter.measure.Measurement;
import blotter.measure.Quantity;
import blotter.number.NumberWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The persons that a sentence speaks of, where it speaks of them: numbers of people, names,
 * pronouns, and nouns such as "a former officer" or "the defendants".
 */
final class PersonFinder {

  /** How far before a noun its article or number may stand. */
  private static final int BEFORE_NOUN = 7;

  private static final int MOST_DIGITS = 6;
  private static final Set<String> JOINS = Set.of("and", ",", "&", ";");

  private final SentenceView sentence;
  private final EventWords words;
  private final boolean[] taken;
  private final List<Persons> found = new ArrayList<>();

  PersonFinder(SentenceView sentence, EventWords words) {
    this.sentence = sentence;
    this.words = words;
    this.taken = new boolean[sentence.size()];
  }

  /**
   * Persons at a place.
   *
   * @param range the words
   * @param people how many they are
   * @param guessed whether they are capitalised words that no list knows
   */
  record Persons(TokenRange range, People people, boolean guessed) {}

  /** All persons of a sentence in text order. */
  List<Persons> find() {
    numbers();
    names();
    for (int i = 0; i < sentence.size(); i++) {
      if (!taken[i]) {
        word(i);
      }
    }
    guesses();
    found.sort(Comparator.comparingInt(it -> it.range().from()));
    return found;
  }

  private void add(TokenRange range, People people) {
    for (int i = range.from(); i < range.to(); i++) {
      taken[i] = true;
    }
    found.add(new Persons(range, people, false));
  }

  private void numbers() {
    Persons last = null;
    for (Measurement measurement : sentence.sentence().measurements()) {
      Quantity quantity = measurement.quantity();
      if (quantity.dimension() != Quantity.Dimension.PEOPLE || quantity.low() == null) {
        continue;
      }
      TokenRange range = sentence.range(quantity.begin(), quantity.end());
      int count = (int) Math.round(quantity.low());
      People people = new People(count, quantity.bound(), namesIn(range), false);
      addPart(range);
      if (last != null && isAdded(last.range(), range)) {
        found.remove(last);
        people = sum(last.people(), people);
        range = new TokenRange(last.range().from(), range.to());
      }
      add(range, people);
      last = found.get(found.size() - 1);
    }
  }

  /** Adds the part of a group that stands before it: "four of the 17 defendants". */
  private void addPart(TokenRange group) {
    int of = group.from() - 1;
    if (of > 0 && words.of("article").contains(sentence.lower(of))) {
      of--;
    }
    Integer part = of > 0 && sentence.lower(of).equals("of") ? number(of - 1) : null;
    if (part != null) {
      add(new TokenRange(of - 1, of), exactly(part));
    }
  }

  private static People exactly(int count) {
    return new People(count, Quantity.Bound.EXACT, Set.of(), false);
  }

  /** Whether a number of people is added to the one before: "89 officers and 44 others". */
  private boolean isAdded(TokenRange last, TokenRange range) {
    if (range.from() - last.to() > BEFORE_NOUN) {
      return false;
    }
    boolean added = false;
    for (int i = last.to(); i < range.from(); i++) {
      String word = sentence.lower(i);
      if (words.of("auxiliary").contains(word) || words.of("relative").contains(word)) {
        return false;
      }
      added |= words.of("added").contains(word);
    }
    return added;
  }

  private static People sum(People left, People right) {
    Set<String> names = new HashSet<>(left.names());
    names.addAll(right.names());
    Quantity.Bound bound = left.bound() == right.bound() ? left.bound() : Quantity.Bound.AT_LEAST;
    return new People(left.count() + right.count(), bound, names, false);
  }

  /** Names; a list of them is one group. */
  private void names() {
    int at = 0;
    while (at < sentence.size()) {
      if (!isName(at)) {
        at++;
        continue;
      }
      int from = at;
      int end = nameEnd(at);
      int count = isAlias(from) ? 0 : 1;
      int next = listed(end);
      while (next > end && next < sentence.size() && isName(next)) {
        count++;
        end = nameEnd(next);
        next = listed(end);
      }
      TokenRange range = new TokenRange(from, end);
      if (count > 0) {
        add(range, new People(count, Quantity.Bound.EXACT, namesIn(range), false));
      }
      at = end;
    }
  }

  /** Whether a name begins or goes on here: a known one, or a capitalised word beside one. */
  private boolean isName(int token) {
    if (taken[token]) {
      return false;
    }
    boolean known = sentence.is(token, TokenKind.NAME);
    boolean before =
        isUnknown(token) && token + 1 < sentence.size() && sentence.is(token + 1, TokenKind.NAME);
    return known || before;
  }

  private int nameEnd(int from) {
    int end = from + 1;
    while (end < sentence.size()
        && !taken[end]
        && (sentence.is(end, TokenKind.NAME)
            || isUnknown(end)
            || (sentence.lower(end).length() <= 2 && sentence.isCapitalised(end)))) {
      end++;
    }
    return end;
  }

  /** The token behind what joins names of a list; the same one where nothing does. */
  private int listed(int token) {
    int next = token;
    while (next < sentence.size() && JOINS.contains(sentence.lower(next))) {
      next++;
    }
    return next;
  }

  /** Whether a name is another one of the person before: "aka Shorty". */
  private boolean isAlias(int token) {
    for (int i = token - 1; i >= Math.max(0, token - 2); i--) {
      if (words.of("alias").contains(sentence.lower(i))) {
        return true;
      }
    }
    return token > 0
        && (sentence.lower(token - 1).equals("\"") || sentence.lower(token - 1).equals("“"));
  }

  /** Whether a word is capitalised and nothing is known of it. */
  private boolean isUnknown(int token) {
    String word = sentence.lower(token);
    return sentence.isCapitalised(token)
        && (sentence.kinds(token) == 0 || sentence.kinds(token) == TokenKind.PLACE.bit())
        && word.length() > 2
        && Character.isLetter(word.charAt(0))
        && !words.of("company").contains(word)
        && !words.of("auxiliary").contains(word)
        && !words.of("preposition").contains(word)
        && !words.of("article").contains(word)
        && !words.of("person").contains(word)
        && !words.of("persons").contains(word)
        && !words.of("subordinate").contains(word)
        && !words.of("title-word").contains(word);
  }

  private void word(int token) {
    String word = sentence.lower(token);
    TokenRange range = new TokenRange(token, token + 1);
    if (words.of("he").contains(word)) {
      add(range, People.one(Set.of()));
    } else if (words.of("they").contains(word)) {
      add(range, People.some());
    } else if (words.of("both").contains(word)) {
      add(range, exactly(2));
    } else if (words.of("persons").contains(word)) {
      int number = numberBefore(token);
      addPart(range);
      add(
          number < 0 ? range : new TokenRange(number, token + 1),
          number < 0 ? People.some() : exactly(number(number)));
    } else if (words.of("person").contains(noun(word)) && isOne(token)) {
      add(range, People.one(Set.of()));
    } else if (number(token) != null && isBeforeVerb(token + 1)) {
      add(range, exactly(number(token)));
    }
  }

  /** A noun without "ex-" before it. */
  private static String noun(String word) {
    return word.startsWith("ex-") ? word.substring("ex-".length()) : word;
  }

  /** Where the number of a noun stands: "sixteen current and former officers"; -1 for nowhere. */
  private int numberBefore(int token) {
    for (int i = token - 1; i >= Math.max(0, token - BEFORE_NOUN); i--) {
      if (words.of("number-noun-stop").contains(sentence.lower(i)) || taken[i]) {
        return -1;
      }
      if (number(i) != null) {
        return i;
      }
    }
    return -1;
  }

  /** The number that a token is; null where it is none. */
  Integer number(int token) {
    String word = sentence.lower(token);
    int hyphen = word.indexOf('-');
    if (hyphen > 0) {
      Integer tens = NumberWords.small(word.substring(0, hyphen));
      Integer ones = NumberWords.small(word.substring(hyphen + 1));
      return tens == null || ones == null ? null : Integer.valueOf(tens + ones);
    }
    String digits = word.replace(",", "");
    boolean number =
        !digits.isEmpty()
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9')
            && !sentence.is(token, TokenKind.DATE)
            && !sentence.is(token, TokenKind.MONEY);
    return number ? Integer.valueOf(digits) : NumberWords.small(word);
  }

  private boolean isBeforeVerb(int token) {
    return token < sentence.size()
        && (words.of("plural").contains(sentence.lower(token))
            || words.of("active").contains(sentence.lower(token)));
  }

  /** Whether a noun is one person: it has an article, or is the heading's only one. */
  private boolean isOne(int token) {
    if (token + 1 < sentence.size() && sentence.is(token + 1, TokenKind.NAME)) {
      return false;
    }
    for (int i = token - 1; i >= Math.max(0, token - BEFORE_NOUN); i--) {
      String word = sentence.lower(i);
      if (words.of("article").contains(word)) {
        return true;
      }
      if (word.equals(",") || word.equals("of")) {
        return false;
      }
    }
    return sentence.isCapitalised(token);
  }

  /** Capitalised words that no list knows and that look like names: between commas and verbs. */
  private void guesses() {
    int at = 0;
    while (at < sentence.size()) {
      if (taken[at] || !isUnknown(at)) {
        at++;
        continue;
      }
      int from = at;
      while (at < sentence.size() && !taken[at] && isUnknown(at)) {
        at++;
      }
      while (at < sentence.size() && words.of("suffix").contains(sentence.lower(at))) {
        at++;
      }
      boolean closed = at < sentence.size() && isBoundary(at) && !isPlaceOfSubject(from, at);
      boolean own =
          from == 0
              ? at < 2 && closed && JOINS.contains(sentence.lower(at))
              : words.of("company").contains(sentence.lower(from - 1))
                  || sentence.isCapitalised(from - 1)
                  || words.of("of").contains(sentence.lower(from - 1));
      if (closed && !own) {
        Set<String> names = namesIn(new TokenRange(from, at));
        found.add(new Persons(new TokenRange(from, at), People.one(names), true));
      }
    }
  }

  /** Whether capitalised words are a place in the middle of a sentence. */
  private boolean isPlaceOfSubject(int from, int to) {
    return sentence.has(new TokenRange(from, to), TokenKind.PLACE)
        && !(from == 0 && words.of("subject-verb").contains(sentence.lower(to)));
  }

  private boolean isBoundary(int token) {
    String word = sentence.lower(token);
    return JOINS.contains(word)
        || words.of("auxiliary").contains(word)
        || words.of("adverb").contains(word)
        || words.of("active").contains(word);
  }

  private Set<String> namesIn(TokenRange range) {
    Set<String> names = new HashSet<>();
    for (int i = range.from(); i < range.to(); i++) {
      String word = sentence.lower(i);
      if ((sentence.is(i, TokenKind.NAME) || isUnknown(i)) && word.length() > 2) {
        names.add(word);
      }
    }
    return names;
  }
}
