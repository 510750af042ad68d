package blotter.event;

import blotter.measure.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads whom an event concerns from the grammar around its cue. */
final class PeopleReader {

  private static final int NONE = -1;

  /** How far before a cue the verb of a passive may stand. */
  private static final int PASSIVE = 4;

  /** How far behind a cue its object may begin. */
  private static final int OBJECT = 9;

  /** How many words may stand between two of a list. */
  private static final int LISTED = 7;

  private final SentenceView sentence;
  private final Clauses clauses;
  private final PersonFinder finder;
  private List<PersonFinder.Persons> persons;

  PeopleReader(SentenceView sentence, Clauses clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.finder = new PersonFinder(sentence);
  }

  /** All persons of the sentence in text order. */
  List<PersonFinder.Persons> all() {
    if (persons == null) {
      persons = finder.find();
    }
    return persons;
  }

  /** Whom the event told at a place concerns. */
  People read(Told told) {
    EventRule.Side side = told.rule().people();
    if (side == EventRule.Side.NONE) {
      return People.UNKNOWN;
    }
    all();
    People inside =
        told.rule().type() == EventType.SENTENCE ? within(told.range()) : inside(told.range());
    if (inside.isKnown()) {
      return inside;
    }
    if (told.rule().type() == EventType.DEATH) {
      People measured = measured(told.range());
      if (measured.isKnown()) {
        return measured;
      }
    }
    return switch (side) {
      case NONE -> People.UNKNOWN;
      case SUBJECT -> subject(told.range());
      case OBJECT -> object(told.range());
      case PATIENT -> {
        People object = verb(told.range()) == NONE ? object(told.range()) : People.UNKNOWN;
        yield object.isKnown() ? object : subject(told.range());
      }
    };
  }

  /** Persons within the words of a cue, or the number of what it counts: "137 convictions". */
  private People inside(TokenRange cue) {
    People within = within(cue);
    if (within.isKnown()) {
      return within;
    }
    for (int i = Math.max(0, cue.from() - 1); i < cue.to(); i++) {
      Integer number = finder.number(i);
      boolean counts = number != null && i + 1 < sentence.size() && counts(i + 1, cue);
      if (counts && sentence.kinds(i) == 0 && !sentence.lower(i + 1).equals("counts")) {
        return new People(number, Quantity.Bound.EXACT, Set.of(), false);
      }
    }
    return People.UNKNOWN;
  }

  private People within(TokenRange cue) {
    for (PersonFinder.Persons person : persons) {
      if (person.range().from() > cue.from() && person.range().to() < cue.to()) {
        return person.people();
      }
    }
    return People.UNKNOWN;
  }

  /** "overdose deaths, estimated at more than 66,000". */
  private People measured(TokenRange cue) {
    int at = cue.to();
    while (at < Math.min(cue.to() + OBJECT, sentence.size())
        && sentence.is(at, WordClass.MEASURED)) {
      at++;
    }
    Integer number = at > cue.to() && at < sentence.size() ? finder.number(at) : null;
    if (number == null || (at + 1 < sentence.size() && sentence.lower(at + 1).equals("%"))) {
      return People.UNKNOWN;
    }
    boolean more = has(cue.to(), at, "than") || has(cue.to(), at, "over");
    return new People(
        number, more ? Quantity.Bound.AT_LEAST : Quantity.Bound.EXACT, Set.of(), false);
  }

  /** Whether a noun in the plural stands at a token or ends a cue: "19 deaths were linked". */
  private boolean counts(int token, TokenRange cue) {
    return sentence.lower(token).endsWith("s") || sentence.lower(cue.to() - 1).endsWith("s");
  }

