package blotter.mention;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconIndex;
import blotter.lexicon.LexiconReader;
import blotter.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonalNamesTest {

  private final LexiconReader reader = new LexiconReader(List.of(LexiconFiles.shipped()));
  private final Annotator annotator =
      new Annotator(new LexiconIndex(reader.read()), reader.abbreviations());

  @Test
  void marksANameFromItsGivenNameOn() {
    assertThat(names("Yesterday Maria L. Lopez-Diaz was charged in Texas."))
        .containsExactly("maria", "l.", "lopez-", "diaz");
  }

  @Test
  void marksTheFamilyNameWhereverItComesAgain() {
    assertThat(names("Robert Quigley pleaded guilty. In court Quigley said nothing."))
        .containsExactly("robert", "quigley", "quigley");
  }

  @Test
  void marksWhatStandsBehindATitle() {
    assertThat(names("In court Judge Quigley sentenced him.")).containsExactly("quigley");
  }

  @Test
  void leavesAgenciesPlacesAndOrdinaryWordsAlone() {
    assertThat(names("The Drug Enforcement Administration seized heroin in San Diego on Monday."))
        .isEmpty();
  }

  @Test
  void marksAnUnknownNameByItsInitial() {
    assertThat(names("Yesterday Wexlo A. Ferroz of Ohio spoke. Then Ferroz left."))
        .containsExactly("wexlo", "a", ".", "ferroz", "ferroz");
    assertThat(names("Title V. Permits are due.")).isEmpty();
  }

  @Test
  void marksAnUnknownNameBeforeAnAge() {
    assertThat(names("Wexlo Ferroz, 24, of Boston pleaded guilty. The Ferrozs house was sold."))
        .containsExactly("wexlo", "ferroz", "ferrozs");
    assertThat(names("In Fort Worth, 24, then 25 pleaded guilty.")).isEmpty();
  }

  @Test
  void marksAnUnknownNameBeforeATitle() {
    assertThat(names("The meeting hosted Wexlo Ferroz, Deputy Secretary of Commerce."))
        .containsExactly("wexlo", "ferroz");
    assertThat(names("He taught at Wexlo University, Director of the center.")).isEmpty();
    assertThat(names("The ferroz is a bird. It named Wexlo Ferroz, Director of sales.")).isEmpty();
  }

  @Test
  void marksAnUnknownNameBehindATitleWithItsOffice() {
    assertThat(names("U.S. Attorney for the Southern District of Florida Wexlo Ferroz spoke."))
        .containsExactly("wexlo", "ferroz");
    assertThat(names("Secretary of the Interior Wexlo Ferroz spoke."))
        .containsExactly("wexlo", "ferroz");
    assertThat(names("The Governor of Texas spoke.")).isEmpty();
  }

  @Test
  void marksAnUnknownNameInAListThatANameBegins() {
    assertThat(names("He met Robert Quigley and Wexlo Ferroz of Boston."))
        .containsExactly("robert", "quigley", "wexlo", "ferroz");
  }

  @Test
  void marksWhoHoldsAnOfficeOfTheLexicon() {
    assertThat(names("We met President Putin. It was Putin’s war."))
        .containsExactly("putin", "putin’s");
    assertThat(names("We met the Attorney General of Texas.")).isEmpty();
  }

  @Test
  void leavesTheRestOfATitleAlone() {
    assertThat(names("We met Deputy Chief Technology Officer Jane Quigley."))
        .containsExactly("jane", "quigley");
  }

  @Test
  void endsANameAtAPossessive() {
    assertThat(names("It is Maria’s Build Back plan.")).containsExactly("maria’s");
  }

  private List<String> names(String text) {
    Annotation annotation = annotator.annotate(text);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < annotation.tokens().size(); i++) {
      List<Token> tokens = annotation.tokens().get(i);
      annotation.names().get(i).stream().forEach(t -> names.add(tokens.get(t).lower()));
    }
    return names;
  }
}
