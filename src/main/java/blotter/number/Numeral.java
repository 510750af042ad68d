package blotter.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A number in a sentence, in digits or words.
 *
 * @param from its first piece
 * @param to behind its last piece
 * @param value null where it is malformed
 * @param readings what a malformed number may mean, ascending
 * @param article whether it is only "a" or "an", which is no number unless a unit follows
 */
public record Numeral(int from, int to, Double value, List<Double> readings, boolean article) {

  private static final MathContext PRECISION = new MathContext(12);

  /** A well-formed number. */
  public static Numeral of(int from, int to, double value) {
    return new Numeral(from, to, value, List.of(), false);
  }

  /**
   * The product of decimal numbers to twelve digits: 4.1 times a million is 4100000, not
   * 4099999.9999999995, and 30 days are one month.
   */
  public static double product(double one, double other) {
    return BigDecimal.valueOf(one).multiply(BigDecimal.valueOf(other), PRECISION).doubleValue();
  }

  /** Whether its digits are no number. */
  public boolean isMalformed() {
    return value == null;
  }

  /** The same number times a factor, up to a later piece. */
  public Numeral times(double factor, int end) {
    return new Numeral(
        from,
        end,
        value == null ? null : product(value, factor),
        readings.stream().map(reading -> product(reading, factor)).toList(),
        false);
  }
}
