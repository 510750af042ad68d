package blotter.measure;

import blotter.lexicon.MeasureUnit;
import blotter.lexicon.MeasureWords;
import java.util.Set;

/**
 * The words of amounts, ready to be found.
 *
 * @param units units of measure
 * @param currencies units of money
 * @param bounds words that bound a number
 * @param cues words that tell the part that an amount plays
 * @param thresholds amounts that laws name: a unit's id, a space and a number
 */
record Vocabulary(
    PhraseIndex<MeasureUnit> units,
    PhraseIndex<MeasureUnit> currencies,
    PhraseIndex<MeasureWords.BoundWords> bounds,
    PhraseIndex<String> cues,
    Set<String> thresholds) {

  static Vocabulary of(MeasureWords words) {
    return new Vocabulary(
        new PhraseIndex<>(words.units()),
        new PhraseIndex<>(words.currencies()),
        new PhraseIndex<>(words.bounds()),
        new PhraseIndex<>(words.cues()),
        words.thresholds());
  }
}
