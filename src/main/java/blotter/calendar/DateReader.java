package blotter.calendar;

import blotter.lexicon.CalendarWord;
import blotter.lexicon.CalendarWord.Kind;

/**
 * Reads dates whose month is a word, with or without a day, a year and a day of the week: "Tuesday,
 * November 6, 2018", "4th of November", "Nov. 4", "May 2016", "in October".
 */
final class DateReader {

  private static final int DIGITS_OF_A_YEAR = 4;

  private DateReader() {}

  /** The date that begins at a piece; null where none does. */
  static Found at(CalendarSentence sentence, int from) {
    CalendarWord weekday = sentence.word(from, Kind.WEEKDAY);
    if (weekday == null) {
      return date(sentence, from);
    }

    int at = sentence.skip(from + 1, ".");
    at = sentence.skip(at, ",");
    at = sentence.is(at, "-") && sentence.isGlued(at) ? at + 1 : at;
    boolean open = sentence.is(at, "(");
    at = sentence.skip(open ? at + 1 : at, "the");
    Found date = date(sentence, at);
    if (date == null || !(date.meaning() instanceof PartialDate said) || said.day() == null) {
      return open ? null : numbered(sentence, from, at, Integer.valueOf(weekday.value()));
    }
    int to = open ? sentence.skip(date.to(), ")") : date.to();
    return new Found(
        from,
        to,
        new PartialDate(said.year(), said.month(), said.day(), Integer.valueOf(weekday.value())));
  }

  /** "Tuesday the 21st", "Mon 13th", of a month that is not said. */
  private static Found numbered(CalendarSentence sentence, int from, int at, Integer weekday) {
    NumberedDays.Numbered day = NumberedDays.ordinal(sentence, at);
    boolean alone = day != null && day.value() > 0 && !sentence.isCapital(day.to());
    return alone
        ? new Found(from, day.to(), new PartialDate(null, null, day.value(), weekday))
        : null;
  }

  /** "on the 21st". */
  static Found dayOfSomeMonth(CalendarSentence sentence, int from) {
    boolean led = sentence.is(from - 1, "the") && sentence.is(from - 2, "on");
    NumberedDays.Numbered day = led ? NumberedDays.ordinal(sentence, from) : null;
    boolean alone =
        day != null && day.value() > 0 && sentence.isNumber(from) && !sentence.isWord(day.to());
    return alone ? new Found(from, day.to(), new PartialDate(null, null, day.value(), null)) : null;
  }

  private static Found date(CalendarSentence sentence, int from) {
    CalendarWord month = sentence.word(from, Kind.MONTH);
    if (month != null) {
      return monthFirst(sentence, from, month);
    }
    Found yearFirst = yearFirst(sentence, from);
    return yearFirst == null ? dayFirst(sentence, from) : yearFirst;
  }

  /** "2016 November". */
  private static Found yearFirst(CalendarSentence sentence, int from) {
    NumberedDays.Numbered year =
        sentence.isDigits(from, DIGITS_OF_A_YEAR) && !sentence.isGlued(from)
            ? NumberedDays.year(sentence, from)
            : null;
    CalendarWord month = year == null ? null : sentence.word(from + 1, Kind.MONTH);
    boolean whole = month != null && !isModal(sentence, from + 1) && !sentence.isNumber(from + 2);
    return whole
        ? new Found(
            from,
            from + 2,
            PartialDate.ofMonth(Integer.parseInt(month.value())).inYear(year.value()))
        : null;
  }

  private static Found monthFirst(CalendarSentence sentence, int from, CalendarWord word) {
    int month = Integer.parseInt(word.value());
    int behind = sentence.skip(from + 1, ".");

    Found glued = dayAndYearInOneNumber(sentence, from, behind, month);
    if (glued != null) {
      return glued;
    }

    NumberedDays.Numbered year = yearBehind(sentence, behind);
    if (year != null) {
      return new Found(from, year.to(), PartialDate.ofMonth(month).inYear(year.value()));
    }

    NumberedDays.Numbered day = NumberedDays.day(sentence, dayAt(sentence, behind));
    if (day != null && !isClock(sentence, day.to())) {
      return withYear(sentence, from, day.to(), PartialDate.ofDay(month, day.value()));
    }
    return isMonthAlone(sentence, from, behind, word)
        ? new Found(from, isShort(word) ? behind : from + 1, PartialDate.ofMonth(month))
        : null;
  }

  private static boolean isShort(CalendarWord month) {
    String word = month.words().get(0);
    return (word.length() == 3 && !word.equals("may")) || word.equals("sept");
  }

  /** Where the day of a month would stand: "October, 1st", "June the 28th", "Dec-3". */
  private static int dayAt(CalendarSentence sentence, int behind) {
    int at = behind;
    if (sentence.is(at, ",")) {
      return NumberedDays.ordinal(sentence, at + 1) == null ? at : at + 1;
    }
    return sentence.skip(at, "the");
  }

