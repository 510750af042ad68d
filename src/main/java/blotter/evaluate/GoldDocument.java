package blotter.evaluate;

import java.util.Set;

/**
 * What annotators found in one document, or what a run found.
 *
 * @param id the document
 * @param drugs ids of the drugs and drug classes that it names
 * @param agencies ids of the agencies that it names
 */
public record GoldDocument(String id, Set<String> drugs, Set<String> agencies) {

  /** Keeps copies. */
  public GoldDocument {
    drugs = Set.copyOf(drugs);
    agencies = Set.copyOf(agencies);
  }
}
