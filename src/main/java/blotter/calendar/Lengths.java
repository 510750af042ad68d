package blotter.calendar;

import blotter.lexicon.CalendarWord;
import blotter.lexicon.CalendarWord.Kind;
import blotter.number.Numeral;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Lengths of time that are added up: "two weeks", "2 years and 3 months", "a year and a half".
 *
 * @param to behind the last piece
 * @param lengths as they stand in the text
 */
record Lengths(int to, List<Length> lengths) {

  private static final int MOST = 1000;
  private static final int MOST_LENGTHS = 4;
  private static final int MONTHS = 12;
  private static final double HALF = 0.5;

  /** So many units. */
  record Length(int number, CalendarUnit unit) {}

  /**
   * A number before a unit.
   *
   * @param to behind its last piece
   * @param value its value
   */
  private record Amount(int to, double value) {}

  /** One unit. */
  static Lengths of(CalendarUnit unit) {
    return new Lengths(0, List.of(new Length(1, unit)));
  }

  /** The lengths that begin at a piece; null where none does. */
  static Lengths at(CalendarSentence sentence, int from) {
    List<Length> lengths = new ArrayList<>();
    int at = from;
    while (lengths.size() < MOST_LENGTHS) {
      int begin = lengths.isEmpty() ? at : sentence.skip(sentence.skip(at, ","), "and");
      Amount amount = amount(sentence, begin);
      CalendarWord unit = amount == null ? null : sentence.word(amount.to, Kind.UNIT);
      if (unit == null) {
        break;
      }

      int to = amount.to + unit.words().size();
      boolean half =
          sentence.is(to, "and") && sentence.is(to + 1, "a") && sentence.is(to + 2, "half");
      double value = half ? amount.value + HALF : amount.value;
      Length length = length(CalendarUnit.of(unit), value);
      if (length == null) {
        break;
      }
      lengths.add(length);
      at = half ? to + 3 : to;
    }
    return lengths.isEmpty() ? null : new Lengths(at, lengths);
  }

  private static Amount amount(CalendarSentence sentence, int begin) {
    int at = sentence.is(begin, "a") && isCount(sentence, begin + 1) ? begin + 1 : begin;
    if (isCount(sentence, at)) {
      CalendarWord count = sentence.word(at, Kind.COUNT);
      return new Amount(at + count.words().size(), Integer.parseInt(count.value()));
    }
    Numeral numeral = sentence.numeral(begin);
    boolean sound = numeral != null && !numeral.isMalformed() && numeral.value() <= MOST;
    return sound ? new Amount(numeral.to(), numeral.value()) : null;
  }

  private static boolean isCount(CalendarSentence sentence, int at) {
    CalendarWord count = sentence.word(at, Kind.COUNT);
    return count != null && !count.value().equals("vague");
  }

  /** A whole number of units, or of months where half a year is counted. */
  private static Length length(CalendarUnit unit, double number) {
    if (number % 1 == 0) {
      return new Length((int) number, unit);
    }
    double months = number * MONTHS;
    return unit == CalendarUnit.YEAR && months % 1 == 0
        ? new Length((int) months, CalendarUnit.MONTH)
        : null;
  }

  /** The unit that is counted first. */
  CalendarUnit unit() {
    return lengths.get(0).unit;
  }

  /**
   * What is that far from a period.
   *
   * @param sign 1 for later, -1 for earlier
   * @return null where the period has no bounds
   */
  Period from(Period base, int sign) {
    boolean bounded = base != null && base.first() != null && base.last() != null;
    if (!bounded) {
      return null;
    }

    LocalDate first = base.first();
    LocalDate behind = base.last().plusDays(1);
    for (Length length : lengths) {
      first = length.unit.plus(first, (long) sign * length.number);
      behind = length.unit.plus(behind, (long) sign * length.number);
    }
    if (base.precision() == Precision.DAY) {
      CalendarUnit finest = lengths.get(lengths.size() - 1).unit;
      return new Period(first, first, finest.containing(first).timex(), finest.precision());
    }
    LocalDate last = behind.minusDays(1);
    return new Period(first, last, timex(base, first, last), base.precision());
  }

  private static String timex(Period base, LocalDate first, LocalDate last) {
    return switch (base.precision()) {
      case MONTH -> CalendarUnit.MONTH.containing(first).timex();
      case YEAR -> CalendarUnit.YEAR.containing(first).timex();
      default -> first + "/" + last;
    };
  }
}
