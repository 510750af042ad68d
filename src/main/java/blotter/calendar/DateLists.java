package blotter.calendar;

import java.util.ArrayList;
import java.util.List;

/**
 * Completes the dates of a list from each other: "in January and March 2013", "on April 22 and 23",
 * "18 and 19 June", "on Election Day, November 6, 2012".
 */
final class DateLists {

  private static final int MOST_JOINING = 2;

  private DateLists() {}

  /** The same expressions with what lists tell, and the bare days that lists add. */
  static List<Found> linked(CalendarSentence sentence, List<Found> all) {
    List<Found> linked = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Found found = all.get(i);
      int end = linked.isEmpty() ? 0 : linked.get(linked.size() - 1).to();
      if (found.from() < end) {
        continue;
      }
      Found before = dayBefore(sentence, found, end);
      if (before != null) {
        linked.add(before);
      }
      linked.add(found);
      int begin = i + 1 < all.size() ? all.get(i + 1).from() : sentence.size();
      Found behind = dayBehind(sentence, found, begin);
      if (behind != null) {
        linked.add(behind);
      }
    }
    for (int i = linked.size() - 2; i >= 0; i--) {
      linked.set(i, completed(sentence, linked.get(i), linked.get(i + 1)));
    }
    return linked;
  }

  private static Found completed(CalendarSentence sentence, Found one, Found next) {
    if (!(next.meaning() instanceof PartialDate last) || !isList(sentence, one.to(), next.from())) {
      return one;
    }
    if (one.meaning() instanceof HolidayRule && last.day() != null) {
      return one.with(last);
    }
    boolean shares =
        one.meaning() instanceof PartialDate date
            && date.lacksYear()
            && last.year() != null
            && last.month() != null
            && (date.day() == null) == (last.day() == null)
            && date.month() <= last.month();
    return shares && one.meaning() instanceof PartialDate date
        ? one.with(date.inYear(last.year()))
        : one;
  }

  /** "18 and" before "19 June". */
  private static Found dayBefore(CalendarSentence sentence, Found found, int end) {
    int at = found.from() - 2;
    boolean dayFirst = sentence.isNumber(found.from()) && isDayOfMonth(found.meaning());
    boolean joined = sentence.is(at + 1, "and") || sentence.is(at + 1, "or");
    if (!dayFirst || !joined || at < end || sentence.isGlued(at)) {
      return null;
    }
    NumberedDays.Numbered day = sentence.isNumber(at) ? NumberedDays.day(sentence, at) : null;
    return day == null || day.to() != at + 1
        ? null
        : new Found(at, at + 1, ((PartialDate) found.meaning()).onDay(day.value()));
  }

  /** "and 23" behind "April 22", with the year that may stand behind it. */
  private static Found dayBehind(CalendarSentence sentence, Found found, int begin) {
    boolean open = isDayOfMonth(found.meaning()) && found.meaning().isRelative();
    int at = found.to() + 1;
    boolean joined = sentence.is(at - 1, "and") || sentence.is(at - 1, "or");
    if (!open || !joined || at >= begin || !sentence.isNumber(at)) {
      return null;
    }
    NumberedDays.Numbered day = NumberedDays.day(sentence, at);
    if (day == null || sentence.isWord(day.to()) || sentence.isGlued(at)) {
      return null;
    }
    PartialDate date = ((PartialDate) found.meaning()).onDay(day.value());
    NumberedDays.Numbered year = DateReader.yearBehind(sentence, day.to());
    boolean more = sentence.isGlued(day.to()) && sentence.isNumber(day.to() + 1);
    if (year != null && year.to() <= begin + 2) {
      return new Found(at, year.to(), date.inYear(year.value()));
    }
    return more ? null : new Found(at, day.to(), date);
  }

  private static boolean isDayOfMonth(Meaning meaning) {
    return meaning instanceof PartialDate date && date.day() != null && date.month() != null;
  }

  private static boolean isList(CalendarSentence sentence, int from, int to) {
    if (to - from > MOST_JOINING || from >= to) {
      return false;
    }
    for (int at = from; at < to; at++) {
      boolean joins =
          sentence.is(at, ",")
              || sentence.is(at, "and")
              || sentence.is(at, "or")
              || sentence.is(at, "&");
      if (!joins) {
        return false;
      }
    }
    return true;
  }
}
