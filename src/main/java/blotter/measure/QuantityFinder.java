package blotter.measure;

import blotter.lexicon.MeasureWords;
import blotter.number.Piece;
import blotter.number.Pieces;
import blotter.text.CharSpan;
import java.util.List;

/**
 * Finds the quantities of a sentence: numbers in digits or words with their units, ranges, lists
 * that share a unit, sums of a larger and a smaller unit, money, and the words that bound them.
 *
 * <p>The span of a quantity begins at its number, its currency, or the words that bound it, and
 * ends behind its unit. A number without a unit is none. Linear in the length of the sentence: from
 * each number a few pieces are looked at. Thread-safe.
 */
public final class QuantityFinder {

  private final Vocabulary words;

  /** A finder that knows these words. */
  public QuantityFinder(MeasureWords words) {
    this(Vocabulary.of(words));
  }

  QuantityFinder(Vocabulary words) {
    this.words = words;
  }

  /** The quantities of {@code text.substring(begin, end)} in text order, without overlaps. */
  public List<Quantity> find(String text, int begin, int end) {
    return find(Pieces.of(text, begin, end), List.of());
  }

  /**
   * The quantities of a sentence in text order, without overlaps.
   *
   * @param pieces its pieces
   * @param drugs where it names drugs, in text order: one may stand between a number and its unit
   */
  public List<Quantity> find(List<Piece> pieces, List<CharSpan> drugs) {
    return new QuantityReader(words, pieces, behindDrugs(pieces, drugs)).read();
  }

  private static int[] behindDrugs(List<Piece> pieces, List<CharSpan> drugs) {
    int[] behind = new int[pieces.size()];
    int from = 0;
    for (CharSpan drug : drugs) {
      while (from < pieces.size() && pieces.get(from).begin() < drug.begin()) {
        from++;
      }
      int to = from;
      while (to < pieces.size() && pieces.get(to).end() <= drug.end()) {
        to++;
      }
      if (to > from) {
        behind[from] = to;
      }
    }
    return behind;
  }
}
