package blotter.lexicon;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/**
 * Words that amounts are made of, by their surface: lower case, with one space where white space
 * stands.
 *
 * @param units units of measure
 * @param currencies units of money; the factor is how many of the currency one of it is
 * @param bounds words that bound the number behind them
 * @param cues words that tell the part that an amount plays or how a term is served, with the id of
 *     their row
 * @param thresholds amounts that laws name: a unit's id, a space and a number
 */
public record MeasureWords(
    Map<String, MeasureUnit> units,
    Map<String, MeasureUnit> currencies,
    Map<String, BoundWords> bounds,
    Map<String, String> cues,
    Set<String> thresholds)
    implements Serializable {

  /** Keeps copies. */
  public MeasureWords {
    units = Map.copyOf(units);
    currencies = Map.copyOf(currencies);
    bounds = Map.copyOf(bounds);
    cues = Map.copyOf(cues);
    thresholds = Set.copyOf(thresholds);
  }

  /**
   * Words that bound a number.
   *
   * @param bound at-least, at-most or approximately
   * @param inSpan whether they belong to the span of a quantity
   */
  public record BoundWords(String bound, boolean inSpan) implements Serializable {}
}
