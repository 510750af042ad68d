package blotter.event;

import java.io.Serializable;
import java.util.List;

/**
 * Words that tell an event.
 *
 * @param id its name in tables, unique
 * @param type what they tell
 * @param subtype a finer kind; null where there is none
 * @param status its status; null where the sentence decides
 * @param civil whether it is a matter of civil law; null where the sentence decides
 * @param people where the persons stand that it concerns
 * @param weak whether it is dropped where the document tells an event of its type in plainer words
 * @param yields the type of an event of the same persons that goes before it; null for none
 * @param needsPeople whether it tells an event only where persons stand beside it
 * @param dated which dates can be the event's
 * @param patterns how it is told
 */
record EventRule(
    String id,
    EventType type,
    String subtype,
    EventStatus status,
    Boolean civil,
    Side people,
    boolean weak,
    EventType yields,
    boolean needsPeople,
    Dated dated,
    List<TokenPattern> patterns)
    implements Serializable {

  /** Keeps a copy. */
  EventRule {
    patterns = List.copyOf(patterns);
  }

  /** Which dates of a clause can be an event's. */
  enum Dated {
    ANY,

    /** Those before its words: behind an indictment's stands what it charges. */
    BEFORE,

    /** None: the words speak of something that goes on. */
    NEVER
  }

  /** Where persons stand. */
  enum Side {
    /** Before the words: "Smith pleaded guilty". */
    SUBJECT,

    /** Behind the words: "the indictment charges Smith", "the arrest of Smith". */
    OBJECT,

    /** Before a passive, behind an active: "was sentenced", "sentenced Smith". */
    PATIENT,

    /** Nowhere. */
    NONE
  }
}
