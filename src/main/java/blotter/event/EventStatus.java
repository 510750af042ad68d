package blotter.event;

/** How sure a document is of an event. */
public enum EventStatus {
  /** Told as a fact. */
  OCCURRED,

  /** Said in a charge or by an authority; no court has found it. */
  ALLEGED,

  /** Announced, scheduled or agreed, and not done yet. */
  PLANNED,

  /** May happen: a statutory maximum, a forfeiture that a charge seeks. */
  POSSIBLE,

  /** Told not to have happened. */
  NEGATED
}
