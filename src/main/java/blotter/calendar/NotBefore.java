package blotter.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A text speaks of something as past.
 *
 * @param day the day on which it happened
 * @param margin days by which the text may be earlier
 * @param basis what the candidate is that this gives
 */
record NotBefore(LocalDate day, int margin, DateCandidate.Basis basis) implements Evidence {

  @Override
  public boolean fits(LocalDate published) {
    return !published.isBefore(day.minusDays(margin));
  }

  @Override
  public List<DateCandidate> written() {
    return List.of();
  }

  @Override
  public DateCandidate nearest() {
    return new DateCandidate(day, basis);
  }
}
