package blotter.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void aShortTextIsItsOwnExcerpt() {
    assertThat(Excerpt.of("Police seized 5 kg of Koka\u00EFn \uD83D\uDC8A"))
        .isEqualTo("Police seized 5 kg of Koka\u00EFn \uD83D\uDC8A");
  }

  @Test
  void nothingIsEmpty() {
    assertThat(Excerpt.of("")).isEmpty();
    assertThat(Excerpt.of(new byte[0])).isEmpty();
  }

  @Test
  void theFirst200CharactersAreKept() {
    assertThat(Excerpt.of("x".repeat(500))).hasSize(200);
  }

  @Test
  void aCharacterOutsideTheBasicPlaneCountsOnceAndIsNotCut() {
    String excerpt = Excerpt.of("\uD83D\uDC8A".repeat(500).getBytes(StandardCharsets.UTF_8));

    assertThat(excerpt).isEqualTo("\uD83D\uDC8A".repeat(200));
  }

  @Test
  void whatDoesNotPrintBecomesASpace() {
    assertThat(Excerpt.of("a\nb\u0000c\u007Fd\u0085e\u2028f\u2029g\u202Eh\u200Bi\uD800j"))
        .isEqualTo("a b c d e f g h i j");
  }

  @Test
  void bytesThatAreNotUtf8AreShownAsReplacementCharacters() {
    assertThat(Excerpt.of(new byte[] {'a', (byte) 0xFF, 'b'})).isEqualTo("a\uFFFDb");
  }

  @Test
  void whiteSpaceAtTheEndsIsLeftOut() {
    assertThat(Excerpt.of("\r\n  heroin \n")).isEqualTo("heroin");
  }
}
