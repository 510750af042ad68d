package blotter.calendar;

import blotter.lexicon.CalendarWord;
import blotter.lexicon.CalendarWord.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Reads parts of a longer time: "late 2016", "earlier this year", "the first week of March", "the
 * second quarter of 2012", "the last six months of 2010", "the end of May", "summer of 2016".
 */
final class PartReader {

  private static final int QUARTERS = 4;

  /** Words of "end of the day", which is no time. */
  private static final int IDIOM = 4;

  private PartReader() {}

  /** The expression that begins at a piece; null where none does. */
  static Found at(CalendarSentence sentence, int from, int depth) {
    Found season = season(sentence, from);
    if (season != null) {
      return season;
    }
    if (depth <= 0) {
      return quarter(sentence, from);
    }
    Found part = third(sentence, from, depth);
    part = part != null ? part : edge(sentence, from, depth);
    part = part != null ? part : unitOf(sentence, from, depth);
    part = part != null ? part : numbered(sentence, from, depth);
    return part != null ? part : quarter(sentence, from);
  }

  /** "summer of 2016", "in the spring". */
  private static Found season(CalendarSentence sentence, int from) {
    CalendarWord word = sentence.word(from, Kind.SEASON);
    if (word == null) {
      return null;
    }
    int month = Integer.parseInt(word.value());
    NumberedDays.Numbered year = DateReader.yearBehind(sentence, from + 1);
    if (year != null) {
      return new Found(from, year.to(), new Fixed(Period.season(year.value(), month)));
    }
    int before = sentence.is(from - 1, "the") ? from - 1 : from;
    boolean led =
        sentence.endsBefore(from, Kind.PART)
            || sentence.endsBefore(from, Kind.BOUND)
            || (before < from && leadsToSeason(sentence, before));
    Meaning meaning =
        new Relative(
            scene ->
                scene.published() == null
                    ? null
                    : scene.isFuture()
                        ? Seasons.after(month, scene.published())
                        : Seasons.lastBegun(month, scene.published()),
            true);
    return led && endsSeason(sentence, from + 1) ? new Found(from, from + 1, meaning) : null;
  }

  /** Whether what stands behind "fall" or "spring" leaves it a season and no verb. */
  static boolean endsSeason(CalendarSentence sentence, int at) {
    return !sentence.isWord(at) || sentence.word(at, Kind.CLAUSE) != null;
  }

  private static boolean leadsToSeason(CalendarSentence sentence, int at) {
    CalendarWord lead = sentence.wordBefore(at, Kind.LEAD);
    boolean strong = lead != null && lead.value().equals("strong");
    return (strong && !sentence.is(at - 1, "of")) || sentence.is(at - 1, "over");
  }

  /** "early 2012", "mid-October", "late last year", "earlier this month", "later in the week". */
  private static Found third(CalendarSentence sentence, int from, int depth) {
    CalendarWord word = sentence.word(from, Kind.PART);
    if (word == null) {
      return null;
    }
    int at = from + 1;
    at = sentence.is(at, "-") ? at + 1 : at;
    int behind = sentence.is(at, "in") || sentence.is(at, "on") ? at + 1 : at;
    Found whole = whole(sentence, behind, depth, behind > at);
    return whole == null
        ? null
        : new Found(from, whole.to(), new Part(whole.meaning(), word.value()));
  }

  /** "the beginning of May", "the end of the year". */
  private static Found edge(CalendarSentence sentence, int from, int depth) {
    CalendarWord word = sentence.word(from, Kind.EDGE);
    if (word == null) {
      return null;
    }
    Found whole = whole(sentence, from + word.words().size(), depth, true);
    boolean idiom =
        whole != null && sentence.is(whole.to() - 1, "day") && whole.to() - from <= IDIOM;
    return whole == null || idiom
        ? null
        : new Found(from, whole.to(), new Part(whole.meaning(), word.value()));
  }

  /** What has parts: an expression, or "the year". */
  private static Found whole(CalendarSentence sentence, int at, int depth, boolean article) {
    Found point = PointReader.behindArticle(sentence, at, depth - 1);
    if (point != null) {
      return point.meaning().isNaming() ? point : null;
    }
    CalendarWord unit = article && sentence.is(at, "the") ? sentence.word(at + 1, Kind.UNIT) : null;
    if (unit == null || unit.words().get(0).endsWith("s") || unit.value().equals("half")) {
      return null;
    }
    return new Found(
        at, at + 1 + unit.words().size(), UnitReader.published(CalendarUnit.of(unit), 0));
  }

  /** "the week of April 10", "the month of May", "the weekend of July 4". */
  private static Found unitOf(CalendarSentence sentence, int from, int depth) {
    CalendarWord word = sentence.word(from, Kind.UNIT);
    if (word == null) {
      return null;
    }
    int at = from + word.words().size();
    boolean beginning = sentence.is(at, "beginning") || sentence.is(at, "starting");
    boolean joined = beginning || sentence.is(at, "of") || sentence.is(at, "commencing");
    if (!joined || sentence.lower(at - 1).endsWith("s")) {
      return null;
    }
    at = beginning ? sentence.skip(at + 1, "on") : at + 1;
    Found whole = PointReader.behindArticle(sentence, at, depth - 1);
    if (whole == null || !whole.meaning().isNaming()) {
      return null;
    }
    CalendarUnit unit = CalendarUnit.of(word);
    if (unit == CalendarUnit.WEEKEND) {
      return new Found(from, whole.to(), HolidayWeekend.of(whole.meaning()));
    }
    return new Found(
        from,
        whole.to(),
        new Derived(
            whole.meaning(),
            period -> unit == CalendarUnit.DAY ? null : unit.containing(period.first())));
  }