  /** The finite verb of a passive: token of "was" or "has" in "has been"; -1 for no passive. */
  private int verb(TokenRange cue) {
    int token = cue.to() - 1;
    for (int i = token; i >= Math.max(0, cue.from() - PASSIVE); i--) {
      if (sentence.is(i, WordClass.PASSIVE)) {
        return i > 0 && sentence.is(i - 1, WordClass.HAVE) ? i - 1 : i;
      }
      if (i < cue.from()
          && !sentence.is(i, WordClass.ADVERB)
          && !sentence.is(i, WordClass.AUXILIARY)) {
        return NONE;
      }
    }
    return NONE;
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
      if (sentence.is(i, WordClass.PREPOSITION) || sentence.lower(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private People subject(TokenRange cue) {
    int clause = clauses.of(cue.from());
    int verb = verb(cue);
    boolean whole = verb != NONE || sentence.is(cue.from(), WordClass.ACTIVE);
    Integer number = whole ? null : numberBefore(cue.from());
    if (number != null) {
      return new People(number, Quantity.Bound.EXACT, Set.of(), false);
    }
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
    People people = agreeing(own, verb == NONE ? verbBefore(cue.from()) : verb, clause, cue);
    return withOthers(people, cue);
  }

  /** "with three sentenced", "including three newly charged": a number for persons. */
  private Integer numberBefore(int token) {
    int at = token - 1;
    while (at > 0 && sentence.is(at, WordClass.ADVERB)) {
      at--;
    }
    return at >= 0 && sentence.kinds(at) == 0 ? finder.number(at) : null;
  }

  /** The persons right before words without a verb: a heading, or "12 defendants charged". */
  private People beside(List<PersonFinder.Persons> own, TokenRange cue) {
    int first = own.size() - 1;
    if (first > 0
        && own.get(first).people().several()
        && own.get(first - 1).people().count() != null) {
      return own.get(first - 1).people();
    }
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
              && sentence.is(from - 2, WordClass.ALONG);
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
  private int verbBefore(int token) {
    for (int i = token - 1; i >= Math.max(0, token - PASSIVE); i--) {
      if (sentence.is(i, WordClass.SINGULAR) || sentence.is(i, WordClass.PLURAL)) {
        return i;
      }
      if (!sentence.is(i, WordClass.ADVERB)) {
        return NONE;
      }
    }
    return NONE;
  }

  /** The subject whose number is that of the verb: "X, one of 12 defendants, was". */
  private People agreeing(List<PersonFinder.Persons> own, int verb, int clause, TokenRange cue) {
    People first = own.get(0).people();
    for (PersonFinder.Persons person : own) {
      if (sentence.is(person.range().from(), WordClass.BOTH)) {
        return person.people();
      }
    }
    if (verb != NONE && sentence.is(verb, WordClass.SINGULAR)) {
      for (PersonFinder.Persons person : own) {
        if (Integer.valueOf(1).equals(person.people().count())) {
          return person.people();
        }
      }
      return isGroup(own.get(0)) ? singleBefore(clause) : first;
    }
    if (verb != NONE && sentence.is(verb, WordClass.PLURAL)) {
      People all = joined(own, 0);
      if (Integer.valueOf(1).equals(first.count()) && all.count() != null && all.count() > 1) {
        return all;
      }
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

  /** The one person of an earlier clause: "a man whose crimes left five dead was". */
  private People singleBefore(int clause) {
    for (int i = clause - 1; i >= 0; i--) {
      for (PersonFinder.Persons person : in(i, clauses.get(i).range().to())) {
        if (Integer.valueOf(1).equals(person.people().count())) {
          return person.people();
        }
      }
    }
    return People.UNKNOWN;
  }

  /** A list whose members have ages and towns between them. */
  private static People listed(List<PersonFinder.Persons> own) {
    Set<String> names = new HashSet<>();
    int count = 0;
    for (PersonFinder.Persons person : own) {
      if (!person.people().names().isEmpty()
          && Collections.disjoint(names, person.people().names())) {
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
    boolean groups =
        has(from, to, "and")
            && ((isGroup(one) && isGroup(other))
                || (!one.people().names().isEmpty() && !other.people().names().isEmpty()));
    String first = sentence.lower(from);
    for (int i = from; i < to; i++) {
      if (sentence.is(i, WordClass.AUXILIARY)
          || sentence.is(i, WordClass.RELATIVE)
          || (sentence.is(i, WordClass.PREPOSITION) && !groups)
          || (sentence.is(i, WordClass.ARTICLE) && !has(from, i, "and") && other.guessed())) {
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
