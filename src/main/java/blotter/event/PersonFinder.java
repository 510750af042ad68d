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
  private static final int TEN = 10;
  private static final Set<String> JOINS = Set.of("and", ",", "&", ";");

  private final SentenceView sentence;
  private final boolean[] taken;
  private final List<Persons> found = new ArrayList<>();

  PersonFinder(SentenceView sentence) {
    this.sentence = sentence;
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
    if (of > 0 && (sentence.is(of, WordClass.ARTICLE) || sentence.is(of, WordClass.THEY))) {
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
      if (sentence.is(i, WordClass.AUXILIARY) || sentence.is(i, WordClass.RELATIVE)) {
        return false;
      }
      added |= sentence.is(i, WordClass.ADDED);
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
      if (sentence.is(i, WordClass.ALIAS)) {
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
        && !sentence.is(token, WordClass.COMPANY)
        && !sentence.is(token, WordClass.AUXILIARY)
        && !sentence.is(token, WordClass.PREPOSITION)
        && !sentence.is(token, WordClass.ARTICLE)
        && !sentence.is(token, WordClass.PERSON)
        && !sentence.is(token, WordClass.PERSONS)
        && !sentence.is(token, WordClass.SUBORDINATE)
        && !sentence.is(token, WordClass.TITLE_WORD);
  }

  private void word(int token) {
    TokenRange range = new TokenRange(token, token + 1);
    if (isPossessive(token)) {
      return;
    }
    if (sentence.is(token, WordClass.HE)) {
      add(range, People.one(Set.of()));
    } else if (sentence.is(token, WordClass.THEY)) {
      addPart(range);
      add(range, People.some());
    } else if (sentence.is(token, WordClass.BOTH)) {
      add(range, exactly(2));
    } else if (sentence.is(token, WordClass.PERSONS)) {
      int number = numberBefore(token);
      addPart(range);
      add(
          number < 0 ? range : new TokenRange(number, token + 1),
          number < 0 ? People.some() : exactly(number(number)));
    } else if (sentence.is(token, WordClass.PERSON) && isOne(token)) {
      add(range, People.one(Set.of()));
    } else if (isBeforeVerb(token + 1) && number(token) != null) {
      add(range, exactly(number(token)));
    }
  }

  /** "his girlfriend": the noun is the person. */
  private boolean isPossessive(int token) {
    boolean pronoun = sentence.is(token, WordClass.HE) || sentence.is(token, WordClass.THEY);
    return pronoun
        && token + 1 < sentence.size()
        && (sentence.is(token + 1, WordClass.PERSON) || sentence.is(token + 1, WordClass.PERSONS));
  }

  /** Where the number of a noun stands: "sixteen current and former officers"; -1 for nowhere. */
  private int numberBefore(int token) {
    for (int i = token - 1; i >= Math.max(0, token - BEFORE_NOUN); i--) {
      if (sentence.is(i, WordClass.NUMBER_NOUN_STOP) || taken[i]) {
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
    if (isDigit(word.charAt(0))) {
      return sentence.is(token, TokenKind.DATE) || sentence.is(token, TokenKind.MONEY)
          ? null
          : digits(word);
    }
    Integer torn = torn(token);
    if (torn != null) {
      return torn;
    }
    int hyphen = word.indexOf('-');
    if (hyphen <= 0) {
      return NumberWords.small(word);
    }
    Integer tens = NumberWords.small(word.substring(0, hyphen));
    Integer ones = NumberWords.small(word.substring(hyphen + 1));
    return tens == null || ones == null ? null : Integer.valueOf(tens + ones);
  }

  /** "Twenty - six" in tokens of its own; null where it is not. */
  private Integer torn(int token) {
    if (token < 2 || !sentence.lower(token - 1).equals("-")) {
      return null;
    }
    Integer tens = NumberWords.small(sentence.lower(token - 2));
    Integer ones = NumberWords.small(sentence.lower(token));
    return tens == null || ones == null ? null : Integer.valueOf(tens + ones);
  }

  /** The value of digits with commas; null for anything else or more than six of them. */
  private static Integer digits(String word) {
    int value = 0;
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isDigit(c)) {
        value = TEN * value + c - '0';
        count++;
      } else if (c != ',') {
        return null;
      }
      if (count > MOST_DIGITS) {
        return null;
      }
    }
    return value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean isBeforeVerb(int token) {
    return token < sentence.size()
        && (sentence.is(token, WordClass.PLURAL) || sentence.is(token, WordClass.ACTIVE));
  }

  /** Whether a noun is one person: it has an article, or is the heading's only one. */
  private boolean isOne(int token) {
    if (token + 1 < sentence.size() && sentence.is(token + 1, TokenKind.NAME)) {
      return false;
    }
    for (int i = token - 1; i >= Math.max(0, token - BEFORE_NOUN); i--) {
      String word = sentence.lower(i);
      if (sentence.is(i, WordClass.ARTICLE)) {
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
      while (at < sentence.size() && sentence.is(at, WordClass.SUFFIX)) {
        at++;
      }
      boolean closed = at < sentence.size() && isBoundary(at) && !isPlaceOfSubject(from, at);
      boolean own =
          from == 0
              ? at < 2 && closed && JOINS.contains(sentence.lower(at))
              : sentence.is(from - 1, WordClass.COMPANY)
                  || sentence.isCapitalised(from - 1)
                  || sentence.is(from - 1, WordClass.OF);
      if (closed && !own) {
        Set<String> names = namesIn(new TokenRange(from, at));
        found.add(new Persons(new TokenRange(from, at), People.one(names), true));
      }
    }
  }

  /** Whether capitalised words are a place in the middle of a sentence. */
  private boolean isPlaceOfSubject(int from, int to) {
    return sentence.has(new TokenRange(from, to), TokenKind.PLACE)
        && !(from == 0 && sentence.is(to, WordClass.SUBJECT_VERB));
  }

  private boolean isBoundary(int token) {
    String word = sentence.lower(token);
    return JOINS.contains(word)
        || sentence.is(token, WordClass.AUXILIARY)
        || sentence.is(token, WordClass.ADVERB)
        || sentence.is(token, WordClass.ACTIVE);
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
