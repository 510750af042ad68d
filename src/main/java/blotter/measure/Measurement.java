package blotter.measure;

import blotter.lexicon.Entity;

/**
 * A quantity of a document with what it measures and the part that it plays.
 *
 * @param sentence index of its sentence in the document, from 0
 * @param quantity the amount
 * @param drug the drug that it measures; null where it measures none
 * @param role the part that it plays; null where the sentence tells none
 * @param manner how a term is served; null for all that is no term
 */
public record Measurement(int sentence, Quantity quantity, Entity drug, Role role, Manner manner) {}
