package blotter.benchmark;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * What differs in one copy of a corpus: names, days, amounts.
 *
 * @param copy its number; 0 for the original
 * @param names new names by old ones, lower case
 * @param years by how many years it is later, about
 */
record World(int copy, Map<String, String> names, int years) {

  private static final double DAYS_OF_A_YEAR = 365.25;
  private static final double LOWEST_FACTOR = 0.72;
  private static final double FACTORS = 0.56;
  private static final double GOLDEN = 0.618034;
  private static final int AGES = 17;
  private static final int AGE_STEP = 5;
  private static final int YOUNGEST = 18;
  private static final int OLDEST = 90;
  private static final int DOCKET_STEP = 1_373;
  private static final int WEEK = 7;
  private static final int LETTERS = 26;
  private static final int CENTURY = 100;
  private static final int LATEST = 5;
  private static final int SHIFTS = 2 * LATEST;

  /** Years by which a copy is later: 1, -1, 2, -2 up to five, and again. */
  static int years(int copy) {
    int step = copy == 0 ? 0 : 1 + (copy - 1) % SHIFTS;
    return step % 2 == 1 ? (step + 1) / 2 : -step / 2;
  }

  /**
   * Days by which it is later: whole weeks, so that days of the week stay, and some more of them
   * where another copy has the same years.
   */
  int days() {
    int more = copy == 0 ? 0 : (copy - 1) / SHIFTS;
    return WEEK * (int) (Math.round(years * DAYS_OF_A_YEAR / WEEK) + more);
  }

  /** A day of the original. */
  LocalDate day(LocalDate day) {
    return day.plusDays(days());
  }

  /** By what amounts are multiplied: no two of ten copies within a hundredth of each other. */
  double factor() {
    double part = copy * GOLDEN;
    return copy == 0 ? 1 : LOWEST_FACTOR + FACTORS * (part - Math.floor(part));
  }

  /** An age: some years older or younger, but grown up. */
  int age(int age) {
    int more = copy == 0 ? 0 : copy * AGE_STEP % AGES - AGES / 2;
    int changed = age + (more == 0 && copy > 0 ? AGES / 2 + 1 : more);
    boolean outside = changed < YOUNGEST || changed > OLDEST;
    return outside ? age - (changed - age) : changed;
  }

  /** The number of a docket, with as many digits. */
  String docket(String digits) {
    int all = (int) Math.pow(10, digits.length());
    int changed = (int) ((Long.parseLong(digits) + (long) copy * DOCKET_STEP) % all);
    return String.format(Locale.ROOT, "%0" + digits.length() + "d", changed);
  }

  /** Two digits of a year. */
  String shortYear(String digits) {
    return String.format(
        Locale.ROOT, "%02d", Math.floorMod(Integer.parseInt(digits) + years, CENTURY));
  }

  /** Letters that stand for names, moved on in the alphabet. */
  String initials(String letters) {
    StringBuilder changed = new StringBuilder(letters);
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (letter >= 'A' && letter <= 'Z') {
        changed.setCharAt(i, (char) ('A' + (letter - 'A' + copy) % LETTERS));
      }
    }
    return changed.toString();
  }

  /** A name, with capital letters where the old one has them. */
  String name(String old) {
    String lower = old.toLowerCase(Locale.ROOT);
    String changed = names.get(lower);
    if (changed == null) {
      return old;
    }
    boolean upper = old.length() > 1 && old.equals(old.toUpperCase(Locale.ROOT));
    return upper
        ? changed.toUpperCase(Locale.ROOT)
        : changed.substring(0, 1).toUpperCase(Locale.ROOT) + changed.substring(1);
  }
}
