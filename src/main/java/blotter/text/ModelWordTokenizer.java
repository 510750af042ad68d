package blotter.text;

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
  private final Tokens.Builder tokens = new Tokens.Builder();

  @Override
  public Tokens tokenize(String text, int begin, int end) {
    String stretch = text.substring(begin, end);
    for (Span span : tokenizer.tokenizePos(stretch)) {
      tokens.add(
          begin + span.getStart(),
          begin + span.getEnd(),
          Word.of(stretch.substring(span.getStart(), span.getEnd()), lower -> 0));
    }
    return tokens.take();
  }
}
