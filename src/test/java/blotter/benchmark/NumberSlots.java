package blotter.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers of a text that tell one case from another: amounts of three or more digits that
 * are no noughts at the end, ages, numbers of dockets. Round amounts, which many cases share, and
 * terms of imprisonment stay.
 */
final class NumberSlots {

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<=\\$ ?)\\d[\\d,]*(?:\\.\\d+)?"
              + "|(?<![\\d.,$/-])\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?![\\d/-])"
              + "|(?<![\\d.,$/-])\\d+(?:\\.\\d+)?(?= (?:kilo|gram|pound|ounce|ton|milligram|liter"
              + "|million|tablet|pill|plant))");

  private static final Pattern AGE =
      Pattern.compile("(?<=\\p{L}\\.?, (?:age |aged )?)\\d\\d(?=[,;])|\\b\\d\\d(?=-year-old)");

  private static final Pattern DOCKET =
      Pattern.compile("(?i)\\b(\\d\\d)(-(?:cr|cv|mj|civ|crim)-)(\\d{2,6})\\b");

  private static final Pattern BEFORE_DAY =
      Pattern.compile("\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\w*\\.?, $");

  private static final int LONGEST_MONTH = 12;
  private static final int DIGITS = 3;
  private static final int OLDEST = 95;
  private static final int YOUNGEST = 18;

  private NumberSlots() {}

  /** The numbers of a text. */
  static List<Story.Slot> in(String text) {
    List<Story.Slot> slots = new ArrayList<>();
    Matcher amounts = AMOUNT.matcher(text);
    while (amounts.find()) {
      String written = stripped(amounts.group());
      if (significant(written) >= DIGITS) {
        int end = amounts.start() + written.length();
        slots.add(new Story.Slot(amounts.start(), end, world -> scaled(written, world.factor())));
      }
    }

    Matcher ages = AGE.matcher(text);
    while (ages.find()) {
      int age = Integer.parseInt(ages.group());
      String before = text.substring(Math.max(0, ages.start() - LONGEST_MONTH), ages.start());
      if (age >= YOUNGEST && age <= OLDEST && !BEFORE_DAY.matcher(before).find()) {
        slots.add(
            new Story.Slot(ages.start(), ages.end(), world -> String.valueOf(world.age(age))));
      }
    }

    Matcher dockets = DOCKET.matcher(text);
    while (dockets.find()) {
      String year = dockets.group(1);
      String court = dockets.group(2);
      String number = dockets.group(3);
      slots.add(
          new Story.Slot(
              dockets.start(),
              dockets.end(),
              world -> world.shortYear(year) + court + world.docket(number)));
    }
    return slots;
  }

  /** Without a comma that belongs to the sentence. */
  private static String stripped(String number) {
    return number.endsWith(",") ? stripped(number.substring(0, number.length() - 1)) : number;
  }

  /** Digits from the first that is no nought to the last that is none. */
  private static int significant(String number) {
    return number.replaceAll("[,.]", "").replaceAll("^0+|0+$", "").length();
  }

  /** A number times a factor, rounded and written as the number is. */
  static String scaled(String written, double factor) {
    BigDecimal number = new BigDecimal(written.replace(",", ""));
    int scale = number.scale() > 0 ? number.scale() : -noughts(number);
    BigDecimal changed =
        number.multiply(BigDecimal.valueOf(factor)).setScale(scale, RoundingMode.HALF_UP);
    String plain = changed.toPlainString();
    return written.indexOf(',') < 0 ? plain : grouped(plain);
  }

  private static int noughts(BigDecimal number) {
    String digits = number.toPlainString();
    return digits.length() - digits.replaceAll("0+$", "").length();
  }

  private static String grouped(String plain) {
    int point = plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    for (int at = (point < 0 ? plain.length() : point) - 3; at > 0; at -= 3) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }
}
