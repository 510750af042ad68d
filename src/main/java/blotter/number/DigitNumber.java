package blotter.number;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of a number in digits.
 *
 * <p>English grouping ({@code 1,234.5}) is read first, then grouping by periods or apostrophes with
 * two groups or more ({@code 1.234.567}), Indian grouping ({@code 12,34,567}), and a decimal comma
 * ({@code 16,67}). What fits none ({@code 2,0000}) has no value; its readings are the numbers that
 * it may have been meant to be.
 *
 * @param value null where it is malformed
 * @param readings what a malformed number may mean, ascending; empty for all others
 */
record DigitNumber(Double value, List<Double> readings) {

  /** Longest number of digits that is a number at all. */
  private static final int MOST_DIGITS = 24;

  private static final Pattern PLAIN = Pattern.compile("\\d*\\.?\\d+");
  private static final Pattern ENGLISH = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?");
  private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:[.']\\d{3}){2,}");
  private static final Pattern APOSTROPHES = Pattern.compile("[1-9]\\d{0,2}(?:'\\d{3})+");
  private static final Pattern CONTINENTAL =
      Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+,(?<decimals>\\d{1,2})");
  private static final Pattern INDIAN = Pattern.compile("[1-9]\\d?(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d{1,2}|0,\\d+");
  private static final Pattern ONE_GROUP_TOO_LONG =
      Pattern.compile("(?<head>[1-9]\\d{0,2}(?:,\\d{3})*),(?<group>\\d{4})");

  /** Whether a few digits stand alone, the usual case. */
  private static boolean isWhole(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return false;
      }
    }
    return !digits.isEmpty();
  }

  /** The number that digits with commas, periods and apostrophes write. */
  static DigitNumber of(String digits) {
    if (digits.length() > MOST_DIGITS) {
      return new DigitNumber(null, List.of());
    }
    if (isWhole(digits) || PLAIN.matcher(digits).matches()) {
      return exact(digits);
    }
    if (ENGLISH.matcher(digits).matches() || INDIAN.matcher(digits).matches()) {
      return exact(digits.replace(",", ""));
    }
    if (GROUPED.matcher(digits).matches() || APOSTROPHES.matcher(digits).matches()) {
      return exact(digits.replace(".", "").replace("'", ""));
    }
    if (CONTINENTAL.matcher(digits).matches()) {
      return exact(digits.replace(".", "").replace(',', '.'));
    }
    if (DECIMAL_COMMA.matcher(digits).matches()) {
      return exact(digits.replace(',', '.'));
    }
    return malformed(digits);
  }

  private static DigitNumber exact(String digits) {
    return new DigitNumber(Double.valueOf(digits), List.of());
  }

  /** A group of four digits has one too many, or its comma stands wrong. */
  private static DigitNumber malformed(String digits) {
    Matcher tooLong = ONE_GROUP_TOO_LONG.matcher(digits);
    if (!tooLong.matches()) {
      return new DigitNumber(null, List.of());
    }

    String head = tooLong.group("head").replace(",", "");
    String group = tooLong.group("group");
    return new DigitNumber(
        null,
        List.of(
            Double.valueOf(head + group.substring(0, group.length() - 1)),
            Double.valueOf(head + group)));
  }
}
