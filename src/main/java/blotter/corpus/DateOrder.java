package blotter.corpus;

/** Which of two numbers is the month where both can be: {@code 04/11/2018}. */
public enum DateOrder {
  /** Not known: such a date is rejected. */
  UNKNOWN,
  /** The day comes first, as in most of the world. */
  DMY,
  /** The month comes first, as in the United States. */
  MDY
}
