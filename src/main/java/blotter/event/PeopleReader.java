package blotter.event;

import blotter.measure.Quantity;
import java.util.ArrayList;
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

  /** How far behind a cue those may stand who are added to its subject. */
  private static final int OTHERS = 15;

  private final SentenceView sentence;
  private final Clauses clauses;
  private final PersonLists lists;
  private final TokenNumbers numbers;
  private final CueCounts counts;
  private List<Persons> persons;

  PeopleReader(SentenceView sentence, Clauses clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.lists = new PersonLists(sentence, clauses);
    this.numbers = new TokenNumbers(sentence);
    this.counts = new CueCounts(sentence, numbers);
  }

  /** All persons of the sentence in text order. */
  List<Persons> all() {
    if (persons == null) {
      persons = new PersonFinder(sentence).find();
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
        told.rule().type() == EventType.SENTENCE
            ? CueCounts.within(told.range(), persons)
            : counts.inside(told.range(), persons);
    if (inside.isKnown()) {
      return inside;
    }
    if (told.rule().type() == EventType.DEATH) {
      People measured = counts.measured(told.range());
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
    for (Persons person : persons) {
      int from = person.range().from();
      if (from >= cue.to() && !person.guessed()) {
        boolean near = from - cue.to() <= OBJECT && clauses.of(from) == clause;
        boolean object = near && !isBroken(cue.to(), from);
        return object ? lists.joined(objects(from, clause), 0) : People.UNKNOWN;
      }
    }
    return People.UNKNOWN;
  }

  private List<Persons> objects(int from, int clause) {
    return persons.stream()
        .filter(it -> it.range().from() >= from && !it.guessed())
        .filter(it -> clauses.of(it.range().from()) == clause || lists.isResumed(it, clause))
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
    List<Persons> own = in(clause, cue.from());
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
    return at >= 0 && sentence.kinds(at) == 0 ? numbers.at(at) : null;
  }

  /** The persons right before words without a verb: a heading, or "12 defendants charged". */
  private People beside(List<Persons> own, TokenRange cue) {
    int first = own.size() - 1;
    if (first > 0
        && own.get(first).people().several()
        && own.get(first - 1).people().count() != null) {
      return own.get(first - 1).people();
    }
    while (first > 0 && lists.isListed(own.get(first - 1), own.get(first))) {
      first--;
    }
    boolean more = sentence.has(own.get(own.size() - 1).range().to(), cue.from(), "and");
    People people = more ? People.UNKNOWN : lists.joined(own, first);
    return people.count() == null ? People.UNKNOWN : people;
  }

  /** "was charged, along with 12 others". */
  private People withOthers(People people, TokenRange cue) {
    if (people.count() == null) {
      return people;
    }
    for (Persons person : persons) {
      int from = person.range().from();
      boolean along =
          from >= cue.to() + 2
              && from <= cue.to() + OTHERS
              && sentence.lower(from - 1).equals("with")
              && sentence.is(from - 2, WordClass.ALONG);
      People others = along ? lists.joined(persons, persons.indexOf(person)) : People.UNKNOWN;
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
  private People agreeing(List<Persons> own, int verb, int clause, TokenRange cue) {
    People first = own.get(0).people();
    for (Persons person : own) {
      if (sentence.is(person.range().from(), WordClass.BOTH)) {
        return person.people();
      }
    }
    if (verb != NONE && sentence.is(verb, WordClass.SINGULAR)) {
      for (Persons person : own) {
        if (person.isOne()) {
          return person.people();
        }
      }
      return own.get(0).isGroup() ? singleBefore(clause) : first;
    }
    if (verb != NONE && sentence.is(verb, WordClass.PLURAL)) {
      People all = lists.joined(own, 0);
      if (own.get(0).isOne() && all.count() != null && all.count() > 1) {
        return all;
      }
      for (Persons person : own) {
        if (person.people().several() || person.isGroup()) {
          return withNext(person, everyone(clause, cue.from()));
        }
      }
      return PersonLists.named(everyone(clause, cue.from()));
    }
    return lists.joined(own, 0);
  }

  /** "the three Smith brothers and Jones": a group with a name that no list knows. */
  private People withNext(Persons group, List<Persons> everyone) {
    int at = everyone.indexOf(group);
    if (at < 0 || !group.isGroup()) {
      return group.people();
    }
    People whole = lists.joined(everyone, at);
    return whole.count() == null ? group.people() : whole;
  }

  /** The one person of an earlier clause: "a man whose crimes left five dead was". */
  private People singleBefore(int clause) {
    for (int i = clause - 1; i >= 0; i--) {
      for (Persons person : in(i, clauses.get(i).range().to())) {
        if (person.isOne()) {
          return person.people();
        }
      }
    }
    return People.UNKNOWN;
  }

  private List<Persons> before(int clause) {
    Clauses.Kind kind = clauses.get(clause).kind();
    if (kind == Clauses.Kind.MAIN) {
      return List.of();
    }
    if (kind == Clauses.Kind.RELATIVE) {
      Persons last = null;
      for (Persons person : persons) {
        if (person.range().to() <= clauses.get(clause).range().from() && !person.guessed()) {
          last = person;
        }
      }
      return last == null ? List.of() : List.of(last);
    }
    boolean resumed = kind == Clauses.Kind.RESUMED;
    for (int i = clause - 1; i >= 0; i--) {
      boolean putIn =
          clauses.get(i).kind() == Clauses.Kind.RELATIVE
              || clauses.get(i).kind() == Clauses.Kind.SUBORDINATE;
      List<Persons> found =
          resumed && putIn && i > 0 ? List.of() : in(i, clauses.get(i).range().to());
      if (!found.isEmpty()) {
        return resumed ? found : found.subList(0, 1);
      }
    }
    return List.of();
  }

  /** The persons of a clause before a token; guesses only where nothing else is known. */
  private List<Persons> in(int clause, int end) {
    List<Persons> all = everyone(clause, end);
    List<Persons> known = all.stream().filter(it -> !it.guessed()).toList();
    return known.isEmpty() ? all : known;
  }

  private List<Persons> everyone(int clause, int end) {
    List<Persons> all = new ArrayList<>();
    for (Persons person : persons) {
      if (clauses.of(person.range().from()) == clause && person.range().to() <= end) {
        all.add(person);
      }
    }
    return all;
  }
}
