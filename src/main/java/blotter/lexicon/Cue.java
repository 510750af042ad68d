package blotter.lexicon;

import java.io.Serializable;

/**
 * Words that say something about the mentions of their sentence.
 *
 * @param text the words
 * @param supports the kind whose ambiguous surfaces they support, or null
 * @param sense the code of the sense that they tell, or null
 */
public record Cue(String text, EntityKind supports, String sense) implements Serializable {}
