package blotter.trend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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

  /** The cells of the rows of a reference file below its header. */
  static List<String[]> rows(String resource) {
    try (InputStream file = SeriesText.class.getResourceAsStream(resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** A column of rows as numbers. */
  static double[] column(List<String[]> rows, int column) {
    return rows.stream().mapToDouble(row -> Double.parseDouble(row[column])).toArray();
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
