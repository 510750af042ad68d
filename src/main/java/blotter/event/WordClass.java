package blotter.event;

import java.util.Locale;

/** Classes of words of {@code event-words.csv} that the coder asks for. */
enum WordClass {
  /** Verbs of the past whose subject is the one concerned: "pleaded". */
  ACTIVE,

  /** What adds a number of people to another: "and". */
  ADDED,
  ADVERB,

  /** What stands before another name of the same person. */
  ALIAS,

  /** "along (with)". */
  ALONG,

  /** Verbs of announcing, whose date is that of the telling. */
  ANNOUNCING,

  /** Articles, ordinals, possessives: what makes a noun one person. */
  ARTICLE,
  AUXILIARY,

  /** What are two: "both". */
  BOTH,
  CIVIL,

  /** Words of names that are no persons. */
  COMPANY,
  COORDINATE,
  CRIMINAL,

  /** Words before a date that is an end of a stretch. */
  EDGE,

  /** Verbs that end a subject. */
  FINITE,
  HAVE,
  HE,

  /** What stands between deaths and their number: "estimated at more than". */
  MEASURED,

  /** What cannot stand between a number and its noun. */
  NUMBER_NOUN_STOP,
  OF,
  PASSIVE,

  /** One person. */
  PERSON,

  /** Several persons. */
  PERSONS,
  PLURAL,
  PREPOSITION,
  RELATIVE,
  REPORTING,
  SINGULAR,

  /** Verbs whose subject is no place. */
  SUBJECT_VERB,
  SUBORDINATE,

  /** "Jr.". */
  SUFFIX,
  THEY,

  /** Capitalised words that are no names. */
  TITLE_WORD,

  /** Nouns of court days: a date before one is that of what happens there. */
  TRIAL,
  UNSEALED;

  /** Its name in the file: lower case with hyphens. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
