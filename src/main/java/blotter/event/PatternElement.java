package blotter.event;

import java.io.Serializable;
import java.util.Set;

/** One element of a pattern over the tokens of a sentence. */
sealed interface PatternElement extends Serializable {

  /**
   * A token that is one of some words or of some kind.
   *
   * @param words the words, lower case
   * @param kinds bits of {@link TokenKind}
   * @param optional whether it may be absent
   */
  record One(Set<String> words, int kinds, boolean optional) implements PatternElement {

    boolean fits(SentenceView sentence, int token) {
      return (kinds != 0 && (sentence.kinds(token) & kinds) != 0)
          || words.contains(sentence.lower(token));
    }
  }

  /**
   * Any tokens but those that end a clause.
   *
   * @param most how many at most
   */
  record Gap(int most) implements PatternElement {}

  /**
   * A place where some words or kinds do not stand.
   *
   * @param words the words, lower case
   * @param kinds bits of {@link TokenKind}
   */
  record Without(Set<String> words, int kinds) implements PatternElement {

    boolean fits(SentenceView sentence, int token) {
      return token < 0
          || token >= sentence.size()
          || !((sentence.kinds(token) & kinds) != 0 || words.contains(sentence.lower(token)));
    }
  }
}
