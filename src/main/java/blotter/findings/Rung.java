package blotter.findings;

/** The rungs of the ladder, in order: which events each holds, in words and in SQL. */
enum Rung {
  INVESTIGATIONS(
      "Investigations",
      "Officers looked into something, or searched; nobody need be suspected.",
      "type = 'investigation'",
      false),
  SEIZURES(
      "Seizures",
      "Officers took drugs, money, weapons or goods; nobody need be charged.",
      "type = 'seizure'",
      false),
  ARRESTS(
      "Arrests",
      "Someone was taken into custody; it says nothing about guilt.",
      "type = 'arrest'",
      false),
  CHARGES(
      "Charges",
      "An accusation was filed; whoever is charged is presumed innocent.",
      "type = 'charge' AND NOT civil",
      false),
  PLEAS("Guilty pleas", "Someone admitted guilt, or agreed to.", "type = 'plea'", false),
  CONVICTIONS(
      "Convictions",
      "A court or a jury found someone guilty; pleas are counted apart.",
      "type = 'conviction'",
      false),
  SENTENCES("Sentences", "A court imposed a punishment.", "type = 'sentence'", false),
  ACQUITTALS(
      "Acquittals",
      "A court or a jury found someone not guilty, or a conviction fell.",
      "type = 'acquittal' AND coalesce(subtype, '') NOT IN ('dismissal', 'clemency')",
      false),
  DISMISSALS(
      "Dismissals", "Charges were dropped.", "type = 'acquittal' AND subtype = 'dismissal'", false),
  CLEMENCY(
      "Pardons and commutations",
      "A sentence was shortened or forgiven.",
      "type = 'acquittal' AND subtype = 'clemency'",
      false),
  FORFEITURES(
      "Criminal forfeitures",
      "Property was lost to the state in a criminal case.",
      "type = 'forfeiture' AND NOT civil",
      false),
  COMPLAINTS(
      "Civil complaints",
      "The state sued; nobody is accused of a crime.",
      "type = 'charge' AND civil",
      true),
  SETTLEMENTS(
      "Civil penalties and settlements",
      "Money was paid or agreed upon, often without admitting anything.",
      "type = 'penalty' AND civil",
      true),
  CIVIL_FORFEITURES(
      "Civil forfeitures",
      "Property was lost to the state; nobody need be charged.",
      "type = 'forfeiture' AND civil",
      true);

  private final String title;
  private final String meaning;
  private final String condition;
  private final boolean civil;

  Rung(String title, String meaning, String condition, boolean civil) {
    this.title = title;
    this.meaning = meaning;
    this.condition = condition;
    this.civil = civil;
  }

  String title() {
    return title;
  }

  String meaning() {
    return meaning;
  }

  boolean civil() {
    return civil;
  }

  /** The name of the rung of an event, as an expression over its columns; null for others. */
  static String expression() {
    StringBuilder cases = new StringBuilder("CASE");
    for (Rung rung : values()) {
      cases
          .append(" WHEN ")
          .append(rung.condition)
          .append(" THEN ")
          .append(TableQueries.quoted(rung.name()));
    }
    return cases.append(" END").toString();
  }
}
