package blotter.text;

import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * What a token says, wherever it stands.
 *
 * @param lower its characters in lower case (root locale)
 * @param capitalised whether its first character is an upper-case or title-case letter
 * @param marks bits that its user gave it
 */
record Word(String lower, boolean capitalised, int marks) {

  /** The word of a token's characters, at least one. */
  static Word of(String characters, ToIntFunction<String> marks) {
    int first = characters.codePointAt(0);
    String lower = characters.toLowerCase(Locale.ROOT);
    return new Word(
        lower,
        Character.isUpperCase(first) || Character.isTitleCase(first),
        marks.applyAsInt(lower));
  }
}
