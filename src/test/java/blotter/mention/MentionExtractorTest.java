package blotter.mention;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.lexicon.EntityKind;
import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconIndex;
import blotter.lexicon.LexiconReader;
import blotter.text.CharSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionExtractorTest {

  private final MentionExtractor extractor =
      new MentionExtractor(
          new LexiconIndex(new LexiconReader(List.of(LexiconFiles.shipped())).read()));

  @Test
  void aDrugWordInAnAgencysNameIsNoDrug() {
    assertThat(ids("The Drug Enforcement Administration seized cocaine."))
        .containsExactly("us.doj.dea", "cocaine");
  }

  @Test
  void anAmbiguousStreetNameNeedsSupport() {
    assertThat(ids("Police promised to crack the safe.")).doesNotContain("crack-cocaine");
    assertThat(extract("They sold heroin and crack in the park."))
        .filteredOn(m -> m.entity().id().equals("crack-cocaine"))
        .singleElement()
        .extracting(Mention::certainty)
        .isEqualTo(MentionExtractor.BESIDE_MENTION);
    assertThat(extract("Officers recovered 12 grams of crack in the flat."))
        .filteredOn(m -> m.entity().id().equals("crack-cocaine"))
        .singleElement()
        .extracting(Mention::certainty)
        .isEqualTo(MentionExtractor.BESIDE_CUE);
  }

  @Test
  void aStreetOrBrandNameInsideAProperNameIsNoDrug() {
    assertThat(ids("Heroin was sold by Molly Gonzalez of Denver.")).doesNotContain("mdma");
    assertThat(ids("The heroin lay in a blue Hyundai Sonata.")).doesNotContain("zaleplon");
    assertThat(ids("Deputies in Norco, California seized heroin.")).doesNotContain("hydrocodone");
    assertThat(ids("Agents of Operation Crystal Wave seized heroin."))
        .doesNotContain("methamphetamine");
  }

  @Test
  void aCapitalLetterAloneMakesNoProperName() {
    assertThat(ids("Heroin and Molly were sold.")).contains("mdma");
    assertThat(ids("They smoked K2 Spice and other drugs.")).contains("synthetic-cannabinoid");
    assertThat(ids("Officers In Denver Seize Heroin And Molly At A Club")).contains("mdma");
    assertThat(ids("She sold oxycodone and Norco to addicts.")).contains("hydrocodone");
  }

  @Test
  void anEverydayWordCountsAsAnotherNameOfADrugBesideIt() {
    assertThat(drugs("They found methylamphetamine (ice) in the boot."))
        .containsExactly("methylamphetamine", "ice");
    assertThat(drugs("He bought amphetamine, also known as \"speed\", online."))
        .containsExactly("amphetamine", "speed");
    assertThat(drugs("Cocaine was hidden beneath fish (the ice had melted)."))
        .containsExactly("Cocaine");
    assertThat(drugs("The dealer of cocaine was known as a man of great speed."))
        .containsExactly("cocaine");
  }

  @Test
  void anEverydayWordCountsInAListOfAmounts() {
    assertThat(drugs("A quantity of heroin, a large quantity of ice and two phones were found."))
        .containsExactly("heroin", "ice");
    assertThat(drugs("They found 20 gm of ice.")).containsExactly("ice");
    assertThat(drugs("The trawler with the cocaine needed a quantity of ice for its fish."))
        .containsExactly("cocaine");
  }

  @Test
  void theSentenceTellsTheSense() {
    assertThat(sense("Doctors use fentanyl to treat cancer patients in severe pain."))
        .isEqualTo("medical");
    assertThat(sense("Agents intercepted a shipment of fentanyl from a trafficker."))
        .isEqualTo("supply");
    assertThat(sense("Officers carry naloxone.")).isEqualTo("treatment");
  }

  @Test
  void theSurfaceIsWhatStandsInTheText() {
    String text = "Agents of the F.B.I. found FENTANYL-laced pills.";

    assertThat(extract(text))
        .allSatisfy(m -> assertThat(m.surface()).isEqualTo(text.substring(m.begin(), m.end())));
    assertThat(ids(text)).contains("us.doj.fbi", "fentanyl");
  }

  @Test
  void zeroWidthCharactersAndLostApostrophesDoNotHideAName() {
    assertThat(ids("They sold fen\u200btanyl.")).contains("fentanyl");
    assertThat(ids("The Justice Departments lawyers spoke.")).contains("us.doj");
  }

  @Test
  void namesMayStandBetweenAnAttorneyAndTheDistrict() {
    assertThat(ids("U.S. Attorney Jane Q. Doe of the Northern District of Ohio spoke."))
        .startsWith("us.doj.usao.oh-n");
    assertThat(ids("Assistant U.S. Attorneys Jane Doe and John Roe, Jr., for New Jersey spoke."))
        .startsWith("us.doj.usao.nj");
    assertThat(ids("U.S. Attorney Jane Doe spoke of Boston.")).startsWith("us.doj.usao");
    assertThat(ids("U.S. Attorney Jane Doe of New York spoke.")).startsWith("us.doj.usao");
    assertThat(ids("U.S. Attorney Jane Doe")).containsExactly("us.doj.usao");
  }

  private List<String> drugs(String text) {
    return extract(text).stream()
        .filter(m -> m.entity().kind() == EntityKind.DRUG)
        .map(Mention::surface)
        .toList();
  }

  private String sense(String text) {
    return extract(text).stream()
        .filter(m -> m.sense() != null)
        .map(Mention::sense)
        .findFirst()
        .orElseThrow();
  }

  private List<String> ids(String text) {
    return extract(text).stream().map(m -> m.entity().id()).toList();
  }

  private List<Mention> extract(String text) {
    return extractor.extract(text, new CharSpan(0, text.length()), 0);
  }
}
