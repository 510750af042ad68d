package blotter.lexicon;

import java.io.Serializable;
import java.util.Map;

/**
 * Words that amounts are made of, by their surface: lower case, its words and signs with one space
 * between them.
 *
 * @param units units of measure
 * @param currencies units of money; the factor is how many of the currency one of it is
 * @param bounds words that bound the number behind them
 */
public record MeasureWords(
    Map<String, MeasureUnit> units,
    Map<String, MeasureUnit> currencies,
    Map<String, BoundWords> bounds)
    implements Serializable {

  /** Keeps copies. */
  public MeasureWords {
    units = Map.copyOf(units);
    currencies = Map.copyOf(currencies);
    bounds = Map.copyOf(bounds);
  }

  /**
   * Words that bound a number.
   *
   * @param bound at-least, at-most or approximately
   * @param inSpan whether they belong to the span of a quantity
   */
  public record BoundWords(String bound, boolean inSpan) implements Serializable {}
}
