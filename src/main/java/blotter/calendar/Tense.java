package blotter.calendar;

/** Of what the clause around an expression speaks. */
enum Tense {
  PAST,
  FUTURE,

  /** It has no verb that tells. */
  UNKNOWN
}
