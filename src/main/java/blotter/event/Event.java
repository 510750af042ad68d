package blotter.event;

import blotter.calendar.Precision;
import blotter.measure.Measurement;
import blotter.measure.Quantity.Bound;
import blotter.text.CharSpan;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that a document reports, with all that the document says of it.
 *
 * @param type what happened
 * @param subtype a finer kind, such as "overdose" or "cash"; null where there is none
 * @param status how sure the document is
 * @param civil whether it is a matter of civil law
 * @param cue the words that tell it best, UTF-16 code units
 * @param people how many persons it concerns; null where the document does not say
 * @param peopleBound how that number bounds them; null without it
 * @param months terms of imprisonment that were imposed, in months; no supervision, no maximum
 * @param life whether a term is for life
 * @param grams masses of drugs that were seized or involved, in grams; no thresholds
 * @param usd amounts of US dollars
 * @param amounts every quantity of the event
 * @param first first day; null where it is not dated
 * @param last last day, inclusive; null where it is not dated
 * @param precision how finely it is dated; null where it is not
 * @param named what stands beside it, by kind
 * @param evidence where it is told, in text order
 * @param rule id of the rule that found the cue
 */
public record Event(
    EventType type,
    String subtype,
    EventStatus status,
    boolean civil,
    CharSpan cue,
    Integer people,
    Bound peopleBound,
    List<Double> months,
    boolean life,
    List<Double> grams,
    List<Double> usd,
    List<Measurement> amounts,
    LocalDate first,
    LocalDate last,
    Precision precision,
    Named named,
    List<Evidence> evidence,
    String rule) {

  /**
   * A place that tells an event.
   *
   * @param sentence index of the sentence in the document
   * @param cue the words, UTF-16 code units
   */
  public record Evidence(int sentence, CharSpan cue) {}
}
