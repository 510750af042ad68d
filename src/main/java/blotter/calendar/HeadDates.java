package blotter.calendar;

import blotter.lexicon.AuditWord;
import blotter.lexicon.AuditWords;
import blotter.lexicon.MonthNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the days at the head of a text that are its own: in a dateline ("HOUSTON, Nov. 4 –"), or
 * alone on a line but for words such as "for immediate release" and a weekday.
 */
final class HeadDates {

  private static final int HEAD = 1500;
  private static final int LONGEST_PLACE = 60;
  private static final int LONGEST_LABEL = 60;
  private static final int WEEKDAY = 12;

  private static final Pattern PLACE =
      Pattern.compile(
          "\\W*\\p{Lu}(?:[\\p{L}.'\u2019]|[\\s,/(]+(?=\\p{Lu}|$)|[)\u2013\u2014-]\\s*)*"
              + "(?:\\s*[,(\u2013\u2014-]\\s*|(?<=\\p{Lu}{3})\\s*)");
  private static final Pattern BEHIND_PLACE =
      Pattern.compile("\\s*(?:\\)|\u2013|\u2014|-|:|\\(\\p{Lu}).*", Pattern.DOTALL);
  private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}*");

  private final AuditWords words;

  HeadDates(AuditWords words) {
    this.words = words;
  }

  /**
   * The evidence of one document: that one of the days at its head is its own.
   *
   * @param confirmed whether the address or the file's name has the date of publication: then it is
   *     the weekday beside it that is wrong
   */
  List<Evidence> in(AuditedDocument document, boolean confirmed) {
    List<Evidence> days = new ArrayList<>();
    for (TemporalExpression expression : document.expressions()) {
      if (expression.begin() > HEAD) {
        break;
      }
      if (isDay(document.text(), expression)) {
        HeadDay day = headDay(document.text(), expression);
        HeadDay read = confirmed ? day.withoutWeekday() : day;
        if (isOwn(document, expression, read)) {
          days.add(read);
        }
      }
    }
    return days.isEmpty() ? List.of() : List.of(new AnyOf(days));
  }

  private static boolean isDay(String text, TemporalExpression expression) {
    return expression.precision() == Precision.DAY
        && expression.first() != null
        && expression.first().equals(expression.last())
        && (MonthNames.in(text, expression.begin(), expression.end()) || hasYear(text, expression));
  }

  /** A bare line may be the day of anything, unless it is the publication's but for a slip. */
  private boolean isOwn(AuditedDocument document, TemporalExpression expression, HeadDay day) {
    String text = document.text();
    int lineBegin = text.lastIndexOf('\n', expression.begin()) + 1;
    int newline = text.indexOf('\n', expression.end());
    String before = text.substring(lineBegin, expression.begin());
    String behind = text.substring(expression.end(), newline < 0 ? text.length() : newline);

    if (NO_LETTERS.matcher(behind).matches()) {
      LocalDate published = document.published();
      boolean own =
          day.isSlip()
              ? day.day().equals(published)
              : day.fits(published) || WrittenDays.isSlip(published, day.day());
      return isLabelled(before) || (own && isBare(before));
    }
    return before.length() <= LONGEST_PLACE
        && PLACE.matcher(before).matches()
        && BEHIND_PLACE.matcher(behind).matches();
  }

  private boolean isLabelled(String before) {
    return before.length() <= LONGEST_LABEL
        && words.in(before, 0, before.length()).contains(AuditWord.LABEL);
  }

  private static boolean isBare(String before) {
    return NO_LETTERS.matcher(before).matches()
        || (MonthNames.weekday(before, 0, before.length()) != null
            && before.strip().indexOf(' ') < 0);
  }

  private static HeadDay headDay(String text, TemporalExpression expression) {
    int from = Math.max(0, expression.begin() - WEEKDAY);
    int line = text.lastIndexOf('\n', expression.begin()) + 1;
    LocalDate day = expression.first();
    return new HeadDay(
        day,
        hasYear(text, expression),
        MonthNames.weekday(text, Math.max(from, line), expression.end()));
  }

  private static boolean hasYear(String text, TemporalExpression expression) {
    String year = Integer.toString(expression.first().getYear());
    int at = text.indexOf(year, expression.begin());
    return at >= 0 && at < expression.end();
  }
}
