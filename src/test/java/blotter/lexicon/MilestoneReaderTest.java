package blotter.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestoneReaderTest {

  private static final String HEADER = "id,kind,begin,end,name,cues,example,source";
  private static final Milestones SHIPPED =
      new MilestoneReader(List.of(LexiconFiles.shipped())).read();

  @Test
  void everyExampleSpeaksOfItsOwnMilestoneOnly() {
    List<String> wrong =
        SHIPPED.all().stream()
            .filter(milestone -> !ids(SHIPPED, milestone.example()).equals(List.of(milestone.id())))
            .map(milestone -> milestone.id() + ": " + ids(SHIPPED, milestone.example()))
            .toList();

    assertThat(wrong).isEmpty();
  }

  @Test
  void manyMilestonesAreShippedInTheOrderOfTheirDays() {
    assertThat(SHIPPED.all()).hasSizeGreaterThan(300);
    assertThat(SHIPPED.all()).extracting(Milestone::begin).isSorted();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "The Acme-Act was signed today., true",
        "\"Two bills, the ACME ACT's heir among them, are SIGNED.\", true",
        "The acmé act brings signing fees., true",
        "The Acme Act of the year 2.5 was designed., false",
        "The Acmes Act was signed., false",
        "The Act of Acme was signed., false"
      })
  void allGroupsMustBeInTheSentence(String sentence, boolean speaks) {
    Milestones milestones =
        of(
            "acme,law,2018-03-23,2018-03-23,Acme Act,acme act & sign*,The Acme Act is signed.,Law 1");

    assertThat(ids(milestones, sentence)).isEqualTo(speaks ? List.of("acme") : List.of());
  }

  @Test
  void aPointBetweenDigitsBelongsToTheNumber() {
    Milestones milestones =
        of("acme,settlement,2018-03-23,2018-03-23,Acme,4.6 billion,It paid 4.6 billion.,Court");

    assertThat(ids(milestones, "It paid $4.6 billion.")).containsExactly("acme");
    assertThat(ids(milestones, "It paid $14.6 billion, or 4.65 billion.")).isEmpty();
  }

  @Test
  void aMatchKnowsWhereItsCuesStand() {
    Milestones milestones =
        of(
            "acme,law,2018-03-23,2018-03-23,Acme Act,acme act & sign*,The Acme Act is signed.,Law 1");
    String text = "Before. He signed the Acme Act.";

    assertThat(milestones.in(text, 8, text.length()))
        .singleElement()
        .satisfies(
            match ->
                assertThat(match.cues())
                    .extracting(cue -> cue.of(text))
                    .containsExactly("Acme Act", "signed"));
  }

  @Test
  void aLaterFolderTakesThePlaceOfAnEarlierRow() {
    MemoryFiles first = rows("acme,law,2018-03-23,2018-03-23,Acme,acme act,The Acme Act.,Law 1");
    MemoryFiles second = rows("acme,law,2018-03-24,2018-03-24,Acme,acme act,The Acme Act.,Law 1");

    assertThat(new MilestoneReader(List.of(first, second)).read().all())
        .extracting(milestone -> milestone.begin().toString())
        .containsExactly("2018-03-24");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = ';',
      value = {
        "acme,party,2018-03-23,2018-03-23,n,acme,e,s; 'kind' is 'party'",
        "acme,law,2018-02-30,2018-03-23,n,acme,e,s; 'begin' is '2018-02-30', not a day",
        "acme,law,2018-03-23,2018-03-22,n,acme,e,s; 'end' 2018-03-22 is before 'begin' 2018-03-23",
        "acme,law,2018-03-23,2018-03-23,n,Acme,e,s; 'Acme' is no word that a text can have",
        "acme,law,2018-03-23,2018-03-23,n,acme & ,e,s; '&' is no word that a text can have",
        "acme,law,2018-03-23,2018-03-23,n,acme,,s; 'example' is empty",
        "acme,law,2018-03-23,2018-03-23,n,acme,e,; 'source' is empty"
      })
  void aBadRowIsRefused(String row, String reason) {
    assertThatThrownBy(() -> of(row))
        .isInstanceOf(LexiconFormatException.class)
        .hasMessageContaining("milestones.csv, line 2")
        .hasMessageContaining(reason);
  }

  private static List<String> ids(Milestones milestones, String sentence) {
    return milestones.in(sentence, 0, sentence.length()).stream()
        .map(match -> match.milestone().id())
        .toList();
  }

  private static Milestones of(String row) {
    return new MilestoneReader(List.of(rows(row))).read();
  }

  private static MemoryFiles rows(String row) {
    return new MemoryFiles().with("milestones.csv", HEADER, row);
  }
}
