package blotter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModelLanguageIdentifierTest {

  private final LanguageIdentifier identifier = new ModelLanguageIdentifier();

  @Test
  void tellsEnglishFromOtherLanguages() {
    assertThat(
            identifier.identify(
                "Customs officers seized twenty kilograms of heroin in the port on Tuesday, and"
                    + " three men were arrested after a chase through the city."))
        .isEqualTo("en");
    assertThat(
            identifier.identify(
                "La Guardia Civil ha intervenido veinte kilos de heroína en el puerto y ha"
                    + " detenido a tres hombres tras una persecución por las calles de la ciudad."))
        .isEqualTo("es");
    assertThat(
            identifier.identify(
                "Die Polizei hat am Dienstag im Hafen zwanzig Kilogramm Heroin sichergestellt und"
                    + " drei Männer nach einer Verfolgungsjagd durch die Stadt festgenommen."))
        .isEqualTo("de");
  }

  @Test
  void takesAShortEnglishHeadlineForEnglish() {
    assertThat(identifier.identify("Two men charged with selling heroin in Boston"))
        .isEqualTo("en");
  }

  @Test
  void doesNotGuessWithoutLetters() {
    assertThat(identifier.identify("")).isEqualTo("und");
    assertThat(identifier.identify("12.5 % (2014) 30/60")).isEqualTo("und");
  }

  @Test
  void givesTheSameAnswerAgain() {
    for (String text : RandomTexts.of(200, 40, 11L)) {
      assertThat(identifier.identify(text)).isEqualTo(identifier.identify(text));
    }
  }
}
