package blotter.mention;

import blotter.lexicon.Entity;
import blotter.lexicon.Surface;

/**
 * A place in a document that may name a body whose country only the whole document tells.
 *
 * @param mention what it names in a document of the United States; its entity is null where it
 *     names nothing there
 * @param abroad the ids of the bodies that it names elsewhere ({@link Surface#ids}), with {@link
 *     Surface#CODE} for the country; null where it names the same everywhere
 * @param passing whether it is a place that something comes from or goes to, which tells nothing
 *     about who acts
 */
record Candidate(Mention mention, String abroad, boolean passing) {

  /** The entity in a document of the United States, or null. */
  Entity entity() {
    return mention.entity();
  }

  /** Whether it names the same wherever the document comes from. */
  boolean isCertain() {
    return abroad == null;
  }
}
