package blotter.calendar;

/** How finely an expression says when. */
public enum Precision {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  SEASON,
  YEAR,
  DECADE,

  /** No unit of the calendar: "recently", "in recent years". */
  VAGUE
}
