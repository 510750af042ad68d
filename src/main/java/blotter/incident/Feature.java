package blotter.incident;

import java.util.Locale;

/** What speaks for two events being one, or against it; the weights are in a file of rules. */
public enum Feature {
  SUBJECT,
  NAME,
  AROUND,
  SUBJECTS_DIFFER,
  CASE,
  SAME_DAY,
  SAME_TIME,
  NEAR_DAY,
  OTHER_YEAR,
  DATES_DIFFER,
  DATES_FAR,
  NEAR_NEWS,
  NEWS_APART,
  TOLD_BEFORE,
  TERM,
  TERMS_DIFFER,
  MONEY,
  MONEY_DIFFERS,
  MASS,
  MASSES_DIFFER,
  PEOPLE,
  PEOPLE_DIFFER,
  PLACE,
  DRUG,
  DRUGS_DIFFER,
  AGENCY,
  LAW_DIFFERS,
  NAMES_ONLY,
  TALLY;

  /** Its name in tables and rules. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
