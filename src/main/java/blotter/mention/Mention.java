package blotter.mention;

import blotter.lexicon.Entity;

/**
 * One place in a document that names an entity.
 *
 * @param sentence index of its sentence in the document, from 0
 * @param begin offset of its first character in the document's text, UTF-16 code units
 * @param end offset behind its last character
 * @param surface the text's own words
 * @param entity what they name
 * @param sense code of the sense; null where the entity's kind has no senses
 * @param certainty 1 for words that mean nothing else, less for ambiguous words that their sentence
 *     supports
 */
public record Mention(
    int sentence,
    int begin,
    int end,
    String surface,
    Entity entity,
    String sense,
    double certainty) {

  /** The same words as a mention of another entity. */
  Mention of(Entity other) {
    return new Mention(sentence, begin, end, surface, other, sense, certainty);
  }
}
