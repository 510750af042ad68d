package blotter.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One happening, however many texts tell it.
 *
 * @param id its id
 * @param begin the first day on which it can have been; empty where no text says
 * @param end the last day
 * @param type as a reader writes it, such as {@code Seizure}
 * @param status {@code occurred}, {@code alleged}, ...
 * @param civil whether it is civil, not criminal
 * @param drugs names, sorted
 * @param agencies names, sorted
 * @param places names, sorted
 * @param people persons; empty where no text says
 * @param grams seized or involved; empty where no text says
 * @param dollars empty where no text says
 * @param reports documents that tell it
 * @param sources their sources
 * @param evidence some of the texts that tell it, the first first
 */
public record Incident(
    String id,
    Optional<LocalDate> begin,
    Optional<LocalDate> end,
    String type,
    String status,
    boolean civil,
    List<String> drugs,
    List<String> agencies,
    List<String> places,
    Optional<Long> people,
    Optional<Double> grams,
    Optional<Double> dollars,
    long reports,
    long sources,
    List<Evidence> evidence) {

  public Incident {
    drugs = List.copyOf(drugs);
    agencies = List.copyOf(agencies);
    places = List.copyOf(places);
    evidence = List.copyOf(evidence);
  }
}
