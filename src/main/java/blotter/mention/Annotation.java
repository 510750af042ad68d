package blotter.mention;

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
 */
public record Annotation(
    List<CharSpan> sentences, List<Tokens> tokens, List<BitSet> names, List<Mention> mentions) {}
