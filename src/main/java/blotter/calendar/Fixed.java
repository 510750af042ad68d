package blotter.calendar;

/** A period that is known whenever its text was written. */
record Fixed(Period period) implements Meaning {

  @Override
  public Period resolve(Scene scene) {
    return period;
  }

  @Override
  public boolean isRelative() {
    return false;
  }
}
