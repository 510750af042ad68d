package blotter.calendar;

import java.util.ArrayList;
import java.util.List;

/** Gives the dates of a list the year of its last one: "in January and March 2013". */
final class DateLists {

  private static final int MOST_JOINING = 2;

  private DateLists() {}

  /** The same expressions, with the years that lists tell. */
  static List<Found> linked(CalendarSentence sentence, List<Found> all) {
    List<Found> linked = new ArrayList<>(all);
    for (int i = linked.size() - 2; i >= 0; i--) {
      Found one = linked.get(i);
      Found next = linked.get(i + 1);
      if (one.meaning() instanceof PartialDate date
          && next.meaning() instanceof PartialDate other
          && date.lacksYear()
          && other.year() != null
          && other.month() != null
          && (date.day() == null) == (other.day() == null)
          && date.month() <= other.month()
          && isList(sentence, one.to(), next.from())) {
        linked.set(i, one.with(date.inYear(other.year())));
      }
    }
    return linked;
  }

  private static boolean isList(CalendarSentence sentence, int from, int to) {
    if (to - from > MOST_JOINING || from == to) {
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
