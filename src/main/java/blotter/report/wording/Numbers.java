package blotter.report.wording;

import blotter.report.Interval;
import java.util.Locale;
import java.util.Optional;

/**
 * Numbers in words and digits. Thousands are parted by commas, minus is U+2212, and what is no
 * finite number is a dash.
 */
public final class Numbers {

  /** Stands where there is no figure. */
  public static final String NONE = "–";

  private static final double LARGEST_IN_FULL = 1e15;

  private Numbers() {}

  /** 7795 as {@code 7,795}. */
  public static String count(long n) {
    return signed(String.format(Locale.ROOT, "%,d", n));
  }

  /** {@code 1 document}, {@code 7,795 documents}. */
  public static String count(long n, String singular, String plural) {
    return count(n) + " " + (n == 1 ? singular : plural);
  }

  /** A decimal with about three significant digits: {@code 0.25}, {@code 12.4}, {@code 1,204}. */
  public static String decimal(double x) {
    return x == 0 ? "0" : fixed(x, digits(x));
  }

  /** A decimal with this many digits behind the point. */
  public static String fixed(double x, int digits) {
    if (!Double.isFinite(x)) {
      return NONE;
    }
    if (Math.abs(x) >= LARGEST_IN_FULL) {
      return signed(String.format(Locale.ROOT, "%.2e", x));
    }
    String written = String.format(Locale.ROOT, "%,." + digits + "f", x);
    boolean zero = written.chars().noneMatch(c -> c >= '1' && c <= '9');

    return zero && written.startsWith("-") ? written.substring(1) : signed(written);
  }

  /** {@code 12.4 (10.1–15.0)}. */
  public static String interval(Interval interval) {
    int digits = digits(interval.value());
    return fixed(interval.value(), digits) + " (" + range(interval, digits, "–") + ")";
  }

  /** {@code 12.4 (10.1–15.0)}, or a dash. */
  public static String interval(Optional<Interval> interval) {
    return interval.map(Numbers::interval).orElse(NONE);
  }

  /** {@code 0.93 (0.91–0.95)}: a share of one. */
  public static String share(Interval interval) {
    return share(interval.value()) + " (" + range(interval, 2, "–") + ")";
  }

  /** {@code 0.93}: a share of one. */
  public static String share(double x) {
    return fixed(x, 2);
  }

  /** {@code +12 % a year (95 % interval 8 to 16}, without the closing bracket. */
  public static String annual(Interval percent) {
    int digits = Math.abs(percent.value()) < 9.95 ? 1 : 0;
    String sign = percent.value() > 0 ? "+" : "";

    return sign
        + fixed(percent.value(), digits)
        + "\u00a0% a year (95\u00a0% interval "
        + range(percent, digits, " to ");
  }

  /** {@code q < .001}, {@code q = .012}, {@code q = .34}: no zero before the point. */
  public static String q(double q) {
    if (!(q >= 0 && q <= 1)) {
      return "q\u00a0" + NONE;
    }
    if (q < 0.001) {
      return "q\u00a0<\u00a0.001";
    }
    String written = fixed(q, q < 0.0995 ? 3 : 2);
    return "q\u00a0=\u00a0" + (written.startsWith("0") ? written.substring(1) : written);
  }

  /** As {@link #q(double)}, without the letter: {@code < .001}, {@code .012}; a dash if empty. */
  public static String bareQ(Optional<Double> q) {
    if (q.isEmpty()) {
      return NONE;
    }
    String written = q(q.get());
    return written.substring(written.charAt(2) == '=' ? 4 : 2);
  }

  /** A share of a whole in percent: {@code 12 %}, {@code 0.4 %}; a dash if the whole is nothing. */
  public static String percent(long part, long whole) {
    if (whole <= 0) {
      return NONE;
    }
    double percent = 100.0 * part / whole;
    boolean fine = part > 0 && percent < 9.95;

    return fixed(percent, fine ? 1 : 0) + "\u00a0%";
  }

  /** Grams as a reader weighs them: {@code 450 g}, {@code 1.2 kg}, {@code 3.4 t}. */
  public static String mass(double grams) {
    double size = Math.abs(grams);
    if (size >= 999_500) {
      return decimal(grams / 1e6) + "\u00a0t";
    }
    return size >= 999.5 ? decimal(grams / 1e3) + "\u00a0kg" : decimal(grams) + "\u00a0g";
  }

  /** {@code $12,400}, {@code $1.2 million}. */
  public static String dollars(double dollars) {
    double size = Math.abs(dollars);
    if (size >= 999_500_000) {
      return "$" + decimal(dollars / 1e9) + "\u00a0billion";
    }
    return size >= 999_500
        ? "$" + decimal(dollars / 1e6) + "\u00a0million"
        : "$" + fixed(dollars, 0);
  }

  private static int digits(double x) {
    double size = Math.abs(x);
    return size >= 99.95 ? 0 : size >= 0.9995 || size == 0 ? 1 : 2;
  }

  private static String range(Interval interval, int digits, String between) {
    return fixed(interval.low(), digits) + between + fixed(interval.high(), digits);
  }

  private static String signed(String written) {
    return written.startsWith("-") ? "\u2212" + written.substring(1) : written;
  }
}
