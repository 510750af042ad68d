package blotter.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;

/**
 * OpenNLP's language detector on a sample of the text: a glance of {@value #GLANCE} characters
 * settles English, the usual case; {@value #SAMPLE} characters decide everything else.
 *
 * <p>The model (183 languages, character n-grams) is sure of a paragraph and unsure of a headline:
 * a text whose letters are fewer than {@value #FEWEST_LETTERS} is undetermined unless English is
 * the model's first choice; and a text shorter than {@value #SHORT} letters counts as English if
 * English is among the model's first {@value #CHOICES}. Not thread-safe.
 */
public final class ModelLanguageIdentifier implements LanguageIdentifier {

  private static final int GLANCE = 300;
  private static final int SAMPLE = 1200;
  private static final int FEWEST_LETTERS = 10;
  private static final int SHORT = 200;
  private static final int CHOICES = 5;

  private static final Map<String, String> TWO_LETTERS = twoLetters();

  private final LanguageDetectorME detector = new LanguageDetectorME(Models.languages());

  @Override
  public String identify(String text) {
    String glance = sample(text, GLANCE);
    if (glance.length() < text.length()
        && letters(glance) >= SHORT
        && code(detector.predictLanguage(glance)).equals(ENGLISH)) {
      return ENGLISH;
    }

    String sample = sample(text, SAMPLE);
    long letters = letters(sample);
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
    return letters < SHORT && amongFirst(languages) ? ENGLISH : first;
  }

  private static long letters(String sample) {
    return sample.codePoints().filter(Character::isLetter).count();
  }

  private static boolean amongFirst(Language[] languages) {
    for (int i = 0; i < Math.min(CHOICES, languages.length); i++) {
      if (code(languages[i]).equals(ENGLISH)) {
        return true;
      }
    }
    return false;
  }

  /** A stretch that begins a quarter into a long text: mastheads stand at the top. */
  private static String sample(String text, int length) {
    if (text.length() <= length) {
      return text;
    }

    int begin = Math.min(text.length() - length, text.length() / 4);
    return text.substring(begin, begin + length);
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
