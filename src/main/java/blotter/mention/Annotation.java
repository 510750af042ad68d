package blotter.mention;

import blotter.number.Piece;
import blotter.text.CharSpan;
import blotter.text.Tokens;
import java.util.BitSet;
import java.util.List;

/**
 * What one reading of a document yields.
 *
 * @param sentences spans of the sentences, UTF-16 code units
 * @param tokens for each sentence its tokens
 * @param names for each sentence the tokens that belong to personal names
 * @param mentions all mentions in text order
 * @param marks for each sentence the marks of all its words
 * @param pieces for each sentence that was to be cut its pieces; none for the others
 */
public record Annotation(
    List<CharSpan> sentences,
    List<Tokens> tokens,
    List<BitSet> names,
    List<Mention> mentions,
    List<Integer> marks,
    List<List<Piece>> pieces) {}
