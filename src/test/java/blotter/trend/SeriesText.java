package blotter.trend;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Series as the reference files write them, and series of chance. */
final class SeriesText {

  private SeriesText() {}

  /** Values with spaces between them; NA or nan is a gap. */
  static double[] parse(String text) {
    return Pattern.compile(" ")
        .splitAsStream(text)
        .mapToDouble(value -> value.matches("NA|nan") ? Double.NaN : Double.parseDouble(value))
        .toArray();
  }

  /** Whole numbers below a bound, so that some are equal. */
  static double[] random(RandomGenerator random, int n, int bound) {
    return random.ints(n, 0, bound).asDoubleStream().toArray();
  }

  /** The series with a gap before, behind and between all its values. */
  static double[] spread(double[] values) {
    double[] spread = new double[2 * values.length + 1];
    Arrays.fill(spread, Double.NaN);
    for (int i = 0; i < values.length; i++) {
      spread[2 * i + 1] = values[i];
    }
    return spread;
  }
}
