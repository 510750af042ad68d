package blotter.event;

/**
 * What can happen; {@code event-types.csv} says what each means and in which statuses it stands.
 */
public enum EventType {
  INVESTIGATION,
  ARREST,
  CHARGE,
  PLEA,
  CONVICTION,
  ACQUITTAL,
  SENTENCE,
  SEIZURE,
  FORFEITURE,
  PENALTY,
  PURCHASE,
  TAKEDOWN,
  EXTRADITION,
  SANCTION,
  POLICY,
  DEATH
}
