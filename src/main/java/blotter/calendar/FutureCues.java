package blotter.calendar;

import blotter.lexicon.CalendarWord.Kind;
import java.util.Set;

/**
 * Tells whether the clause around an expression speaks of the future: the verb that is nearest
 * before it decides, or where its clause has none the first one behind it.
 */
final class FutureCues {

  private static final int REACH = 40;
  private static final Set<String> ENDS = Set.of(";", ":", "(", ")", "\"", "\u201c", "\u201d");
  private static final Set<String> BOUNDS = Set.of("by", "until", "before", "through", "expiring");
  private static final Set<String> COMPARING = Set.of("than", "as");
  private static final Set<String> BEFORE_PARTICIPLES =
      Set.of("be", "being", "is", "are", "to", "not", "get");

  private FutureCues() {}

  /** Of what the clause around an expression speaks. */
  static Tense at(CalendarSentence sentence, Found found) {
    Tense before = before(sentence, found.from());
    if (before != Tense.UNKNOWN) {
      return before;
    }
    return isBound(sentence, found) ? Tense.FUTURE : behind(sentence, found.to());
  }

  /** "until Friday", "by October": ahead, if no verb says otherwise. */
  private static boolean isBound(CalendarSentence sentence, Found found) {
    int before = sentence.is(found.from() - 1, "the") ? found.from() - 2 : found.from() - 1;
    return sentence.is(found.from(), "until")
        || sentence.is(found.from(), "till")
        || (before >= 0 && BOUNDS.contains(sentence.lower(before)));
  }

  private static Tense before(CalendarSentence sentence, int from) {
    for (int at = from - 1; at >= Math.max(0, from - REACH) && !ends(sentence, at); at--) {
      Tense tells = tells(sentence, at);
      if (tells != Tense.UNKNOWN) {
        return tells;
      }
    }
    return Tense.UNKNOWN;
  }

  private static Tense behind(CalendarSentence sentence, int to) {
    int end = Math.min(sentence.size(), to + REACH);
    for (int at = to; at < end && !ends(sentence, at); at++) {
      Tense tells = tells(sentence, at);
      if (tells != Tense.UNKNOWN) {
        return tells;
      }
    }
    return Tense.UNKNOWN;
  }

  private static boolean ends(CalendarSentence sentence, int at) {
    return ENDS.contains(sentence.lower(at)) || (sentence.word(at, Kind.CLAUSE) != null);
  }

  /** The tense of a word, if it is a verb that tells. */
  private static Tense tells(CalendarSentence sentence, int at) {
    boolean compared = at > 0 && COMPARING.contains(sentence.lower(at - 1));
    if (compared) {
      return Tense.UNKNOWN;
    }
    if (sentence.word(at, Kind.FUTURE) != null) {
      return Tense.FUTURE;
    }
    if (sentence.word(at, Kind.PAST) != null) {
      return Tense.PAST;
    }
    boolean participle =
        sentence.isWord(at)
            && sentence.lower(at).endsWith("ed")
            && sentence.lower(at).length() > 3
            && !sentence.isCapital(at);
    boolean passive = at > 0 && BEFORE_PARTICIPLES.contains(sentence.lower(at - 1));
    if (participle && !passive) {
      return Tense.PAST;
    }
    return Tense.UNKNOWN;
  }
}