  /** "November 4,2018" without a space is cut as one number. */
  private static Found dayAndYearInOneNumber(
      CalendarSentence sentence, int from, int at, int month) {
    if (!sentence.isNumber(at)) {
      return null;
    }
    String digits = sentence.piece(at).lower();
    int comma = digits.indexOf(',');
    boolean split = comma >= 1 && comma <= 2 && digits.length() == comma + 1 + DIGITS_OF_A_YEAR;
    if (!split || !digits.replace(",", "").chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    int day = Integer.parseInt(digits.substring(0, comma));
    int year = Integer.parseInt(digits.substring(comma + 1));
    return new Found(from, at + 1, PartialDate.ofDay(month, day).inYear(Math.max(1, year)));
  }

  /** "November 4:30": the number is no day. */
  private static boolean isClock(CalendarSentence sentence, int at) {
    return sentence.is(at, ":") && sentence.isGlued(at) && sentence.isNumber(at + 1);
  }

  private static Found dayFirst(CalendarSentence sentence, int from) {
    NumberedDays.Numbered day = NumberedDays.day(sentence, from);
    boolean joined =
        sentence.is(from - 1, "-")
            && sentence.isGlued(from)
            && (NumberedDays.day(sentence, from - 2) == null || sentence.isGlued(from - 2));
    if (day == null || joined || sentence.is(from - 1, "$")) {
      return null;
    }

    int at = day.to();
    if (sentence.is(at, "day")) {
      at++;
    }
    at = sentence.skip(at, "of");
    CalendarWord month = sentence.word(at, Kind.MONTH);
    boolean named = month != null && (month.alone() != CalendarWord.Alone.NO || at == day.to());
    if (!named || (isModal(sentence, at) && at == day.to())) {
      return null;
    }
    PartialDate date = PartialDate.ofDay(Integer.parseInt(month.value()), day.value());
    int behind = sentence.word(at + 1, Kind.MONTH) == null ? sentence.skip(at + 1, ".") : at + 1;
    if (behind > at + 1 && NumberedDays.year(sentence, behind) == null) {
      behind = at + 1;
    }
    return withYear(sentence, from, behind, date);
  }

  /** "The 5 may leave": no month, since it has no capital letter. */
  private static boolean isModal(CalendarSentence sentence, int at) {
    return (sentence.is(at, "may") || sentence.is(at, "march")) && !sentence.isCapital(at);
  }

  private static Found withYear(CalendarSentence sentence, int from, int to, PartialDate date) {
    NumberedDays.Numbered year = yearBehind(sentence, to);
    return year == null
        ? new Found(from, to, date)
        : new Found(from, year.to(), date.inYear(year.value()));
  }

  /** The year behind the rest of a date: "2018", ", 2018", "of 2018", "in 2018", "-2018". */
  static NumberedDays.Numbered yearBehind(CalendarSentence sentence, int to) {
    int at = sentence.skip(to, ",");
    at = sentence.skip(at, "of");
    at = at == to ? sentence.skip(at, "in") : at;
    at = sentence.is(at, "-") && sentence.isGlued(at) && sentence.isGlued(at + 1) ? at + 1 : at;
    NumberedDays.Numbered year = NumberedDays.year(sentence, at);
    return year == null || isHour(sentence, year) ? null : year;
  }

  private static boolean isHour(CalendarSentence sentence, NumberedDays.Numbered year) {
    return sentence.is(year.to(), "hours") || sentence.is(year.to(), "hrs");
  }

  private static boolean isMonthAlone(
      CalendarSentence sentence, int at, int behind, CalendarWord word) {
    boolean led =
        sentence.endsBefore(at, Kind.LEAD)
            || sentence.endsBefore(at, Kind.PART)
            || sentence.endsBefore(at, Kind.SHIFT)
            || sentence.endsBefore(at, Kind.CONNECTOR)
            || sentence.endsBefore(at, Kind.BOUND)
            || isHyphen(sentence, at - 1);
    boolean modal = word.words().get(0).equals("may") || word.words().get(0).equals("march");
    boolean name =
        sentence.isCapital(behind) && !sentence.isUpper(at) && !leadsOn(sentence, behind);
    boolean acronym = sentence.isUpper(at) && isShort(word);
    CalendarWord connector = sentence.word(behind, Kind.CONNECTOR);
    boolean begins =
        connector != null && sentence.word(behind + connector.words().size(), Kind.MONTH) != null;
    return (word.alone() == CalendarWord.Alone.LED || begins)
        && (led || begins)
        && !name
        && !acronym
        && (sentence.isCapital(at)
            || begins
            || (!modal && sentence.piece(at).lower().length() > 3));
  }

  private static boolean isHyphen(CalendarSentence sentence, int at) {
    return sentence.is(at, "-") || sentence.is(at, "\u2013");
  }

  private static boolean leadsOn(CalendarSentence sentence, int at) {
    return sentence.word(at, Kind.CONNECTOR) != null || sentence.word(at, Kind.CLAUSE) != null;
  }
}
