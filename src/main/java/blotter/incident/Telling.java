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
 * @param news whether the heading or the first sentence tells it: then it is its document's news
 * @param tally whether it counts what several happenings came to
 * @param names the names around it; compared, never published
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
    boolean news,
    boolean tally,
    Names names) {

  /**
   * The proper names at an event, without officials.
   *
   * @param subjects those on the side of its words where those stand whom it concerns
   * @param others the other names in the sentences that tell it
   * @param around the names of the sentences beside, where its own name no person
   */
  public record Names(List<Name> subjects, List<Name> others, List<Name> around) {

    /** No names. */
    public static final Names NONE = new Names(List.of(), List.of(), List.of());
  }

  /** The same event with names, as its document's news or not, as a tally or not. */
  public Telling with(Names found, boolean asNews, boolean asTally) {
    return new Telling(
        id, type, status, civil, first, last, people, months, life, grams, usd, drugs, agencies,
        places, asNews, asTally, found);
  }
}
