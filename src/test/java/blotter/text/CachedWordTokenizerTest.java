package blotter.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CachedWordTokenizerTest {

  private final WordTokenizer model = new ModelWordTokenizer();
  private final WordTokenizer cached = CachedWordTokenizer.plain();

  @Test
  void givesTheModelsTokensOfTheSeedCorpus() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("seeds", "corpus"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        assertSame(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void givesTheModelsTokensOfRandomStrings() {
    for (String text : RandomTexts.of(4000, 30, 20_260_101L)) {
      assertSame(text);
    }
  }

  @Test
  void givesTheSameTokensWhenAChunkComesAgain() {
    String text = "The DEA seized fentanyl-laced pills, worth $1.5 million, in Calif. on Jan. 5.";
    List<Token> first = all(cached, text);

    assertThat(all(cached, text)).isEqualTo(first).isEqualTo(all(model, text));
  }

  @Test
  void countsOffsetsFromTheBeginningOfTheText() {
    String text = "Before. Two kilograms of cocaine";

    List<Token> tokens = cached.tokenize(text, 8, text.length());

    assertThat(tokens)
        .extracting(Token::lower)
        .containsExactly("two", "kilograms", "of", "cocaine");
    assertThat(tokens.get(0)).isEqualTo(new Token(8, 11, "two", true));
  }

  @Test
  void findsNothingInNothing() {
    assertThat(all(cached, "")).isEmpty();
    assertThat(all(cached, " \n\t\u00a0")).isEmpty();
  }

  @Test
  void refusesAStretchThatIsNotInTheText() {
    assertThatThrownBy(() -> cached.tokenize("short", 0, 6))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void readsAMegabyteWithoutWhiteSpaceInBoundedTime() {
    String text = "x".repeat(500_000) + "\ud83d\ude00".repeat(250_000);

    List<Token> tokens = all(cached, text);

    assertThat(tokens.get(0).begin()).isZero();
    assertThat(tokens.get(tokens.size() - 1).end()).isEqualTo(text.length());
    assertThat(tokens)
        .noneMatch(
            token ->
                token.end() < text.length()
                    && Character.isSurrogatePair(
                        text.charAt(token.end() - 1), text.charAt(token.end())));
  }

  private void assertSame(String text) {
    assertThat(all(cached, text)).as(text).isEqualTo(all(model, text));
  }

  private static List<Token> all(WordTokenizer tokenizer, String text) {
    return tokenizer.tokenize(text, 0, text.length());
  }
}
