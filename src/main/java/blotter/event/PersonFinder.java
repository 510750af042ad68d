package blotter.event;

import blotter.measure.Measurement;
import blotter.measure.Quantity;
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

  private static final Set<String> JOINS = Set.of("and", ",", "&", ";");

  private final SentenceView sentence;
  private final TokenNumbers numbers;
  private final NameTokens names;
  private final boolean[] taken;
  private final List<Persons> found = new ArrayList<>();

  PersonFinder(SentenceView sentence) {
    this.sentence = sentence;
    this.numbers = new TokenNumbers(sentence);
    this.names = new NameTokens(sentence);
    this.taken = new boolean[sentence.size()];
  }

  /** All persons of a sentence in text order. */
  List<Persons> find() {
    counted();
    named();
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

  private void counted() {
    Persons last = null;
    for (Measurement measurement : sentence.sentence().measurements()) {
      Quantity quantity = measurement.quantity();
      if (quantity.dimension() != Quantity.Dimension.PEOPLE || quantity.low() == null) {
        continue;
      }
      TokenRange range = sentence.range(quantity.begin(), quantity.end());
      int count = (int) Math.round(quantity.low());
      People people = new People(count, quantity.bound(), names.in(range), false);
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
    Integer part = of > 0 && sentence.lower(of).equals("of") ? numbers.at(of - 1) : null;
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
    Set<String> all = new HashSet<>(left.names());
    all.addAll(right.names());
    Quantity.Bound bound = left.bound() == right.bound() ? left.bound() : Quantity.Bound.AT_LEAST;
    return new People(left.count() + right.count(), bound, all, false);
  }

  /** Names; a list of them is one group. */
  private void named() {
    int at = 0;
    while (at < sentence.size()) {
      if (!isName(at)) {
        at++;
        continue;
      }
      int from = at;
      int end = nameEnd(at);
      int count = names.isAlias(from) ? 0 : 1;
      int next = listed(end);
      while (next > end && next < sentence.size() && isName(next)) {
        count++;
        end = nameEnd(next);
        next = listed(end);
      }
      TokenRange range = new TokenRange(from, end);
      if (count > 0) {
        add(range, new People(count, Quantity.Bound.EXACT, names.in(range), false));
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
        names.isUnknown(token)
            && token + 1 < sentence.size()
            && sentence.is(token + 1, TokenKind.NAME);
    return known || before;
  }

  private int nameEnd(int from) {
    int end = from + 1;
    while (end < sentence.size()
        && !taken[end]
        && (sentence.is(end, TokenKind.NAME)
            || names.isUnknown(end)
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
          number < 0 ? People.some() : exactly(numbers.at(number)));
    } else if (sentence.is(token, WordClass.PERSON) && isOne(token)) {
      add(range, People.one(Set.of()));
    } else if (isBeforeVerb(token + 1) && numbers.at(token) != null) {
      add(range, exactly(numbers.at(token)));
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
      if (numbers.at(i) != null) {
        return i;
      }
    }
    return -1;
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
      if (taken[at] || !names.isUnknown(at)) {
        at++;
        continue;
      }
      int from = at;
      while (at < sentence.size() && !taken[at] && names.isUnknown(at)) {
        at++;
      }
      while (at < sentence.size() && sentence.is(at, WordClass.SUFFIX)) {
        at++;
      }
      boolean closed = at < sentence.size() && isBoundary(at) && !isPlaceOfSubject(from, at);
      boolean own =
          from == 0
              ? at < 2 && closed && sentence.lower(at).equals(",")
              : sentence.is(from - 1, WordClass.COMPANY)
                  || sentence.isCapitalised(from - 1)
                  || sentence.is(from - 1, WordClass.OF);
      if (closed && !own && !names.isAlias(from)) {
        TokenRange range = new TokenRange(from, at);
        found.add(new Persons(range, People.one(names.in(range)), true));
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
}
