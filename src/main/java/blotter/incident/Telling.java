package blotter.incident;

import blotter.event.EventStatus;
import blotter.event.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One event as one document tells it, as far as incidents compare it.
 *
 * @param id its event_id
 * @param type what happened
 * @param status how sure the document is
 * @param civil whether it is a matter of civil law
 * @param first first day; null where it is not dated
 * @param last last day, inclusive; null where it is not dated
 * @param people how many persons it concerns; null where the document does not say
 * @param months terms of imprisonment in months
 * @param life whether a term is for life
 * @param grams masses of drugs in grams
 * @param usd amounts of US dollars
 * @param drugs ids of drugs
 * @param agencies ids of agencies
 * @param places ids of places
 * @param names proper names in the sentences that tell it, without officials; never published
 * @param around such names right before those sentences, where they have none themselves
 */
public record Telling(
    String id,
    EventType type,
    EventStatus status,
    boolean civil,
    LocalDate first,
    LocalDate last,
    Integer people,
    List<Double> months,
    boolean life,
    List<Double> grams,
    List<Double> usd,
    Set<String> drugs,
    Set<String> agencies,
    Set<String> places,
    List<Name> names,
    List<Name> around) {

  /** The same event with names. */
  Telling withNames(List<Name> own, List<Name> before) {
    return new Telling(
        id, type, status, civil, first, last, people, months, life, grams, usd, drugs, agencies,
        places, own, before);
  }
}
