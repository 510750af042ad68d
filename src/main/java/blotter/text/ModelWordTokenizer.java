package blotter.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.Span;

/**
 * OpenNLP's maximum-entropy tokenizer as it is, without a cache: the yardstick of {@link
 * CachedWordTokenizer}.
 *
 * <p>Not thread-safe. Its features copy the prefix of a chunk at each character, so that its cost
 * grows with the square of the longest chunk between white space.
 */
public final class ModelWordTokenizer implements WordTokenizer {

  private final TokenizerME tokenizer = new TokenizerME(Models.tokens());

  @Override
  public List<Token> tokenize(String text, int begin, int end) {
    String stretch = text.substring(begin, end);
    List<Token> tokens = new ArrayList<>();

    for (Span span : tokenizer.tokenizePos(stretch)) {
      String word = stretch.substring(span.getStart(), span.getEnd());
      tokens.add(
          new Token(
              begin + span.getStart(),
              begin + span.getEnd(),
              word.toLowerCase(Locale.ROOT),
              Character.isUpperCase(word.codePointAt(0))
                  || Character.isTitleCase(word.codePointAt(0))));
    }

    return tokens;
  }
}
