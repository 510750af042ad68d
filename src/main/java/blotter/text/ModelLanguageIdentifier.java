package blotter.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;

/**
 * OpenNLP's language detector on a sample of the text.
 *
 * <p>The model (183 languages, character n-grams) is sure of a paragraph and unsure of a headline:
 * a text whose letters are fewer than {@value #FEWEST_LETTERS} is undetermined unless English is
 * the model's first choice; and a text shorter than {@value #SHORT} letters counts as English if
 * English is among the model's first three. Not thread-safe.
 */
public final class ModelLanguageIdentifier implements LanguageIdentifier {

  private static final int SAMPLE = 1200;
  private static final int FEWEST_LETTERS = 20;
  private static final int SHORT = 200;
  private static final int CHOICES = 3;

  private static final Map<String, String> TWO_LETTERS = twoLetters();

  private final LanguageDetectorME detector = new LanguageDetectorME(Models.languages());

  @Override
  public String identify(String text) {
    String sample = sample(text);
    long letters = sample.codePoints().filter(Character::isLetter).count();
    if (letters == 0) {
      return UNDETERMINED;
    }

    Language[] languages = detector.predictLanguages(sample);
    String first = code(languages[0]);
    if (first.equals(ENGLISH)) {
      return ENGLISH;
    }
    if (letters < FEWEST_LETTERS) {
      return UNDETERMINED;
    }
    if (letters < SHORT && amongFirst(languages)) {
      return ENGLISH;
    }
    return first;
  }

  private static boolean amongFirst(Language[] languages) {
    for (int i = 0; i < Math.min(CHOICES, languages.length); i++) {
      if (code(languages[i]).equals(ENGLISH)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first paragraphs, from the middle on where the text is long: mastheads stand at the top.
   */
  private static String sample(String text) {
    if (text.length() <= SAMPLE) {
      return text;
    }

    int begin = Math.min(text.length() - SAMPLE, text.length() / 4);
    return text.substring(begin, begin + SAMPLE);
  }

  private static String code(Language language) {
    return TWO_LETTERS.getOrDefault(language.getLang(), language.getLang());
  }

  private static Map<String, String> twoLetters() {
    Map<String, String> codes = new HashMap<>();
    for (String two : Locale.getISOLanguages()) {
      codes.put(Locale.forLanguageTag(two).getISO3Language(), two);
    }
    return Map.copyOf(codes);
  }
}
