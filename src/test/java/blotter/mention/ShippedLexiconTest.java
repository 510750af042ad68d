package blotter.mention;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.lexicon.EntityKind;
import blotter.lexicon.Example;
import blotter.lexicon.Lexicon;
import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconIndex;
import blotter.lexicon.LexiconReader;
import blotter.lexicon.Surface;
import blotter.text.CharSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ShippedLexiconTest {

  private static final LexiconReader READER = new LexiconReader(List.of(LexiconFiles.shipped()));
  private static final Lexicon LEXICON = READER.read();
  private static final MentionExtractor EXTRACTOR = new MentionExtractor(new LexiconIndex(LEXICON));

  @Test
  void itNamesTheDrugsAndAgenciesOfTheField() {
    assertThat(LEXICON.entities().get(EntityKind.DRUG)).hasSizeGreaterThanOrEqualTo(690);
    assertThat(LEXICON.entities().get(EntityKind.AGENCY)).hasSizeGreaterThanOrEqualTo(60);
  }

  @Test
  void everyKindHasEntities() {
    assertThat(LEXICON.entities()).containsOnlyKeys(EntityKind.values());
    assertThat(LEXICON.entities().values()).noneMatch(java.util.Map::isEmpty);
  }

  @Test
  void everyDrugClassIsADrugOfItsOwnPath() {
    assertThat(LEXICON.drugClasses())
        .allMatch(id -> LEXICON.entity(EntityKind.DRUG, id).isPresent());
  }

  @Test
  void abbreviationsAndStartersAreRead() {
    assertThat(READER.abbreviations().rules()).containsKeys("Mr.", "Jan.", "Inc.");
    assertThat(READER.abbreviations().starters()).contains("The");
  }

  @Test
  void everyPositiveExampleMentionsItsEntity() {
    assertThat(failures(Example::positive)).as("sentences without their entity").isEmpty();
  }

  @Test
  void noNegativeExampleMentionsItsEntity() {
    assertThat(failures(example -> !example.positive()))
        .as("sentences with an entity that they do not mean")
        .isEmpty();
  }

  private static List<String> failures(Predicate<Example> kind) {
    List<String> failures = new ArrayList<>();
    for (Example example : READER.examples()) {
      if (!example.entityId().equals(Surface.NONE)
          && kind.test(example)
          && mentions(example) != example.positive()) {
        failures.add(
            example.file()
                + ":"
                + example.line()
                + ": "
                + example.entityId()
                + ": "
                + example.sentence());
      }
    }
    return failures;
  }

  /** Whether an example's entity is mentioned, what fills the slot of a pattern being any. */
  private static boolean mentions(Example example) {
    Pattern id =
        Pattern.compile(
            Pattern.quote(example.entityId()).replaceAll("\\{\\w+}", "\\\\E[a-z.-]+\\\\Q"));

    return EXTRACTOR
        .extract(example.sentence(), new CharSpan(0, example.sentence().length()), 0)
        .stream()
        .anyMatch(
            mention ->
                example.file().startsWith(mention.entity().kind().code())
                    && id.matcher(mention.entity().id()).matches());
  }
}
