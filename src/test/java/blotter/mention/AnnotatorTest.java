package blotter.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconIndex;
import blotter.lexicon.LexiconReader;
import blotter.text.RandomTexts;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatorTest {

  private static final Duration BOUND = Duration.ofSeconds(60);
  private static final int MEGABYTE = 1_000_000;

  private final LexiconReader reader = new LexiconReader(java.util.List.of(LexiconFiles.shipped()));
  private final Annotator annotator =
      new Annotator(new LexiconIndex(reader.read()), reader.abbreviations());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cocaine, ",
        "police Spain cocaine ",
        "speed and ice ",
        "crack ",
        ".",
        "A.B.C.D",
        "a.",
        "x",
        "Judge Smith of Springfield Police Department ",
        "\ud83d\ude00\u200b",
        "Jan. 5, "
      })
  void aMegabyteOfOneThingTakesBoundedTime(String piece) {
    String text = piece.repeat(MEGABYTE / piece.length());

    Annotation annotation = assertTimeout(BOUND, () -> annotator.annotate(text));

    assertThat(annotation.sentences()).isNotEmpty();
  }

  @Test
  void mentionsLieInTheirSentencesWhateverTheTextIs() {
    for (String text : RandomTexts.of(3000, 40, 5L)) {
      Annotation annotation = annotator.annotate(text);

      assertThat(annotation.mentions())
          .allSatisfy(
              mention -> {
                var sentence = annotation.sentences().get(mention.sentence());
                assertThat(mention.begin()).isGreaterThanOrEqualTo(sentence.begin());
                assertThat(mention.end()).isLessThanOrEqualTo(sentence.end());
                assertThat(mention.entity()).isNotNull();
              });
    }
  }
}
