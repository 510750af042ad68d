package blotter.mention;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.lexicon.EntityKind;
import blotter.lexicon.Example;
import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconIndex;
import blotter.lexicon.LexiconReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentCountryTest {

  private final LexiconReader reader = new LexiconReader(List.of(LexiconFiles.shipped()));
  private final Annotator annotator =
      new Annotator(new LexiconIndex(reader.read()), reader.abbreviations());

  @Test
  void thePoliceAreThoseOfTheCountryThatTheTextIsAbout() {
    assertThat(agencies("A boat was stopped off Spain. The police found cocaine on it."))
        .containsExactly("es.police");
  }

  @Test
  void thePoliceAreNobodyWhereTheUnitedStatesAct() {
    assertThat(agencies("The DEA stopped a boat off Spain. The police found cocaine on it."))
        .containsExactly("us.doj.dea");
    assertThat(agencies("The police found cocaine on a boat.")).isEmpty();
  }

  @Test
  void thePoliceAreNobodyWhereTwoCountriesAreNamedAlike() {
    assertThat(
            agencies(
                "One boat was stopped off Spain and one off Morocco. The police found hashish."))
        .isEmpty();
  }

  @Test
  void whereAShipmentComesFromDoesNotTellWhoActs() {
    assertThat(agencies("The parcel from Germany was opened in Spain. The police found hashish."))
        .containsExactly("es.police");
  }

  @Test
  void aBareAttorneyGeneralIsTheNamedStatesOne() {
    assertThat(agencies("Ohio Attorney General sues. The Attorney General spoke in Columbus."))
        .containsExactly("us.state");
    assertThat(agencies("The Attorney General spoke.")).containsExactly("us.doj");
  }

  @Test
  void thePresidentIsThatOfTheUnitedStatesBesideTheWhiteHouse() {
    String abroad = "Prime Minister Doe flew from Riga, Latvia, to Vilnius, Lithuania. ";
    assertThat(agencies("The Latvian police spoke in Riga, Latvia. Later the President came."))
        .contains("lv.government");
    assertThat(agencies(abroad + "The White House said that the President will call."))
        .contains("us.white-house")
        .doesNotContain("lv.government");
  }

  @Test
  void anAbbreviationOfOneCountryNamesItsBodyThereOnly() {
    assertThat(agencies("The PSP seized cocaine in Lisbon, Portugal.")).contains("pt.police");
    assertThat(agencies("The PSP seized cocaine in Brno, Czechia.")).isEmpty();
    assertThat(agencies("The NCB seized cocaine in Goa, India.")).contains("in.police.ncb");
    assertThat(agencies("The NCB seized cocaine in Bandung, Indonesia.")).contains("id.police");
  }

  @Test
  void theArmyIsThatOfTheCountryAndElseThatOfTheUnitedStates() {
    assertThat(agencies("The Army seized cocaine in Colombia.")).containsExactly("co.military");
    assertThat(agencies("The Army seized cocaine in Texas.")).containsExactly("us.dod.army");
  }

  @Test
  void anExampleNamesItsBodyAndItsCounterexampleDoesNot() {
    for (Example example : reader.domesticExamples()) {
      String id = example.entityId().replace("{iso2}", "[a-z]{2}").replace(';', '|');
      Stream<String> found = agencies(example.sentence()).stream().filter(a -> a.matches(id));

      assertThat(found.findAny().isPresent())
          .as("%s:%d: %s", example.file(), example.line(), example.sentence())
          .isEqualTo(example.positive());
    }
  }

  private List<String> agencies(String text) {
    return annotator.annotate(text).mentions().stream()
        .filter(mention -> mention.entity().kind() == EntityKind.AGENCY)
        .map(mention -> mention.entity().id())
        .distinct()
        .toList();
  }
}
