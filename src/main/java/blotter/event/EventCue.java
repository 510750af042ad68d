package blotter.event;

import java.io.Serializable;
import java.util.Set;

/**
 * Words that tell the status of events near them.
 *
 * @param status the status; null where what stands near them is no event at all
 * @param place where they stand, seen from the event
 * @param within how many tokens may lie between them and the event
 * @param types the types that they speak of
 * @param pattern the words
 */
record EventCue(
    EventStatus status, Place place, int within, Set<EventType> types, TokenPattern pattern)
    implements Serializable {

  /** Where words stand, seen from the event. */
  enum Place {
    /** In its clause, before it. */
    BEFORE,

    /** In its clause, behind it. */
    BEHIND,

    /** Before it in the sentence, whatever lies between. */
    ABOVE,

    /** Anywhere in its sentence. */
    SENTENCE,

    /** Anywhere in its document; goes before "occurred" only. */
    DOCUMENT
  }
}
