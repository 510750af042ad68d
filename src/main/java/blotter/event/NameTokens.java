package blotter.event;

import java.util.HashSet;
import java.util.Set;

/** Which tokens of a sentence are words of names, known or not. */
final class NameTokens {

  private static final Set<String> QUOTES = Set.of("\"", "“");

  private final SentenceView sentence;

  NameTokens(SentenceView sentence) {
    this.sentence = sentence;
  }

  /** Whether a name is another one of the person before: "aka Shorty". */
  boolean isAlias(int token) {
    for (int i = token - 1; i >= Math.max(0, token - 2); i--) {
      if (sentence.is(i, WordClass.ALIAS)) {
        return true;
      }
    }
    return token > 0 && QUOTES.contains(sentence.lower(token - 1));
  }

  /** Whether a word is capitalised and nothing is known of it. */
  boolean isUnknown(int token) {
    String word = sentence.lower(token);
    return sentence.isCapitalised(token)
        && (sentence.kinds(token) == 0 || sentence.kinds(token) == TokenKind.PLACE.bit())
        && word.length() > 2
        && Character.isLetter(word.charAt(0))
        && !sentence.is(token, WordClass.COMPANY)
        && !sentence.is(token, WordClass.AUXILIARY)
        && !sentence.is(token, WordClass.PREPOSITION)
        && !sentence.is(token, WordClass.ARTICLE)
        && !sentence.is(token, WordClass.PERSON)
        && !sentence.is(token, WordClass.PERSONS)
        && !sentence.is(token, WordClass.SUBORDINATE)
        && !sentence.is(token, WordClass.TITLE_WORD);
  }

  /** The words of names in a stretch, lower case. */
  Set<String> in(TokenRange range) {
    Set<String> names = new HashSet<>();
    for (int i = range.from(); i < range.to(); i++) {
      String word = sentence.lower(i);
      if ((sentence.is(i, TokenKind.NAME) || isUnknown(i)) && word.length() > 2) {
        names.add(word);
      }
    }
    return names;
  }
}
