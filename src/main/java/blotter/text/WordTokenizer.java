package blotter.text;

/** Finds the tokens of a stretch of text. */
public interface WordTokenizer {

  /**
   * Tokenizes {@code text.substring(begin, end)}.
   *
   * @return tokens in text order, none empty, none with white space; offsets are those of {@code
   *     text}
   * @throws IndexOutOfBoundsException if the stretch does not lie in the text
   */
  Tokens tokenize(String text, int begin, int end);
}
