package blotter.text;

/** Names the language that a text is written in. */
public interface LanguageIdentifier {

  /** Answer where a text has too few letters to tell. */
  String UNDETERMINED = "und";

  /** The language that Blotter's lexicon and rules are written for. */
  String ENGLISH = "en";

  /**
   * Identifies the language of a text.
   *
   * @return its ISO 639-1 code where it has one, else the ISO 639-3 code; {@link #UNDETERMINED}
   *     where the text has too few letters
   */
  String identify(String text);
}
