package blotter.calendar;

/** What an expression means before it is known when its text was written. */
interface Meaning {

  /** The period that it stands for; null where it stands for none or what it needs is unknown. */
  Period resolve(Scene scene);

  /** Whether it depends on the date of publication or on another expression. */
  default boolean isRelative() {
    return true;
  }

  /** Whether later expressions may count from it. */
  default boolean isNaming() {
    return true;
  }
}
