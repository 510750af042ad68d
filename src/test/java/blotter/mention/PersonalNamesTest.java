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
