package blotter.event;

import blotter.calendar.TemporalExpression;
import blotter.measure.Measurement;
import blotter.mention.Mention;
import blotter.text.CharSpan;
import blotter.text.Tokens;
import java.util.BitSet;
import java.util.List;

/**
 * A sentence with all that was found in it; lists are in text order.
 *
 * @param index its place in the document, from 0
 * @param span where it stands, UTF-16 code units
 * @param tokens its tokens
 * @param names the tokens that belong to personal names
 * @param mentions what it mentions
 * @param measurements its amounts
 * @param dates its dates
 */
public record ReadSentence(
    int index,
    CharSpan span,
    Tokens tokens,
    BitSet names,
    List<Mention> mentions,
    List<Measurement> measurements,
    List<TemporalExpression> dates) {}
