package blotter.mention;

import blotter.number.Piece;
import java.util.function.ToIntFunction;

/**
 * What is asked of the words and pieces of a text while it is tokenized; each is looked at once and
 * its answers kept.
 *
 * @param words marks of a word in lower case: bits from {@link #FIRST} on
 * @param pieces marks of a piece, of its kind and letters only
 * @param cut marks of words; a sentence that has a word with one of them is cut into pieces
 */
public record Marking(ToIntFunction<String> words, ToIntFunction<Piece> pieces, int cut) {

  /** The lowest bit of marks of words that is free. */
  public static final int FIRST = 1 << 8;

  /** Asks nothing. */
  public static final Marking NONE = new Marking(word -> 0, piece -> 0, 0);
}
