package blotter.lexicon;

/**
 * A sentence that stands beside a surface, pattern or cue and shows what it does and does not find.
 *
 * @param file name of the lexicon file
 * @param line its line in the file, from 1
 * @param entityId what the sentence is about
 * @param sentence the sentence
 * @param positive whether the entity must be found in it, or must not
 */
public record Example(String file, long line, String entityId, String sentence, boolean positive) {}
