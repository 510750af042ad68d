package blotter.incident;

/** Classes of words of {@code incident-words.csv} that tell names apart. */
enum CaseWord {
  /** Begins what a name is explained by: "Jane Roe, an agent". */
  ARTICLE,

  /** May stand inside a name: "Aryan Brotherhood of Texas". */
  CONNECTOR,

  /** The suffix of the elder of two. */
  ELDER,

  /** No longer in office: "former judge". */
  FORMER,

  /** Stands before a name and is no part of it. */
  HONORIFIC,

  /** Last words of policies whose names may be joined by "and". */
  NAMED_ACT,

  /** Who bears it works on a case. */
  OFFICE,

  /** Parts of family names. */
  PARTICLE,

  /** Opens a sentence, with a capital letter, and is no name. */
  PRONOUN,

  /** Last words of names that stand in the texts of many cases. */
  STATUTE,

  /** Suffixes of generations. */
  SUFFIX,

  /** Phrases of sentences that count what several happenings came to: "to date". */
  TALLY,

  /** Whom a sentence with one of these names worked on the case. */
  THANKS,

  /** Last words of names that are no person's. */
  THING,

  /** "Prosecuted (by)": whom it names worked on the case. */
  WORKED
}
