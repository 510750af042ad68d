package blotter.number;

import java.text.Normalizer;

/** Fractions that are one character, such as {@code ½}. */
final class Fractions {

  private static final char FRACTION_SLASH = '\u2044';

  private Fractions() {}

  /** Whether a character is a fraction. */
  static boolean isFraction(int c) {
    return (c >= 0xBC && c <= 0xBE) || (c >= 0x2150 && c <= 0x215E) || c == 0x2189;
  }

  /** The value of such a character: Unicode decomposes it into numerator and denominator. */
  static double value(String fraction) {
    String decomposed = Normalizer.normalize(fraction, Normalizer.Form.NFKD);
    int slash = decomposed.indexOf(FRACTION_SLASH);
    return Double.parseDouble(decomposed.substring(0, slash))
        / Double.parseDouble(decomposed.substring(slash + 1));
  }
}
