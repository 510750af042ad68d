package blotter.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;

/**
 * OpenNLP's sentence detector, within paragraphs and with its wrong breaks mended.
 *
 * <p>The model knows no line ends and breaks behind most abbreviations: behind "Jan." before a day
 * always, behind a middle initial nearly always. Lines are therefore split first ({@link
 * Paragraphs}), and two sentences are joined again where {@link Abbreviations} forbid the break.
 * Linear in the length of the text. Not thread-safe.
 */
public final class ModelSentenceSplitter implements SentenceSplitter {

  private static final int LONGEST_RUN = 1024;

  private final SentenceDetectorME detector = new SentenceDetectorME(Models.sentences());
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
      CharSpan found = Paragraphs.trim(text, span.begin(), span.end());
      if (found.length() == 0) {
        continue;
      }

      if (open == null) {
        open = found;
      } else if (abbreviations.forbidBreak(lastWord(text, open), found.of(text))) {
        open = new CharSpan(open.begin(), found.end());
      } else {
        sentences.add(open);
        open = found;
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
    int begin = paragraph.begin();
    int run = paragraph.begin();

    for (int i = paragraph.begin(); i <= paragraph.end(); i++) {
      if (i < paragraph.end() && !Paragraphs.isBlank(text.charAt(i))) {
        continue;
      }
      if (i - run > LONGEST_RUN) {
        addModelSentences(text, new CharSpan(begin, run), found);
        found.add(new CharSpan(run, i));
        begin = i;
      }
      run = i + 1;
    }

    addModelSentences(text, new CharSpan(begin, paragraph.end()), found);
    return found;
  }

  private void addModelSentences(String text, CharSpan stretch, List<CharSpan> found) {
    if (stretch.length() > 0) {
      for (Span span : detector.sentPosDetect(stretch.of(text))) {
        found.add(new CharSpan(stretch.begin() + span.getStart(), stretch.begin() + span.getEnd()));
      }
    }
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
