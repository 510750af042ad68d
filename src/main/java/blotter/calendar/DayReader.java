package blotter.calendar;

import blotter.lexicon.CalendarWord;
import blotter.lexicon.CalendarWord.Kind;
import java.time.LocalDate;

/**
 * Reads days that are counted from that of publication, days of the week, and holidays: "today",
 * "this morning", "on Tuesday", "last Tuesday", "Thanksgiving 2010".
 */
final class DayReader {

  private static final int WEEK = 7;

  private DayReader() {}

  /** The expression that begins at a piece; null where none does. */
  static Found at(CalendarSentence sentence, int from) {
    Found longest = day(sentence, from);
    longest = Found.longer(longest, weekday(sentence, from));
    return Found.longer(longest, holiday(sentence, from));
  }

  private static Found day(CalendarSentence sentence, int from) {
    CalendarWord word = sentence.word(from, Kind.DAY);
    if (word != null) {
      int to = from + word.words().size();
      int days = Integer.parseInt(word.value());
      return new Found(
          from,
          behindTime(sentence, to),
          Relative.published(published -> Period.day(published.plusDays(days))));
    }

    CalendarWord shift = sentence.word(from, Kind.SHIFT);
    CalendarWord time = shift == null ? null : sentence.word(behind(from, shift), Kind.TIME);
    if (time == null) {
      return null;
    }
    Meaning meaning =
        switch (shift.value()) {
          case "this" -> Relative.published(Period::day);
          case "that" -> Relative.named(CalendarUnit.DAY, 0);
          case "next", "following" -> Relative.named(CalendarUnit.DAY, 1);
          case "previous" -> Relative.named(CalendarUnit.DAY, -1);
          default -> null;
        };
    return meaning == null ? null : new Found(from, behind(behind(from, shift), time), meaning);
  }

  private static int behind(int at, CalendarWord word) {
    return at + word.words().size();
  }

  private static int behindTime(CalendarSentence sentence, int at) {
    return sentence.word(at, Kind.TIME) == null ? at : at + 1;
  }

  private static Found weekday(CalendarSentence sentence, int from) {
    CalendarWord shift = sentence.word(from, Kind.SHIFT);
    int at = shift == null ? from : behind(from, shift);
    CalendarWord word = sentence.word(at, Kind.WEEKDAY);
    if (word == null || word.alone() == CalendarWord.Alone.NO) {
      return null;
    }

    int weekday = Integer.parseInt(word.value());
    Meaning meaning = shift == null ? PartialDate.ofWeekday(weekday) : shifted(weekday, shift);
    boolean name = sentence.isCapital(at - 1) && shift == null && !isDatelike(sentence, at - 1);
    boolean initial = sentence.is(at - 1, ".") && sentence.isInitial(at - 2);
    return meaning == null || initial || (name && !sentence.isUpper(at - 1))
        ? null
        : new Found(from, behindTime(sentence, at + 1), meaning);
  }

  /** Capitalised words that may stand before a day of the week that is one: "On Tuesday". */
  private static boolean isDatelike(CalendarSentence sentence, int at) {
    return at == 0
        || sentence.word(at, Kind.PART) != null
        || sentence.endsBefore(at + 1, Kind.LEAD)
        || sentence.endsBefore(at + 1, Kind.BOUND)
        || sentence.endsBefore(at + 1, Kind.OPENING);
  }

  private static Meaning shifted(int weekday, CalendarWord shift) {
    return switch (shift.value()) {
      case "last", "previous" -> ofWeek(weekday, -1);
      case "this" -> ofWeek(weekday, 0);
      case "next", "following" -> ofWeek(weekday, 1);
      case "past" ->
          Relative.published(day -> Period.day(day.minusDays(WEEK - (long) ahead(weekday, day))));
      case "coming" ->
          Relative.published(day -> Period.day(day.plusDays(later(ahead(weekday, day)))));
      default -> null;
    };
  }

  private static long later(int ahead) {
    return ahead == 0 ? WEEK : ahead;
  }

  private static int ahead(int weekday, LocalDate day) {
    return Math.floorMod(weekday - day.getDayOfWeek().getValue(), WEEK);
  }

  /** A day of the week of publication, or of a week before or after it. */
  static Meaning ofWeek(int weekday, int weeks) {
    return Relative.published(
        day -> Period.day(Period.week(day.plusWeeks(weeks)).first().plusDays(weekday - 1L)));
  }

  /** "Christmas trees" are no day. */
  private static boolean isOfHoliday(CalendarSentence sentence, int at) {
    boolean plural = sentence.lower(at).length() > 3 && sentence.lower(at).endsWith("s");
    boolean name = sentence.isCapital(at) && !sentence.isUpper(at);
    return name ? sentence.word(at, Kind.WEEKDAY) == null : plural;
  }

  private static Found holiday(CalendarSentence sentence, int from) {
    CalendarWord shift = sentence.word(from, Kind.SHIFT);
    int at = shift == null ? from : behind(from, shift);
    CalendarWord word = sentence.word(at, Kind.HOLIDAY);
    if (word == null) {
      return null;
    }

    boolean named =
        sentence.isCapital(from - 1)
            && !sentence.isUpper(from - 1)
            && !isDatelike(sentence, from - 1)
            && !sentence.is(from - 1, "happy");
    int next = behind(at, word);
    if (named || (sentence.isWord(next) && isOfHoliday(sentence, next))) {
      return null;
    }

    HolidayRule rule = new HolidayRule(word.value());
    boolean weekend = sentence.is(next, "weekend");
    int to = weekend ? next + 1 : next;
    NumberedDays.Numbered year = DateReader.yearBehind(sentence, to);
    if (year != null) {
      Meaning day = rule.ofYear(year.value());
      boolean later = sentence.is(year.to(), "weekend");
      return new Found(
          from, later ? year.to() + 1 : year.to(), weekend || later ? HolidayWeekend.of(day) : day);
    }
    Meaning meaning =
        shift == null
            ? rule
            : switch (shift.value()) {
              case "last", "previous", "past" -> Relative.published(rule::before);
              case "next", "following", "coming" -> Relative.published(rule::after);
              case "this" -> Relative.published(day -> rule.inYear(day.getYear()));
              default -> null;
            };
    if (meaning == null) {
      return null;
    }
    return weekend
        ? new Found(from, to, HolidayWeekend.of(meaning))
        : new Found(from, behindTime(sentence, to), meaning);
  }
}
