package blotter.lexicon;

import blotter.text.CharSpan;
import java.util.List;

/**
 * A place that speaks of a milestone.
 *
 * @param milestone the event
 * @param cues the phrases that show it, one for each of its groups, in the groups' order: spans in
 *     the text
 */
public record MilestoneMatch(Milestone milestone, List<CharSpan> cues) {

  /** Keeps a copy. */
  public MilestoneMatch {
    cues = List.copyOf(cues);
  }
}
