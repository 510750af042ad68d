package blotter.event;

import blotter.measure.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads whom an event concerns from the grammar around its cue. */
final class PeopleReader {

  /** How far before a cue the verb of a passive may stand. */
  private static final int PASSIVE = 4;

  /** How far behind a cue its object may begin. */
  private static final int OBJECT = 9;

  /** How many words may stand between two of a list. */
  private static final int LISTED = 7;

  private final SentenceView sentence;
  private final Clauses clauses;
  private final EventWords words;
  private final PersonFinder finder;
  private final List<PersonFinder.Persons> persons;

  PeopleReader(SentenceView sentence, Clauses clauses, EventWords words) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.words = words;
    this.finder = new PersonFinder(sentence, words);
    this.persons = finder.find();
  }

  /** All persons of the sentence in text order. */
  List<PersonFinder.Persons> all() {
    return persons;
  }

  /** Whom the event told at a place concerns. */
  People read(Told told) {
    EventRule.Side side = told.rule().people();
    if (side == EventRule.Side.NONE) {
      return People.UNKNOWN;
    }
    People inside = inside(told.range());
    if (inside.isKnown()) {
      return inside;
    }
    return switch (side) {
      case NONE -> People.UNKNOWN;
      case SUBJECT -> subject(told.range());
      case OBJECT -> object(told.range());
      case PATIENT -> {
        People object = verb(told.range()) == null ? object(told.range()) : People.UNKNOWN;
        yield object.isKnown() ? object : subject(told.range());
      }
    };
  }

  /** Persons within the words of a cue, or the number of what it counts: "137 convictions". */
  private People inside(TokenRange cue) {
    for (PersonFinder.Persons person : persons) {
      if (person.range().from() > cue.from() && person.range().to() < cue.to()) {
        return person.people();
      }
    }
    for (int i = Math.max(0, cue.from() - 1); i < cue.to(); i++) {
      Integer number = finder.number(i);
      boolean counts =
          number != null && i + 1 < sentence.size() && sentence.lower(cue.to() - 1).endsWith("s");
      if (counts && sentence.kinds(i) == 0 && !sentence.lower(i + 1).equals("counts")) {
        return new People(number, Quantity.Bound.EXACT, Set.of(), false);
      }
    }
    return People.UNKNOWN;
  }

  /** The verb of being that makes a passive of a cue, or the cue itself; null for none. */
  private String verb(TokenRange cue) {
    int token = cue.to() - 1;
    for (int i = token; i >= Math.max(0, cue.from() - PASSIVE); i--) {
      String word = sentence.lower(i);
      if (words.of("passive").contains(word)) {
        String finite = i > 0 ? sentence.lower(i - 1) : "";
        return words.of("have").contains(finite) ? finite : word;
      }
      if (i < cue.from()
          && !words.of("adverb").contains(word)
          && !words.of("auxiliary").contains(word)) {
        return null;
      }
    }
    return null;
  }

  private People object(TokenRange cue) {
    int clause = clauses.of(cue.to() - 1);
    for (PersonFinder.Persons person : persons) {
      int from = person.range().from();
      if (from >= cue.to() && !person.guessed()) {
        boolean near = from - cue.to() <= OBJECT && clauses.of(from) == clause;
        boolean object = near && !isBroken(cue.to(), from);
        return object ? joined(objects(from, clause), 0) : People.UNKNOWN;
      }
    }
    return People.UNKNOWN;
  }

  /** "arrested a man, who sold heroin, and seven others". */
  private boolean isResumed(PersonFinder.Persons person, int clause) {
    int from = person.range().from();
    return from > 1
        && clauses.of(from) == clause + 1
        && clauses.get(clause + 1).kind() == Clauses.Kind.RELATIVE
        && sentence.lower(from - 1).equals("and")
        && sentence.lower(from - 2).equals(",");
  }

  private List<PersonFinder.Persons> objects(int from, int clause) {
    return persons.stream()
        .filter(it -> it.range().from() >= from && !it.guessed())
        .filter(it -> clauses.of(it.range().from()) == clause || isResumed(it, clause))
        .toList();
  }

  /** Whether an object cannot lie behind a stretch: a preposition or a comma begins it. */
  private boolean isBroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.of("preposition").contains(sentence.lower(i)) || sentence.lower(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private People subject(TokenRange cue) {
    int clause = clauses.of(cue.from());
    String verb = verb(cue);
    boolean whole = verb != null || words.of("active").contains(sentence.lower(cue.from()));
    List<PersonFinder.Persons> own = in(clause, cue.from());
    if (own.isEmpty() && clause > 0) {
      own = before(clause);
    }
    if (own.isEmpty()) {
      return People.UNKNOWN;
    }
    if (!whole) {
      return beside(own, cue);
    }
    People people = agreeing(own, verb == null ? verbBefore(cue.from()) : verb, clause, cue);
    return withOthers(people, cue);
  }

  /** The persons right before words without a verb: a heading, or "12 defendants charged". */
  private People beside(List<PersonFinder.Persons> own, TokenRange cue) {
    int first = own.size() - 1;
    while (first > 0 && isListed(own.get(first - 1), own.get(first))) {
      first--;
    }
    boolean more = has(own.get(own.size() - 1).range().to(), cue.from(), "and");
    People people = more ? People.UNKNOWN : joined(own, first);
    return people.count() == null ? People.UNKNOWN : people;
  }

  /** "was charged, along with 12 others". */
  private People withOthers(People people, TokenRange cue) {
    if (people.count() == null) {
      return people;
    }
    for (PersonFinder.Persons person : persons) {
      int from = person.range().from();
      boolean along =
          from >= cue.to() + 2
              && sentence.lower(from - 1).equals("with")
              && words.of("along").contains(sentence.lower(from - 2));
      People others = along ? joined(persons, persons.indexOf(person)) : People.UNKNOWN;
      if (others.count() != null) {
        Set<String> names = new HashSet<>(people.names());
        names.addAll(others.names());
        return new People(people.count() + others.count(), people.bound(), names, false);
      }
    }
    return people;
  }

  /** A verb of having before an active cue: "have pleaded guilty". */
  private String verbBefore(int token) {
    for (int i = token - 1; i >= Math.max(0, token - PASSIVE); i--) {
      String word = sentence.lower(i);
      if (words.of("singular").contains(word) || words.of("plural").contains(word)) {
        return word;
      }
      if (!words.of("adverb").contains(word)) {
        return "";
      }
    }
    return "";
  }

  /** The subject whose number is that of the verb: "X, one of 12 defendants, was". */
  private People agreeing(List<PersonFinder.Persons> own, String verb, int clause, TokenRange cue) {
    People first = own.get(0).people();
    if (words.of("singular").contains(verb)) {
      for (PersonFinder.Persons person : own) {
        if (Integer.valueOf(1).equals(person.people().count())) {
          return person.people();
        }
      }
      return first;
    }
    if (words.of("plural").contains(verb)) {
      for (PersonFinder.Persons person : own) {
        if (person.people().several()
            || (person.people().count() != null && person.people().count() > 1)) {
          return person.people();
        }
      }
      return listed(everyone(clause, cue.from()));
    }
    return joined(own, 0);
  }

  /** A list whose members have ages and towns between them. */
  private static People listed(List<PersonFinder.Persons> own) {
    Set<String> names = new HashSet<>();
    int count = 0;
    for (PersonFinder.Persons person : own) {
      if (!person.people().names().isEmpty()
          && java.util.Collections.disjoint(names, person.people().names())) {
        count++;
        names.addAll(person.people().names());
      }
    }
    return count > 1 ? new People(count, Quantity.Bound.EXACT, names, false) : People.UNKNOWN;
  }

  /** A subject or object with all that is listed behind it: "Smith, his wife and two others". */
  private People joined(List<PersonFinder.Persons> own, int first) {
    People people = own.get(first).people();
    boolean and = false;
    int at = first;
    while (at + 1 < own.size() && isListed(own.get(at), own.get(at + 1))) {
      at++;
      and |= has(own.get(at - 1).range().to(), own.get(at).range().from(), "and");
    }
    if (!and) {
      return people;
    }

    int count = 0;
    Set<String> names = new HashSet<>();
    for (int i = first; i <= at; i++) {
      if (own.get(i).people().count() == null) {
        return People.UNKNOWN;
      }
      count += own.get(i).people().count();
      names.addAll(own.get(i).people().names());
    }
    return new People(count, Quantity.Bound.EXACT, names, false);
  }

  /** Whether persons are the next of a list: a comma or "and" stands first between, no verb. */
  private boolean isListed(PersonFinder.Persons one, PersonFinder.Persons other) {
    int from = one.range().to();
    int to = other.range().from();
    if (from < to && isResumed(other, clauses.of(one.range().from()))) {
      return true;
    }
    if (to - from > LISTED || from >= to) {
      return false;
    }
    boolean groups = isGroup(one) && isGroup(other) && has(from, to, "and");
    String first = sentence.lower(from);
    for (int i = from; i < to; i++) {
      String word = sentence.lower(i);
      if (words.of("auxiliary").contains(word)
          || words.of("relative").contains(word)
          || (words.of("preposition").contains(word) && !groups)
          || (words.of("article").contains(word) && !has(from, i, "and") && other.guessed())) {
        return false;
      }
    }
    boolean apposition =
        first.equals(",")
            && !has(from, to, "and")
            && other.people().names().isEmpty()
            && !one.people().names().isEmpty();
    return groups || ((first.equals(",") || first.equals("and")) && !apposition);
  }

  private static boolean isGroup(PersonFinder.Persons person) {
    return person.people().count() != null && person.people().count() > 1;
  }

  private boolean has(int from, int to, String word) {
    for (int i = from; i < to; i++) {
      if (sentence.lower(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private List<PersonFinder.Persons> before(int clause) {
    Clauses.Kind kind = clauses.get(clause).kind();
    if (kind == Clauses.Kind.MAIN) {
      return List.of();
    }
    if (kind == Clauses.Kind.RELATIVE) {
      PersonFinder.Persons last = null;
      for (PersonFinder.Persons person : persons) {
        if (person.range().to() <= clauses.get(clause).range().from() && !person.guessed()) {
          last = person;
        }
      }
      return last == null ? List.of() : List.of(last);
    }
    int from = kind == Clauses.Kind.RESUMED ? clause - 2 : clause - 1;
    for (int i = from; i >= 0; i--) {
      List<PersonFinder.Persons> found = in(i, clauses.get(i).range().to());
      if (!found.isEmpty()) {
        return kind == Clauses.Kind.RESUMED ? found : found.subList(0, 1);
      }
    }
    return List.of();
  }

  /** The persons of a clause before a token; guesses only where nothing else is known. */
  private List<PersonFinder.Persons> in(int clause, int end) {
    List<PersonFinder.Persons> all = everyone(clause, end);
    List<PersonFinder.Persons> known = all.stream().filter(it -> !it.guessed()).toList();
    return known.isEmpty() ? all : known;
  }

  private List<PersonFinder.Persons> everyone(int clause, int end) {
    List<PersonFinder.Persons> all = new ArrayList<>();
    for (PersonFinder.Persons person : persons) {
      if (clauses.of(person.range().from()) == clause && person.range().to() <= end) {
        all.add(person);
      }
    }
    return all;
  }
}
