package blotter.calendar;

import blotter.lexicon.CalendarWord;
import blotter.lexicon.CalendarWord.Kind;
import blotter.number.Numeral;

/**
 * Reads units of time that are counted from the publication or from the date named before: "last
 * month", "the past five years", "the following day", "in recent years", "next spring", "last May".
 */
final class UnitReader {

  private static final int MOST = 1000;
  private static final String PAST = "PAST_REF";
  private static final String FUTURE = "FUTURE_REF";

  private UnitReader() {}

  /**
   * How many, before a unit.
   *
   * @param to behind its last piece
   * @param number how many; null for "few", "several"
   */
  record Count(int to, Integer number) {}

  /** The expression that begins at a piece; null where none does. */
  static Found at(CalendarSentence sentence, int from) {
    CalendarWord shift = sentence.word(from, Kind.SHIFT);
    if (shift == null) {
      return countFirst(sentence, from);
    }
    int at = from + shift.words().size();
    Count count = count(sentence, at);
    Found counted = count == null ? null : counted(sentence, from, count.to(), shift, count);
    if (counted != null) {
      return counted;
    }

    CalendarWord unit = sentence.word(at, Kind.UNIT);
    if (unit != null) {
      return single(sentence, from, at + unit.words().size(), shift, unit);
    }
    Found month = month(sentence, from, at, shift);
    return month == null ? season(sentence, from, at, shift) : month;
  }

  /** "five past years", "3 next weeks". */
  private static Found countFirst(CalendarSentence sentence, int from) {
    Count count = count(sentence, from);
    CalendarWord shift = count == null ? null : sentence.word(count.to(), Kind.SHIFT);
    return shift == null || count.number() == null
        ? null
        : counted(sentence, from, count.to() + shift.words().size(), shift, count);
  }

  /** How many units of time: "five", "5", "couple of", "few"; null where nothing says so. */
  static Count count(CalendarSentence sentence, int at) {
    CalendarWord word = sentence.word(at, Kind.COUNT);
    if (word != null) {
      Integer number = word.value().equals("vague") ? null : Integer.valueOf(word.value());
      return new Count(at + word.words().size(), number);
    }
    Numeral numeral = sentence.numeral(at);
    if (numeral == null || numeral.isMalformed() || numeral.article()) {
      return null;
    }
    boolean whole = numeral.value() >= 1 && numeral.value() <= MOST && numeral.value() % 1 == 0;
    return whole ? new Count(numeral.to(), numeral.value().intValue()) : null;
  }

  private static Found counted(
      CalendarSentence sentence, int from, int at, CalendarWord shift, Count count) {
    int unitAt = sentence.is(at, "-") ? at + 1 : at;
    CalendarWord unit = sentence.word(unitAt, Kind.UNIT);
    if (unit == null) {
      return null;
    }
    int to = unitAt + unit.words().size();
    if (isPartOf(sentence, to)) {
      return null;
    }
    boolean back =
        switch (shift.value()) {
          case "last", "past", "previous", "recent" -> true;
          default -> false;
        };
    if (!back && (shift.value().equals("this") || shift.value().equals("that"))) {
      return null;
    }
    if (count.number() == null) {
      return new Found(from, to, Relative.vague(back ? PAST : FUTURE));
    }
    int units = back ? -count.number() : count.number();
    return new Found(from, to, Relative.rolling(CalendarUnit.of(unit), units));
  }

  /** "the last year of his term" counts from no date. */
  private static boolean isPartOf(CalendarSentence sentence, int at) {
    return sentence.is(at, "of");
  }

  private static Found single(
      CalendarSentence sentence, int from, int to, CalendarWord shift, CalendarWord word) {
    CalendarUnit unit = CalendarUnit.of(word);
    boolean plural = sentence.lower(to - 1).endsWith("s");
    boolean article = sentence.is(from - 1, "the");
    Meaning meaning = plural ? plural(shift) : single(unit, shift, article, isOver(sentence, from));
    boolean everSince =
        unit == CalendarUnit.DAY && shift.value().equals("this") && sentence.is(from - 1, "to");
    return meaning == null || everSince || (article && isPartOf(sentence, to))
        ? null
        : new Found(from, to, meaning);
  }

