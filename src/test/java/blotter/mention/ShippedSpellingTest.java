package blotter.mention;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.lexicon.Lexicon;
import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconIndex;
import blotter.lexicon.LexiconReader;
import blotter.text.CharSpan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedSpellingTest {

  private static final LexiconReader READER = new LexiconReader(List.of(LexiconFiles.shipped()));
  private static final Lexicon LEXICON = READER.read();
  private static final MentionExtractor EXTRACTOR = new MentionExtractor(new LexiconIndex(LEXICON));

  @ParameterizedTest
  @CsvSource({
    "fentamyl, fentanyl",
    "cocanie, cocaine",
    "methamphetmine, methamphetamine",
    "metamphetamines, methamphetamine",
    "amphetamime, amphetamine",
    "marijaana, cannabis",
    "cannnabis, cannabis",
    "oxycodne, oxycodone",
    "hydrocodome, hydrocodone",
    "buprenorhpine, buprenorphine",
    "alprazolma, alprazolam",
    "xylaxine, xylazine",
    "pseudoephredrine, pseudoephedrine",
    "ketammine, ketamine",
    "tramadoll, tramadol",
    "carfentannil, carfentanil"
  })
  void aMisspeltNameIsTheDrugButLessCertain(String word, String drug) {
    List<Mention> mentions = extract("Officers found 12 grams of " + word + " in the car.");

    assertThat(mentions).extracting(mention -> mention.entity().id()).containsExactly(drug);
    assertThat(mentions.get(0).surface()).isEqualTo(word);
    assertThat(mentions.get(0).certainty())
        .isIn(MentionExtractor.MISSPELT, MentionExtractor.CERTAIN);
  }

  @Test
  void aMisspeltBrandWantsSupportFromItsSentence() {
    assertThat(extract("They sold heroin and OxyContinn.")).hasSize(2);
    assertThat(extract("They sold heroin and OxyContinn.").get(1).certainty())
        .isEqualTo(MentionExtractor.BESIDE_MENTION);
    assertThat(extract("The report names OxyContinn.")).isEmpty();
    assertThat(extract("The report names OxyContin.")).hasSize(1);
  }

  @Test
  void aMisspellingThatIsListedIsCertain() {
    assertThat(extract("He sold fentanal.").get(0).certainty()).isEqualTo(1.0);
    assertThat(extract("He sold fentamyl.").get(0).certainty()).isEqualTo(0.95);
    assertThat(extract("He carried naxolone.").get(0).entity().id()).isEqualTo("naloxone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "concert",
        "concertos",
        "morphing",
        "precede",
        "preceded",
        "precedes",
        "ethylene",
        "methylene",
        "midtown",
        "sublimate",
        "androgen",
        "halcyon",
        "heroine",
        "heroic",
        "herein",
        "ambient",
        "stipulant",
        "Milltown",
        "Concert",
        "protocol",
        "codfine",
        "dolphine"
      })
  void anInnocentNeighbourIsNoDrug(String word) {
    assertThat(extract("The " + word + " was on page four.")).isEmpty();
  }

  @Test
  void noLookalikeIsADrugInItsExample() {
    List<String> failures = new ArrayList<>();
    for (String example : READER.lookalikeExamples()) {
      if (extract(example).stream().anyMatch(mention -> mention.certainty() < 1)) {
        failures.add(example);
      }
    }

    assertThat(READER.lookalikeExamples()).hasSize(LEXICON.lookalikes().size());
    assertThat(failures).isEmpty();
  }

  private static List<Mention> extract(String sentence) {
    return EXTRACTOR.extract(sentence, new CharSpan(0, sentence.length()), 0).stream()
        .filter(mention -> mention.entity().path().indexOf("us.") != 0)
        .toList();
  }
}
