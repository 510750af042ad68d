package blotter.evaluate;

import java.util.List;
import java.util.Set;

/**
 * What annotators found in one document, or what a run found.
 *
 * @param id the document
 * @param drugs ids of the drugs and drug classes that it names; null where they were not annotated
 * @param agencies ids of the agencies that it names; null where they were not annotated
 * @param events what it reports
 */
public record GoldDocument(
    String id, Set<String> drugs, Set<String> agencies, List<GoldEvent> events) {

  /** Keeps copies. */
  public GoldDocument {
    drugs = drugs == null ? null : Set.copyOf(drugs);
    agencies = agencies == null ? null : Set.copyOf(agencies);
    events = List.copyOf(events);
  }

  /** A document in which nothing was found. */
  static GoldDocument empty(String id) {
    return new GoldDocument(id, Set.of(), Set.of(), List.of());
  }
}
