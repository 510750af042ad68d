package blotter.calendar;

import blotter.lexicon.Milestone;
import java.time.LocalDate;
import java.util.List;

/**
 * A text places a milestone in time, relative to its own day.
 *
 * @param milestone the event
 * @param placement where the text places it
 */
record PlacedMilestone(Milestone milestone, Placement placement) implements Evidence {

  @Override
  public boolean fits(LocalDate day) {
    return placement.holds(day, milestone.begin(), milestone.end());
  }

  @Override
  public List<DateCandidate> written() {
    return List.of();
  }

  @Override
  public DateCandidate nearest() {
    return new DateCandidate(
        placement.publishedFor(milestone.begin()), DateCandidate.Basis.MILESTONE);
  }
}
