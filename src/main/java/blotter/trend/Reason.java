package blotter.trend;

/** Why a figure is not given. The text is part of the tables: it does not change. */
public enum Reason {
  /** Nothing was observed at all. */
  EMPTY("no period"),
  /** Fewer periods than the method needs. */
  TOO_FEW_PERIODS("too few periods"),
  /** Too few things counted, or too few periods with any. */
  TOO_SPARSE("too few counts"),
  /** Every value is the same, so that nothing can rise or fall. */
  CONSTANT("constant"),
  /** Every count is zero. */
  ALL_ZERO("all zero"),
  /** A value is infinite. */
  NOT_FINITE("not finite"),
  /** Periods are missing where the method needs all of them. */
  GAPS("gaps"),
  /** A side of a comparison has no words. */
  NO_TOKENS("no words"),
  /** The method is for counts of things that happen one by one. */
  NOT_A_COUNT("not a count"),
  /** The method is for things that happen each by itself. */
  NOT_INDEPENDENT("not independent"),
  /** The method is for another length of periods. */
  OTHER_GRANULARITY("other granularity"),
  /** The fit did not come to rest, or has no finite solution. */
  NO_FIT("no fit");

  private final String text;

  Reason(String text) {
    this.text = text;
  }

  /** The reason in words, as tables give it. */
  public String text() {
    return text;
  }
}
