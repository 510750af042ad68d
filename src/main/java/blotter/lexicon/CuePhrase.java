package blotter.lexicon;

import java.io.Serializable;
import java.util.List;

/**
 * One word or several in a row that help to show what a sentence speaks of.
 *
 * @param words in their order, at least one
 */
public record CuePhrase(List<Word> words) implements Serializable {

  /** Keeps a copy. */
  public CuePhrase {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a phrase needs a word");
    }
  }

  /**
   * A word as {@link TextWords} folds it.
   *
   * @param text its letters
   * @param open whether any ending may follow
   */
  public record Word(String text, boolean open) implements Serializable {

    /** Whether it is the word {@code in.substring(begin, end)}. */
    boolean matches(String in, int begin, int end) {
      int length = text.length();
      if (open ? end - begin < length : end - begin != length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        char c = in.charAt(begin + i);
        char folded = TextWords.fold(c);
        if (text.charAt(i) != (folded == 0 ? c : folded)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Whether the words of a text are this phrase, from the word on that begins at an offset. */
  boolean matchesAt(String text, int begin, int end) {
    int at = begin;
    for (Word word : words) {
      while (at < end && TextWords.fold(text.charAt(at)) == 0) {
        at++;
      }
      if (at == end) {
        return false;
      }
      int wordEnd = TextWords.end(text, at, end);
      if (!word.matches(text, at, wordEnd)) {
        return false;
      }
      at = wordEnd;
    }
    return true;
  }

  /** Whether the words of a text from one on are this phrase. */
  boolean matchesAt(TextWords text, int at) {
    if (at + words.size() > text.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).matches(text.text(), text.begin(at + i), text.end(at + i))) {
        return false;
      }
    }
    return true;
  }
}
