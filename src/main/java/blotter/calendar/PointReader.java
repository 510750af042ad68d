package blotter.calendar;

import blotter.lexicon.CalendarWord;
import blotter.lexicon.CalendarWord.Kind;

/** Reads one expression that is no interval, in every way, and takes the longest. */
final class PointReader {

  /** How deep expressions stand in each other: "the first week of the second quarter of 2012". */
  static final int DEPTH = 3;

  private PointReader() {}

  /** The longest expression that begins at a piece; null where none does. */
  static Found at(CalendarSentence sentence, int from, int depth) {
    if (from >= sentence.size() || !sentence.mayBegin(from)) {
      return null;
    }
    Found found = DateReader.at(sentence, from);
    found = Found.longer(found, DigitDates.at(sentence, from));
    found = Found.longer(found, YearReader.at(sentence, from));
    found = Found.longer(found, DayReader.at(sentence, from));
    found = Found.longer(found, UnitReader.at(sentence, from));
    found = Found.longer(found, PartReader.at(sentence, from, depth));
    found = Found.longer(found, DistanceReader.at(sentence, from, depth));
    found = Found.longer(found, DateReader.dayOfSomeMonth(sentence, from));
    found = Found.longer(found, weekdayOfWeek(sentence, from, depth));
    found = Found.longer(found, dayOfWeek(sentence, found));
    found = dateOfYear(sentence, found, depth);
    return Found.longer(found, vague(sentence, from));
  }

  /** The same behind an article that may stand there. */
  static Found behindArticle(CalendarSentence sentence, int from, int depth) {
    return at(sentence, sentence.skip(from, "the"), depth);
  }

  private static Found vague(CalendarSentence sentence, int from) {
    CalendarWord word = sentence.word(from, Kind.VAGUE);
    if (word != null) {
      return new Found(from, from + word.words().size(), Relative.vague(word.value()));
    }
    CalendarWord weekend = sentence.is(from - 1, "the") ? sentence.word(from, Kind.UNIT) : null;
    boolean alone =
        weekend != null
            && weekend.value().equals("weekend")
            && !sentence.lower(from).endsWith("s")
            && !sentence.is(from + 1, "of");
    return alone ? new Found(from, from + 1, weekend()) : null;
  }

  private static Meaning weekend() {
    return new Relative(
        scene -> {
          if (scene.published() == null) {
            return null;
          }
          Period same = Period.weekend(scene.published());
          boolean ahead = same.first().isAfter(scene.published()) && !scene.isFuture();
          return ahead ? Period.weekend(scene.published().minusWeeks(1)) : same;
        },
        true);
  }

  /** "next week on Tuesday", "last week, Wednesday". */
  private static Found dayOfWeek(CalendarSentence sentence, Found week) {
    if (week == null || !sentence.is(week.to() - 1, "week")) {
      return null;
    }
    int at = sentence.skip(week.to(), "on");
    at = at == week.to() ? sentence.skip(at, "-") : at;
    CalendarWord weekday = sentence.word(at, Kind.WEEKDAY);
    return weekday == null
        ? null
        : new Found(week.from(), at + 1, dayOf(week.meaning(), Integer.parseInt(weekday.value())));
  }

  private static Meaning dayOf(Meaning week, int weekday) {
    return new Derived(
        week,
        period ->
            period.precision() == Precision.WEEK ? Ordinals.weekday(period, weekday, 1) : null);
  }

  /** "January of this year", "May 5 last year". */
  private static Found dateOfYear(CalendarSentence sentence, Found found, int depth) {
    boolean open =
        found != null
            && depth > 0
            && found.meaning() instanceof PartialDate said
            && said.lacksYear();
    if (!open || !(found.meaning() instanceof PartialDate date)) {
      return found;
    }
    int at = sentence.skip(sentence.skip(found.to(), ","), "of");
    int shift = sentence.skip(at, "the");
    Found year = sentence.word(shift, Kind.SHIFT) == null ? null : UnitReader.at(sentence, shift);
    boolean whole = year != null && sentence.is(year.to() - 1, "year");
    return !whole
        ? found
        : new Found(
            found.from(),
            year.to(),
            new Derived(
                year.meaning(),
                period ->
                    period.first().getDayOfYear() == 1 ? date.in(period.first().getYear()) : null));
  }

  /** "Tuesday of last week". */
  private static Found weekdayOfWeek(CalendarSentence sentence, int from, int depth) {
    CalendarWord weekday = sentence.word(from, Kind.WEEKDAY);
    if (weekday == null || depth <= 0 || !sentence.is(from + 1, "of")) {
      return null;
    }
    Found week = behindArticle(sentence, from + 2, depth - 1);
    int day = Integer.parseInt(weekday.value());
    return week == null ? null : new Found(from, week.to(), dayOf(week.meaning(), day));
  }
}
