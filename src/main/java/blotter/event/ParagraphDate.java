package blotter.event;

import blotter.calendar.Precision;
import blotter.calendar.TemporalExpression;
import java.util.EnumSet;
import java.util.Set;

/**
 * The date that a paragraph gives to what its next sentence tells: "Two weeks ago officers arrested
 * eight people. They seized 3 kg of heroin." Only what happens in one go is dated so.
 */
final class ParagraphDate {

  private static final Set<EventType> AT_ONCE =
      EnumSet.of(EventType.ARREST, EventType.SEIZURE, EventType.PURCHASE);

  private static final Set<Precision> USABLE =
      EnumSet.of(Precision.DAY, Precision.WEEK, Precision.MONTH);

  private ReadSentence last;

  /** Remembers a sentence. */
  void read(ReadSentence sentence) {
    last = sentence;
  }

  /** A draft with the date of the sentence before, where it has none and that one has just one. */
  Draft dated(Draft draft, ReadSentence sentence) {
    boolean dateless =
        draft.when() == null
            && AT_ONCE.contains(draft.rule().type())
            && draft.status() == EventStatus.OCCURRED
            && sentence.dates().isEmpty();
    if (!dateless || last == null || !isNext(sentence) || last.dates().size() != 1) {
      return draft;
    }
    TemporalExpression date = last.dates().get(0);
    boolean usable =
        USABLE.contains(date.precision())
            && date.timex().indexOf('/') < 0
            && date.first() != null
            && date.last() != null;
    return usable ? draft.at(When.of(date, true)) : draft;
  }

  /** Whether a sentence stands right behind the last one, in its paragraph. */
  private boolean isNext(ReadSentence sentence) {
    return sentence.index() == last.index() + 1
        && last.index() > 0
        && sentence.span().begin() - last.span().end() <= 1;
  }
}