  /** "the first week of March", "the last six months of 2010", "the first Monday in May". */
  private static Found numbered(CalendarSentence sentence, int from, int depth) {
    NumberedDays.Numbered ordinal = NumberedDays.ordinal(sentence, from);
    if (ordinal == null) {
      return null;
    }
    UnitReader.Count count = UnitReader.count(sentence, ordinal.to());
    int at = count == null ? ordinal.to() : count.to();
    at = sentence.is(at, "-") ? at + 1 : at;
    CalendarWord unit = sentence.word(at, Kind.UNIT);
    CalendarWord weekday = unit == null ? sentence.word(at, Kind.WEEKDAY) : null;
    if ((unit == null && weekday == null) || (count != null && count.number() == null)) {
      return null;
    }

    at += unit == null ? 1 : unit.words().size();
    boolean of = sentence.is(at, "of") || sentence.is(at, "in");
    Found whole = whole(sentence, of ? at + 1 : at, depth, of);
    if (whole == null || whole.to() == at) {
      return null;
    }
    int number = ordinal.value();
    int units = count == null ? 1 : count.number();
    Meaning meaning =
        unit == null
            ? new Derived(
                whole.meaning(),
                period -> Ordinals.weekday(period, Integer.parseInt(weekday.value()), number))
            : new Derived(
                whole.meaning(),
                period -> Ordinals.units(period, CalendarUnit.of(unit), number, units));
    return new Found(from, whole.to(), meaning);
  }

  /** "the second quarter", of the year that the publication tells. */
  private static Found quarter(CalendarSentence sentence, int from) {
    NumberedDays.Numbered ordinal = NumberedDays.ordinal(sentence, from);
    boolean numbered = ordinal != null && ordinal.value() >= 1 && ordinal.value() <= QUARTERS;
    if (!numbered || !sentence.is(ordinal.to(), "quarter") || sentence.is(ordinal.to() + 1, "of")) {
      return null;
    }
    int before = sentence.is(from - 1, "the") ? from - 2 : from - 1;
    boolean led = sentence.is(before, "in") || sentence.is(before, "for");
    return led
        ? new Found(from, ordinal.to() + 1, YearReader.quarterOfSomeYear(ordinal.value()))
        : null;
  }

  /** A third, an edge, or the days before or after the publication, of a time. */
  private record Part(Meaning whole, String name) implements Meaning {

    @Override
    public boolean isRelative() {
      return whole.isRelative();
    }

    @Override
    public Period resolve(Scene scene) {
      Period period = whole.resolve(scene);
      boolean bounded = period != null && period.first() != null && period.last() != null;
      if (!bounded || period.first().equals(period.last())) {
        return bounded ? period : null;
      }
      return switch (name) {
        case "earlier", "later", "rest" -> beside(period, scene);
        case "start", "end" -> edge(period);
        default -> third(period);
      };
    }

    private Period beside(Period period, Scene scene) {
      Period named = scene.named();
      LocalDate day = scene.published();
      boolean later = !name.equals("earlier");
      if (!period.contains(day)) {
        boolean inside = named != null && period.contains(named.first());
        day = !inside ? null : later ? named.last() : named.first();
      }
      if (day == null || !period.contains(day) || period.precision() == Precision.DAY) {
        return period;
      }
      LocalDate eve = day.equals(period.first()) ? day : day.minusDays(1);
      return later ? period.narrowed(day, period.last()) : period.narrowed(period.first(), eve);
    }

    private Period edge(Period period) {
      boolean years = period.precision().compareTo(Precision.YEAR) >= 0;
      boolean weeks = period.precision() != Precision.WEEK;
      LocalDate first = period.first();
      LocalDate last = period.last();
      if (name.equals("start")) {
        LocalDate behind = years ? first.plusMonths(1) : first.plusDays(weeks ? 7 : 1);
        return period.narrowed(first, behind.minusDays(1));
      }
      LocalDate behind = last.plusDays(1);
      return period.narrowed(years ? behind.minusMonths(1) : behind.minusDays(weeks ? 7 : 1), last);
    }

    private Period third(Period period) {
      boolean months = period.precision().compareTo(Precision.QUARTER) >= 0;
      ChronoUnit step = months ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
      LocalDate behind = period.last().plusDays(1);
      long length = step.between(period.first(), behind);
      LocalDate one = period.first().plus(length / 3, step);
      LocalDate two = behind.minus(length / 3, step);
      return switch (name) {
        case "early" -> period.narrowed(period.first(), one.minusDays(1));
        case "late" -> period.narrowed(two, period.last());
        default -> period.narrowed(one, two.minusDays(1));
      };
    }
  }
}
