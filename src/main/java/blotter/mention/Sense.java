package blotter.mention;

import java.util.Locale;

/** In which sense a text speaks of a drug. */
public enum Sense {
  /** Making, moving, selling, possessing or seizing it. */
  SUPPLY,
  /** Its use in medicine. */
  MEDICAL,
  /** Treatment of addiction or overdose. */
  TREATMENT,
  /** None of these, or not to be told. */
  OTHER;

  /** The sense as tables and lexicon files write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
