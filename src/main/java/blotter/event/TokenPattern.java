package blotter.event;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A pattern over the tokens of a sentence, found by its key: an element that is looked up by its
 * words, from which the others are compared to the left and to the right. Gaps are short, so a
 * comparison costs a few dozen steps at most.
 *
 * @param elements its elements in the order of the text
 * @param key index of the element that is looked up
 */
record TokenPattern(List<PatternElement> elements, int key) implements Serializable {

  private static final int NONE = -2;
  private static final Set<String> ENDS_CLAUSE = Set.of(";", ":", ".", "!", "?");

  /** Keeps a copy. */
  TokenPattern {
    elements = List.copyOf(elements);
  }

  /** The words that it is looked up by. */
  Set<String> keys() {
    return ((PatternElement.One) elements.get(key)).words();
  }

  /**
   * Where it stands around a token that is one of its keys; null if it does not.
   *
   * @param token index of the token
   */
  TokenRange match(SentenceView sentence, int token) {
    int last = compare(sentence, key + 1, token + 1, 1);
    if (last == NONE) {
      return null;
    }
    int first = compare(sentence, key - 1, token - 1, -1);
    return first == NONE ? null : new TokenRange(first + 1, last);
  }

  /**
   * Compares the elements from {@code element} on in one direction; the first token that is not
   * part of the match, or {@link #NONE}.
   */
  private int compare(SentenceView sentence, int element, int token, int step) {
    if (element < 0 || element == elements.size()) {
      return token;
    }

    PatternElement wanted = elements.get(element);
    if (wanted instanceof PatternElement.Without without) {
      return without.fits(sentence, token) ? compare(sentence, element + step, token, step) : NONE;
    }
    if (wanted instanceof PatternElement.Gap gap) {
      return overGap(sentence, element, token, step, gap.most());
    }

    PatternElement.One one = (PatternElement.One) wanted;
    if (token >= 0 && token < sentence.size() && one.fits(sentence, token)) {
      int end = compare(sentence, element + step, sentence.behind(token, one, step), step);
      if (end != NONE) {
        return end;
      }
    }
    return one.optional() ? compare(sentence, element + step, token, step) : NONE;
  }

  private int overGap(SentenceView sentence, int element, int token, int step, int most) {
    int at = token;
    for (int skipped = 0; skipped <= most; skipped++) {
      int end = compare(sentence, element + step, at, step);
      if (end != NONE) {
        return end;
      }
      if (at < 0 || at >= sentence.size() || ENDS_CLAUSE.contains(sentence.lower(at))) {
        return NONE;
      }
      at += step;
    }
    return NONE;
  }
}
