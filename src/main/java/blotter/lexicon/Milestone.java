package blotter.lexicon;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A well-known event whose day is certain.
 *
 * @param id stable: lower case, digits and hyphens
 * @param kind law, scheduling, strategy, advisory, unit, launch, operation, closure, sentence or
 *     settlement
 * @param begin first day on which the news would say that it happened
 * @param end last such day, inclusive
 * @param name what people read
 * @param example a sentence that speaks of it
 * @param cues how one sentence shows that it speaks of the event: one phrase of each group
 */
public record Milestone(
    String id,
    String kind,
    LocalDate begin,
    LocalDate end,
    String name,
    String example,
    List<List<CuePhrase>> cues)
    implements Serializable {

  /** Keeps a copy of the cues. */
  public Milestone {
    cues = cues.stream().map(List::copyOf).toList();
  }

  /** Whether a day is one of the event's. */
  public boolean includes(LocalDate day) {
    return !day.isBefore(begin) && !day.isAfter(end);
  }
}
