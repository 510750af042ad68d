package blotter.calendar;

import blotter.lexicon.CalendarWord;
import blotter.lexicon.CalendarWord.Kind;
import java.time.LocalDate;

/**
 * Reads expressions with two ends: "between 2009 and 2012", "from June 2007 through in or about May
 * 2009", "June 4 to 6, 2010", "from 9 to 12 of June", "since 2005", "until May 2010".
 */
final class IntervalReader {

  private static final int MOST_FILLERS = 3;

  private IntervalReader() {}

  /** The longest expression that begins at a piece; null where none does. */
  static Found at(CalendarSentence sentence, int from) {
    CalendarWord opening = sentence.word(from, Kind.OPENING);
    if (opening != null) {
      int at = behindFillers(sentence, from + opening.words().size());
      Found first = firstEnd(sentence, at, opening.value());
      Found interval = first == null ? null : closed(sentence, from, first, opening.value());
      boolean edge = interval == null && sentence.word(from, Kind.EDGE) != null;
      return edge ? PointReader.at(sentence, from, PointReader.DEPTH) : interval;
    }
    CalendarWord bound = sentence.word(from, Kind.BOUND);
    if (bound != null) {
      return open(sentence, from, bound);
    }
    Found point = PointReader.at(sentence, from, PointReader.DEPTH);
    Found first = point == null ? bareDay(sentence, from) : point;
    Found interval = first == null ? null : closed(sentence, from, first, "");
    return interval == null ? point : interval;
  }

  private static Found open(CalendarSentence sentence, int from, CalendarWord bound) {
    int at = behindFillers(sentence, from + bound.words().size());
    Found point = PointReader.at(sentence, at, PointReader.DEPTH);
    return point == null || !point.meaning().isNaming()
        ? null
        : new Found(from, point.to(), new Open(point.meaning(), bound.value().equals("since")));
  }

  private static int behindFillers(CalendarSentence sentence, int from) {
    int at = from;
    for (int i = 0; i < MOST_FILLERS; i++) {
      CalendarWord filler = sentence.word(at, Kind.FILLER);
      at = filler == null ? at : at + filler.words().size();
    }
    return at;
  }

  private static Found closed(CalendarSentence sentence, int from, Found first, String opening) {
    int to = first.to();
    boolean comma = sentence.is(to, ",") && (!opening.isEmpty() || sentence.isWord(to + 1));
    int joint = comma ? to + 1 : to;
    CalendarWord connector = sentence.word(joint, Kind.CONNECTOR);
    int behind;
    if (connector != null) {
      behind = joint + connector.words().size();
    } else if (opening.equals("between") && sentence.is(joint, "and")) {
      behind = joint + 1;
    } else {
      return null;
    }

    Found last = lastEnd(sentence, behindFillers(sentence, behind));
    if (last == null || !agree(first, last, opening)) {
      return null;
    }
    return opening.isEmpty() && isWeekday(first) && isWeekday(last)
        ? new Found(from, last.to(), new Relative(scene -> null, false))
        : joined(sentence, from, first, last);
  }

  /** Whether it is a day of the week alone: "Monday to Friday" is every week. */
  private static boolean isWeekday(Found found) {
    return found.meaning() instanceof PartialDate date && date.isWeekdayAlone();
  }

  /** An end of an interval: an expression, or the bare number of a day. */
  private static Found end(CalendarSentence sentence, int at) {
    Found point = PointReader.at(sentence, at, PointReader.DEPTH);
    return point != null ? point : bareDay(sentence, at);
  }

  private static Found firstEnd(CalendarSentence sentence, int at, String opening) {
    boolean now = !opening.isEmpty() && sentence.is(at, "now");
    return now ? new Found(at, at + 1, Relative.published(Period::day)) : end(sentence, at);
  }

  private static Found lastEnd(CalendarSentence sentence, int at) {
    boolean article = sentence.is(at - 1, "the");
    boolean now =
        sentence.is(at, "now")
            || (sentence.is(at, "date") && !article)
            || (sentence.is(at, "present") && (article || !sentence.isWord(at + 1)));
    return now ? new Found(at, at + 1, Relative.published(Period::day)) : end(sentence, at);
  }

  private static Found bareDay(CalendarSentence sentence, int at) {
    NumberedDays.Numbered day = NumberedDays.day(sentence, at);
    boolean counted =
        day == null
            || (sentence.isGlued(at) && !isJoinedToDate(sentence, at))
            || sentence.isMeasure(day.to())
            || sentence.word(day.to(), Kind.UNIT) != null
            || (sentence.isGlued(day.to()) && sentence.isWord(day.to()));
    return counted ? null : new Found(at, day.to(), new PartialDate(null, null, day.value(), null));
  }

  private static boolean isJoinedToDate(CalendarSentence sentence, int at) {
    return sentence.word(at - 1, Kind.CONNECTOR) != null && !sentence.is(at - 3, "/");
  }

  /** Whether two expressions can be the ends of one interval. */
  private static boolean agree(Found first, Found last, String opening) {
    if (!(first.meaning() instanceof PartialDate from)
        || !(last.meaning() instanceof PartialDate to)) {
      boolean bare = isBareDay(first.meaning()) || isBareDay(last.meaning());
      boolean dated =
          first.meaning() instanceof PartialDate date
              && date.month() != null
              && date.year() != null;
      return (!opening.isEmpty() || dated) && !bare;
    }
    if (isBareDay(from)) {
      return !isBareDay(to) && to.day() != null && to.weekday() == null;
    }
    return isBareDay(to) ? from.day() != null && from.month() != null && from.year() == null : true;
  }

  private static boolean isBareDay(Meaning meaning) {
    return meaning instanceof PartialDate date
        && date.day() != null
        && date.month() == null
        && date.weekday() == null;
  }

  private static Found joined(CalendarSentence sentence, int from, Found first, Found last) {
    int to = last.to();
    if (first.meaning() instanceof PartialDate one && last.meaning() instanceof PartialDate two) {
      if (isBareDay(one)) {
        PartialDate begin = new PartialDate(two.year(), two.month(), one.day(), null);
        return new Found(from, to, new Interval(begin, two));
      }
      if (isBareDay(two)) {
        NumberedDays.Numbered year = DateReader.yearBehind(sentence, to);
        Integer said = year == null ? null : Integer.valueOf(year.value());
        boolean over = two.day() < one.day();
        Integer month = over ? Integer.valueOf(one.month() % 12 + 1) : one.month();
        PartialDate end = new PartialDate(said, month, two.day(), null);
        return new Found(from, year == null ? to : year.to(), new Interval(one, end));
      }
    }
    return new Found(from, to, new Interval(first.meaning(), last.meaning()));
  }

  /** What has one end: since a time until the publication, or until a time. */
  private record Open(Meaning end, boolean since) implements Meaning {

    @Override
    public boolean isRelative() {
      return end.isRelative();
    }

    @Override
    public boolean isNaming() {
      return false;
    }

    @Override
    public Period resolve(Scene scene) {
      Period period = end.resolve(since ? scene.in(Tense.PAST) : scene);
      LocalDate first = period == null ? null : period.first();
      if (period == null) {
        return null;
      }
      if (!since) {
        return new Period(null, period.last(), "../" + period.timex(), period.precision());
      }
      LocalDate published = scene.published();
      boolean over = published == null || first == null || published.isBefore(first);
      return new Period(first, over ? null : published, period.timex() + "/..", period.precision());
    }
  }
}
