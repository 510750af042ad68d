package blotter.lexicon;

/**
 * A surface found in a text.
 *
 * @param begin offset of its first character, UTF-16 code units
 * @param end offset behind its last character
 * @param surface what was found, of type {@code MISSPELLING} where it is misspelt; never one that
 *     only blocks
 * @param entityId the entity that it names, with the country of a pattern's slot filled in
 * @param misspelt whether one of its words is one letter off the surface's
 */
public record LexiconMatch(
    int begin, int end, Surface surface, String entityId, boolean misspelt) {}
