package blotter.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AuditWordReaderTest {

  private static final AuditWordReader READER =
      new AuditWordReader(List.of(LexiconFiles.shipped()));

  @Test
  void everyExampleSaysWhatItsRowSays() {
    AuditWords words = READER.read();

    assertThat(READER.examples())
        .isNotEmpty()
        .allSatisfy(
            example ->
                assertThat(words.in(example.sentence(), 0, example.sentence().length()))
                    .as(example.sentence())
                    .contains(example.kind()));
  }

  @Test
  void onlyTheStretchThatIsAskedForIsRead() {
    AuditWords words = READER.read();

    assertThat(words.in("He was arrested. She will go.", 17, 29)).containsExactly(AuditWord.OPEN);
  }

  @Test
  void anUnknownKindIsNamed() {
    MemoryFiles files =
        new MemoryFiles()
            .with("audit-words.csv", "word,kind,example,source", "if,perhaps,If so.,Common usage");

    assertThatThrownBy(() -> new AuditWordReader(List.of(files)).read())
        .isInstanceOf(LexiconFormatException.class)
        .hasMessage("audit-words.csv, line 2: 'kind' is 'perhaps', which is not allowed");
  }
}
