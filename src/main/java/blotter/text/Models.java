package blotter.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The OpenNLP models, each loaded once a JVM at its first use.
 *
 * <p>Models are immutable and shared between threads; what is made from them is not.
 */
final class Models {

  private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
  private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String LANGUAGES = "/langdetect-183.bin";

  private Models() {}

  static TokenizerModel tokens() {
    return Tokens.MODEL;
  }

  static SentenceModel sentences() {
    return Sentences.MODEL;
  }

  static LanguageDetectorModel languages() {
    return Languages.MODEL;
  }

  private interface Loader<T> {
    T load(InputStream in) throws IOException;
  }

  private static <T> T load(String resource, Loader<T> loader) {
    try (InputStream in = Models.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("model is not on the class path: " + resource);
      }

      return loader.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("model cannot be read: " + resource, e);
    }
  }

  private static final class Tokens {
    static final TokenizerModel MODEL = load(TOKENS, TokenizerModel::new);
  }

  private static final class Sentences {
    static final SentenceModel MODEL = load(SENTENCES, SentenceModel::new);
  }

  private static final class Languages {
    static final LanguageDetectorModel MODEL = load(LANGUAGES, LanguageDetectorModel::new);
  }
}
