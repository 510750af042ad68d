package blotter.lexicon;

import java.io.Serializable;
import java.util.List;

/**
 * A word, or several in a row, that dates are made of.
 *
 * @param kind what it does in a date
 * @param value what it stands for, such as the number of a month
 * @param alone whether it needs something beside it
 * @param words its words and signs, lower case
 */
public record CalendarWord(Kind kind, String value, Alone alone, List<String> words)
    implements Serializable {

  /** Keeps a copy. */
  public CalendarWord {
    words = List.copyOf(words);
  }

  /** What a word does in a date. */
  public enum Kind {
    /** A month; its number. */
    MONTH("[1-9]|1[0-2]", true),

    /** A day of the week; Monday is 1. */
    WEEKDAY("[1-7]", true),

    /** A season; the month that it begins with. */
    SEASON("3|6|9|12", true),

    /** A unit of time. */
    UNIT("day|week|weekend|fortnight|month|quarter|half|year|fiscal-year|decade", true),

    /** A day counted from that of publication. */
    DAY("-?\\d", true),

    /** A time of the day. */
    TIME("day|night", true),

    /** A day that has a name; {@code HolidayRule} has the forms. */
    HOLIDAY("[a-z0-9+-]+", true),

    /** A time without bounds. */
    VAGUE("PAST_REF|PRESENT_REF|FUTURE_REF", true),

    /** What makes the number behind it a year. */
    YEAR("calendar|fiscal", true),

    /** A letter that a number behind it makes a quarter or half of a year. */
    NUMBERED("quarter|half", true),

    /** A decade of the century by name. */
    DECADE("\\d0", true),

    /** A number in a row; -1 is the last. */
    ORDINAL("-1|\\d{1,2}", false),

    /** How many, where no number says it. */
    COUNT("\\d{1,2}|vague", false),

    /** Which of several units of time. */
    SHIFT("last|previous|past|this|that|next|following|coming|recent", false),

    /** Which third of a time, or which side of a day in it. */
    PART("early|mid|late|earlier|later", false),

    /** Beginning, middle or end of a time. */
    EDGE("start|middle|end|rest", false),

    /** Before or after, behind a length of time. */
    DIRECTION("ago|hence|before|after|earlier|later", false),

    /** What opens an interval. */
    OPENING("from|between", false),

    /** What joins the ends of an interval. */
    CONNECTOR("to", false),

    /** What leaves an interval open at the other end. */
    BOUND("since|until", false),

    /** Words without meaning before a date. */
    FILLER("-", false),

    /** A verb or other word that points to the future. */
    FUTURE("-", false),

    /** A verb that points to the past. */
    PAST("-", false),

    /** A word that ends a clause. */
    CLAUSE("-", false),

    /** A word before a date; strong where a number behind it is a year. */
    LEAD("strong|weak", false),

    /** A word before numbers that are no years. */
    NO_YEAR_BEHIND("-", false),

    /** A word behind numbers that are no years. */
    NO_YEAR_BEFORE("-", false),

    /** A name that holds words of time. */
    NAME("-", false),

    /** The last word of an address. */
    ROAD("-", false),

    /** A word that makes the time behind it one of many: "every Tuesday". */
    REPEATED("-", false);

    private final String form;
    private final boolean triggers;

    Kind(String form, boolean triggers) {
      this.form = form;
      this.triggers = triggers;
    }

    /** Regular expression that its values match. */
    String form() {
      return form;
    }

    /** Whether a sentence may speak of a time because of such a word. */
    public boolean triggers() {
      return triggers;
    }
  }

  /** What a word needs to be what it is here. */
  public enum Alone {
    /** Nothing. */
    YES,

    /** A capital letter, and a word before it that leads to a date. */
    LED,

    /** The other parts of a date beside it. */
    NO
  }
}
