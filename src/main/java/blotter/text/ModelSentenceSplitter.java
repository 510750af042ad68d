package blotter.text;

import java.util.ArrayList;
import java.util.List;

/**
 * OpenNLP's sentence detector, within paragraphs and with its wrong breaks mended.
 *
 * <p>The model knows no line ends and breaks behind most abbreviations: behind "Jan." before a day
 * always, behind a middle initial nearly always; and sometimes inside a number ("$1.5 | billion").
 * Lines are therefore split first ({@link Paragraphs}), and two sentences are joined again where
 * {@link Abbreviations} forbid the break. Linear in the length of the text. Not thread-safe.
 */
public final class ModelSentenceSplitter implements SentenceSplitter {

  private static final int LONGEST_RUN = 1024;

  private final CachedSentenceDetector detector = new CachedSentenceDetector();
  private final Abbreviations abbreviations;

  /**
   * A splitter that mends breaks behind these abbreviations.
   *
   * @param abbreviations none are known besides initials if it is empty
   */
  public ModelSentenceSplitter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  @Override
  public List<CharSpan> split(String text) {
    List<CharSpan> sentences = new ArrayList<>();
    for (CharSpan paragraph : Paragraphs.of(text)) {
      addSentences(text, paragraph, sentences);
    }
    return sentences;
  }

  private void addSentences(String text, CharSpan paragraph, List<CharSpan> sentences) {
    CharSpan open = null;

    for (CharSpan span : detect(text, paragraph)) {
      if (open == null) {
        open = span;
      } else if (endsInDecimal(text, open)
          || abbreviations.forbidBreak(lastWord(text, open), text, span)) {
        open = new CharSpan(open.begin(), span.end());
      } else {
        sentences.add(open);
        open = span;
      }
    }

    if (open != null) {
      sentences.add(open);
    }
  }

  /**
   * The model's sentences. It looks from every period to the next white space, so that a run
   * without any would cost the square of its length: a run of more than {@value #LONGEST_RUN}
   * characters (no word, but a broken file) is cut out before and is a sentence of its own.
   */
  private List<CharSpan> detect(String text, CharSpan paragraph) {
    List<CharSpan> found = new ArrayList<>();
    if (paragraph.length() <= LONGEST_RUN) {
      detector.detect(text, paragraph, found);
      return found;
    }

    int begin = paragraph.begin();
    int run = paragraph.begin();
    for (int i = paragraph.begin(); i <= paragraph.end(); i++) {
      if (i < paragraph.end() && !Paragraphs.isBlank(text.charAt(i))) {
        continue;
      }
      if (i - run > LONGEST_RUN) {
        detector.detect(text, new CharSpan(begin, run), found);
        found.add(new CharSpan(run, i));
        begin = i;
      }
      run = i + 1;
    }

    detector.detect(text, new CharSpan(begin, paragraph.end()), found);
    return found;
  }

  /** Whether the mark that the model broke at stands inside a number: "$1.5 | billion". */
  private static boolean endsInDecimal(String text, CharSpan sentence) {
    int at = sentence.end() - 1;
    while (at > sentence.begin() && isDigit(text.charAt(at))) {
      at--;
    }
    return at > sentence.begin()
        && at < sentence.end() - 1
        && text.charAt(at) == '.'
        && isDigit(text.charAt(at - 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String lastWord(String text, CharSpan sentence) {
    int begin = sentence.end();
    while (begin > sentence.begin() && !Paragraphs.isBlank(text.charAt(begin - 1))) {
      begin--;
    }
    while (begin < sentence.end() - 1 && !Character.isLetterOrDigit(text.charAt(begin))) {
      begin++;
    }
    return text.substring(begin, sentence.end());
  }
}
