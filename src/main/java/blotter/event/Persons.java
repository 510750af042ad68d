package blotter.event;

/**
 * Persons at a place of a sentence.
 *
 * @param range the words
 * @param people how many they are
 * @param guessed whether they are capitalised words that no list knows
 */
record Persons(TokenRange range, People people, boolean guessed) {

  /** Whether they are more than one and counted. */
  boolean isGroup() {
    return people.count() != null && people.count() > 1;
  }

  /** Whether they are one person. */
  boolean isOne() {
    return people.count() != null && people.count() == 1;
  }

  boolean isNamed() {
    return !people.names().isEmpty();
  }
}
