package blotter.measure;

import blotter.number.Numeral;
import java.util.List;

/**
 * An amount in a text.
 *
 * @param begin offset of its first character, UTF-16 code units
 * @param end offset behind its last character
 * @param dimension what is measured
 * @param low the number as written, or the lower of a range; null where it is malformed
 * @param high the same number, or the higher of a range; null where it is malformed
 * @param bound how the number bounds the amount
 * @param unit id of the unit or currency
 * @param factor grams, litres, units or months of one unit; for money units of the currency
 * @param readings what a malformed number may mean, ascending, in the unit
 */
public record Quantity(
    int begin,
    int end,
    Dimension dimension,
    Double low,
    Double high,
    Bound bound,
    String unit,
    double factor,
    List<Double> readings) {

  private static final String DOLLAR = "USD";

  /** What can be measured. */
  public enum Dimension {
    MASS,
    VOLUME,
    COUNT,
    DOSE,
    MONEY,
    DURATION,
    PEOPLE,
    PERCENT
  }

  /** How a number bounds an amount. */
  public enum Bound {
    EXACT,
    APPROXIMATE,
    AT_LEAST,
    AT_MOST,
    RANGE
  }

  /** Keeps a copy. */
  public Quantity {
    readings = List.copyOf(readings);
  }

  /** {@link #low} in grams, litres, units, dollars, months or percent; null where it has none. */
  public Double siLow() {
    return si(low);
  }

  /** {@link #high} in the same. */
  public Double siHigh() {
    return si(high);
  }

  private Double si(Double number) {
    boolean convertible = dimension != Dimension.MONEY || unit.equals(DOLLAR);
    return number == null || !convertible ? null : Double.valueOf(Numeral.product(number, factor));
  }
}
