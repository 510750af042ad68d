package blotter.event;

import blotter.measure.Quantity;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Persons that a sentence lists one behind the other. */
final class PersonLists {

  /** How many words may stand between two of a list. */
  private static final int LISTED = 7;

  /** How many words age and town of one of a list may have. */
  private static final int PARTICULARS = 14;

  private final SentenceView sentence;
  private final Clauses clauses;

  PersonLists(SentenceView sentence, Clauses clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
  }

  /** "arrested a man, who sold heroin, and seven others". */
  boolean isResumed(Persons person, int clause) {
    int from = person.range().from();
    return from > 1
        && clauses.of(from) == clause + 1
        && clauses.get(clause + 1).kind() == Clauses.Kind.RELATIVE
        && sentence.lower(from - 1).equals("and")
        && sentence.lower(from - 2).equals(",");
  }

  /** A list whose members have ages and towns between them. */
  static People named(List<Persons> own) {
    Set<String> names = new HashSet<>();
    int count = 0;
    for (Persons person : own) {
      if (!person.people().names().isEmpty()
          && Collections.disjoint(names, person.people().names())) {
        count++;
        names.addAll(person.people().names());
      }
    }
    return count > 1 ? new People(count, Quantity.Bound.EXACT, names, false) : People.UNKNOWN;
  }

  /** A subject or object with all that is listed behind it: "Smith, his wife and two others". */
  People joined(List<Persons> own, int first) {
    People people = own.get(first).people();
    boolean and = false;
    int at = first;
    while (at + 1 < own.size() && isListed(own.get(at), own.get(at + 1))) {
      at++;
      and |= sentence.has(own.get(at - 1).range().to(), own.get(at).range().from(), "and");
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

  /** Whether age and town stand between two names: ", 38, of Kentwood, Mich., and". */
  private boolean areParticulars(int from, int to) {
    if (from >= to || to - from > PARTICULARS || !sentence.lower(from).equals(",")) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String word = sentence.lower(i);
      boolean particular =
          word.equals(",")
              || word.equals("and")
              || word.equals("of")
              || word.equals(".")
              || Character.isDigit(word.charAt(0))
              || sentence.is(i, TokenKind.PLACE)
              || sentence.isCapitalised(i);
      if (!particular) {
        return false;
      }
    }
    return true;
  }

  /** Whether persons are the next of a list: a comma or "and" stands first between, no verb. */
  boolean isListed(Persons one, Persons other) {
    int from = one.range().to();
    int to = other.range().from();
    if (from < to && isResumed(other, clauses.of(one.range().from()))) {
      return true;
    }
    if (one.isNamed() && other.isNamed() && areParticulars(from, to)) {
      return true;
    }
    if (to - from > LISTED || from >= to) {
      return false;
    }
    boolean groups =
        sentence.has(from, to, "and")
            && ((one.isGroup() && other.isGroup()) || (one.isNamed() && other.isNamed()));
    String first = sentence.lower(from);
    for (int i = from; i < to; i++) {
      if (sentence.is(i, WordClass.AUXILIARY)
          || sentence.is(i, WordClass.RELATIVE)
          || (sentence.is(i, WordClass.PREPOSITION) && !groups)
          || (sentence.is(i, WordClass.ARTICLE)
              && !sentence.has(from, i, "and")
              && other.guessed())) {
        return false;
      }
    }
    boolean apposition =
        first.equals(",") && !sentence.has(from, to, "and") && !other.isNamed() && one.isNamed();
    return groups || ((first.equals(",") || first.equals("and")) && !apposition);
  }
}
