package blotter.incident;

/** What speaks for two events being one happening, or against it. */
public enum Feature {
  NAME,
  NAMES_DIFFER,
  CASE,
  DATE,
  DATES_DIFFER,
  TERMS,
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
  TOLD_BEFORE
}
