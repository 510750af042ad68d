package blotter.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceDetectorME;

/** Holds the cached sentence detector against the model's own, in the paragraphs of texts. */
public final class SentenceDifferences {

  private final SentenceDetectorME model = new SentenceDetectorME(Models.sentences());
  private final CachedSentenceDetector cached = new CachedSentenceDetector();

  /** Number of a text's paragraphs in which the two find other sentences. */
  public long count(String text) {
    return Paragraphs.of(text).stream().filter(paragraph -> differ(text, paragraph)).count();
  }

  private boolean differ(String text, CharSpan paragraph) {
    return !byModel(text, paragraph).equals(byCache(text, paragraph));
  }

  /** The model's sentences of a stretch without white space at its ends. */
  List<CharSpan> byModel(String text, CharSpan stretch) {
    return Stream.of(model.sentPosDetect(stretch.of(text)))
        .map(s -> new CharSpan(stretch.begin() + s.getStart(), stretch.begin() + s.getEnd()))
        .toList();
  }

  /** The cached detector's sentences of a stretch. */
  List<CharSpan> byCache(String text, CharSpan stretch) {
    List<CharSpan> sentences = new ArrayList<>();
    cached.detect(text, stretch, sentences);
    return sentences;
  }
}
