package blotter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CachedSentenceDetectorTest {

  private static final String[] WORDS = {
    "The",
    "court",
    "U.S.",
    "Jan.",
    "5",
    "$1.5",
    "Inc.",
    "(DEA).",
    "agents",
    "said",
    "No.",
    "a.m.",
    "...",
    "Why?",
    "\u201cStop!\u201d",
    "Dr.",
    "www.justice.gov/usao.",
    "e.g.",
    "J.",
    "Co.,",
    "2018.",
    "heroin.",
    "v.",
    ".",
    "!",
    "?!",
    "St.Louis",
    "3.5-gram",
    "\u00a0",
    "Maria"
  };

  private static final String[] SPACES = {" ", " ", " ", "  ", "\n", " \n    ", "\u00a0", "\t", ""};

  private final SentenceDifferences differences = new SentenceDifferences();

  @Test
  void givesTheModelsSentencesOfTheSeedCorpus() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("seeds", "corpus"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        assertSame(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void givesTheModelsSentencesOfAnyWordsInAnyOrder() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int words = random.nextInt(12); words >= 0; words--) {
        text.append(WORDS[random.nextInt(WORDS.length)]);
        text.append(SPACES[random.nextInt(SPACES.length)]);
      }
      assertSame(text.toString());
    }
  }

  @Test
  void givesTheModelsSentencesOfRandomStrings() {
    RandomTexts.of(4000, 30, 20_260_102L).forEach(this::assertSame);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", "..", "?", ". A", "A.", "No mark at all", "One. Two"})
  void givesTheModelsSentencesOfHardlyAnyText(String text) {
    assertSame(text);
  }

  @Test
  void givesTheSameSentencesWhenWordsComeAgain() {
    String text = "Agents of the U.S. Marshals came. They left at 5 p.m. on Jan. 5. Nobody spoke.";
    CharSpan all = new CharSpan(0, text.length());

    List<CharSpan> first = differences.byCache(text, all);

    assertThat(differences.byCache(text, all)).isEqualTo(first);
  }

  private void assertSame(String text) {
    CharSpan stretch = Paragraphs.trim(text, 0, text.length());
    assertThat(differences.byCache(text, stretch))
        .as(text)
        .isEqualTo(differences.byModel(text, stretch));
  }
}