  private static Meaning plural(CalendarWord shift) {
    return switch (shift.value()) {
      case "recent", "past" -> Relative.vague(PAST);
      case "coming" -> Relative.vague(FUTURE);
      default -> null;
    };
  }

  private static Meaning single(
      CalendarUnit unit, CalendarWord shift, boolean article, boolean over) {
    boolean day = unit == CalendarUnit.DAY;
    return switch (shift.value()) {
      case "last" -> day ? null : article ? Relative.rolling(unit, -1) : published(unit, -1);
      case "past" -> day ? null : past(unit);
      case "previous" -> Relative.previous(unit);
      case "this" -> published(unit, 0);
      case "that" -> unit == CalendarUnit.HALF ? null : Relative.named(unit, 0);
      case "next" -> next(unit, article, over);
      case "following" -> Relative.named(unit, 1);
      case "coming" -> day ? null : over ? Relative.rolling(unit, 1) : published(unit, 1);
      default -> null;
    };
  }

  private static Meaning past(CalendarUnit unit) {
    return unit == CalendarUnit.WEEKEND ? published(unit, -1) : Relative.rolling(unit, -1);
  }

  private static Meaning next(CalendarUnit unit, boolean article, boolean over) {
    if (unit == CalendarUnit.DAY) {
      return Relative.named(unit, 1);
    }
    if (article) {
      return over ? Relative.rolling(unit, 1) : Relative.next(unit);
    }
    return published(unit, 1);
  }

  /** Whether the time before a piece is one that something lasts: "over the next year". */
  private static boolean isOver(CalendarSentence sentence, int from) {
    int at = sentence.is(from - 1, "the") ? from - 2 : from - 1;
    return sentence.is(at, "over")
        || sentence.is(at, "within")
        || sentence.is(at, "in")
        || sentence.is(at, "during")
        || sentence.is(at, "for")
        || sentence.is(at, "throughout");
  }

  /** A unit before, around or behind the day of publication. */
  static Meaning published(CalendarUnit unit, int units) {
    return Relative.published(day -> unit.containing(unit.plus(day, units)));
  }

  private static Found month(CalendarSentence sentence, int from, int at, CalendarWord shift) {
    Found date = DateReader.at(sentence, at);
    boolean open = date != null && date.meaning() instanceof PartialDate said && said.lacksYear();
    if (!open || !(date.meaning() instanceof PartialDate partial)) {
      return null;
    }
    Meaning meaning =
        switch (shift.value()) {
          case "last", "past", "previous" ->
              Relative.published(day -> before(partial, partial.last(day), day));
          case "this" -> Relative.published(day -> partial.in(day.getYear()));
          case "next", "coming" ->
              Relative.published(day -> after(partial, partial.next(day), day));
          case "following" -> Relative.behindNamed(day -> after(partial, partial.next(day), day));
          default -> null;
        };
    return meaning == null ? null : new Found(from, date.to(), meaning);
  }

  private static Period before(PartialDate date, Period period, java.time.LocalDate day) {
    return period != null && period.contains(day) ? date.last(period.first().minusDays(1)) : period;
  }

  private static Period after(PartialDate date, Period period, java.time.LocalDate day) {
    return period != null && period.contains(day) ? date.next(period.last().plusDays(1)) : period;
  }

  private static Found season(CalendarSentence sentence, int from, int at, CalendarWord shift) {
    CalendarWord season = sentence.word(at, Kind.SEASON);
    if (season == null) {
      return null;
    }
    int month = Integer.parseInt(season.value());
    NumberedDays.Numbered year = DateReader.yearBehind(sentence, at + 1);
    if (year != null) {
      return null;
    }
    Meaning meaning =
        switch (shift.value()) {
          case "last", "previous" -> Relative.published(day -> Seasons.before(month, day));
          case "past" -> Relative.published(day -> Seasons.lastBegun(month, day));
          case "this" -> Relative.published(day -> Seasons.nearest(month, day));
          case "next", "coming", "following" ->
              Relative.published(day -> Seasons.after(month, day));
          case "that" ->
              PartReader.endsSeason(sentence, at + 1)
                  ? Relative.named(CalendarUnit.QUARTER, 0)
                  : null;
          default -> null;
        };
    return meaning == null ? null : new Found(from, at + 1, meaning);
  }
}
