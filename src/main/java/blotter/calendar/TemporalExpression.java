package blotter.calendar;

import java.time.LocalDate;

/**
 * An expression of a text that names a day or a period, resolved.
 *
 * @param begin offset of its first character in the text, UTF-16 code units
 * @param end offset behind its last character
 * @param timex its value as in TIMEX3: "2018-11-04", "2018-W45", "2018-10", "2018-Q2", "2018-SU",
 *     "2018", "199", "PAST_REF"
 * @param first first day; null where the expression has none ("in recent years" has a last one
 *     only)
 * @param last last day, inclusive; null where it has none
 * @param precision how finely it says when
 * @param relative whether it was resolved from the date of publication or from another expression
 */
public record TemporalExpression(
    int begin,
    int end,
    String timex,
    LocalDate first,
    LocalDate last,
    Precision precision,
    boolean relative) {}
