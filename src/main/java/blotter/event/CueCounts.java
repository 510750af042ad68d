package blotter.event;

import blotter.measure.Quantity;
import java.util.List;
import java.util.Set;

/** Numbers of persons that stand in the words of a cue or right beside them. */
final class CueCounts {

  /** How far behind a cue its number may stand. */
  private static final int BEHIND = 9;

  private final SentenceView sentence;
  private final TokenNumbers numbers;

  CueCounts(SentenceView sentence, TokenNumbers numbers) {
    this.sentence = sentence;
    this.numbers = numbers;
  }

  /** Persons within the words of a cue, or the number of what it counts: "137 convictions". */
  People inside(TokenRange cue, List<Persons> persons) {
    People within = within(cue, persons);
    if (within.isKnown()) {
      return within;
    }
    for (int i = Math.max(0, cue.from() - 1); i < cue.to(); i++) {
      Integer number = numbers.at(i);
      boolean counts = number != null && i + 1 < sentence.size() && counts(i + 1, cue);
      if (counts && sentence.kinds(i) == 0 && !sentence.lower(i + 1).equals("counts")) {
        return new People(number, Quantity.Bound.EXACT, Set.of(), false);
      }
    }
    return People.UNKNOWN;
  }

  /** Persons within the words of a cue. */
  static People within(TokenRange cue, List<Persons> persons) {
    for (Persons person : persons) {
      if (person.range().from() > cue.from() && person.range().to() < cue.to()) {
        return person.people();
      }
    }
    return People.UNKNOWN;
  }

  /** "overdose deaths, estimated at more than 66,000". */
  People measured(TokenRange cue) {
    int at = cue.to();
    while (at < Math.min(cue.to() + BEHIND, sentence.size())
        && sentence.is(at, WordClass.MEASURED)) {
      at++;
    }
    Integer number = at > cue.to() && at < sentence.size() ? numbers.at(at) : null;
    if (number == null || (at + 1 < sentence.size() && sentence.lower(at + 1).equals("%"))) {
      return People.UNKNOWN;
    }
    boolean more = sentence.has(cue.to(), at, "than") || sentence.has(cue.to(), at, "over");
    return new People(
        number, more ? Quantity.Bound.AT_LEAST : Quantity.Bound.EXACT, Set.of(), false);
  }

  /** Whether a noun in the plural stands at a token or ends a cue: "19 deaths were linked". */
  private boolean counts(int token, TokenRange cue) {
    return sentence.lower(token).endsWith("s") || sentence.lower(cue.to() - 1).endsWith("s");
  }
}
