package blotter.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A term that came up near drugs and was not there before.
 *
 * @param period in which it came up
 * @param documents documents of the period that have it near a drug
 * @param sources their sources
 * @param drugs near which it stands, as a reader writes them
 * @param firstSeen the first day on which it was seen near a drug
 * @param q of the test against the time before
 * @param evidence a text that has it
 */
public record Newcomer(
    String term,
    Period period,
    long documents,
    long sources,
    List<String> drugs,
    LocalDate firstSeen,
    double q,
    Optional<Evidence> evidence) {

  public Newcomer {
    drugs = List.copyOf(drugs);
  }
}
