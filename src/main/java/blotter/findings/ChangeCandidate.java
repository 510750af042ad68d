package blotter.findings;

import blotter.report.Interval;
import java.util.List;
import java.util.Optional;

/**
 * A series that rose or fell by more than chance, before it is chosen.
 *
 * @param id of the series
 * @param kind what it is of; several share the places
 * @param path ids from the widest to the series' own; one that begins with another's is part of it
 * @param counts by period, in order of time
 * @param exposures counted documents by period
 */
record ChangeCandidate(
    String id,
    Kind kind,
    List<String> path,
    String subject,
    String counted,
    long total,
    double tau,
    double q,
    long familySize,
    Optional<Interval> annualPercent,
    List<Long> counts,
    List<Long> exposures) {

  /** What series are of. */
  enum Kind {
    DRUG,
    EVENT,
    AGENCY
  }

  /**
   * Whether test and model agree: the yearly change points where tau points, and its interval does
   * not hold 0. A series without a model has only its test.
   */
  boolean isClear() {
    return annualPercent.isEmpty()
        || (tau > 0 ? annualPercent.get().low() > 0 : annualPercent.get().high() < 0);
  }

  /** How strong the change is: the yearly factor, however it points, as a logarithm. */
  double effect() {
    return annualPercent
        .map(percent -> Math.abs(Math.log1p(Math.max(-99.0, percent.value()) / 100)))
        .orElse(0.0);
  }
}
