package blotter.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldReaderTest {

  @Test
  void aLineIsADocument() {
    List<GoldDocument> documents =
        GoldReader.read(
            List.of(
                "{\"doc\":\"a\",\"drugs\":[\"heroin\",\"cocaine\"],\"agencies\":[\"us.doj.dea\"]}",
                "",
                "{\"doc\":\"b\",\"drugs\":[\"heroin\",\"heroin\"],\"more\":{\"x\":1}}"));

    assertThat(documents)
        .containsExactly(
            new GoldDocument("a", Set.of("heroin", "cocaine"), Set.of("us.doj.dea"), List.of()),
            new GoldDocument("b", Set.of("heroin"), Set.of(), List.of()));
  }

  @Test
  void noLinesAreNoDocuments() {
    assertThat(GoldReader.read(List.of())).isEmpty();
    assertThat(GoldReader.read(List.of("", " \t"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"doc\":\"a\"", "{doc:1}", "heroin", "{\"doc\":\"c\"} {\"doc\":\"d\"}"})
  void aLineThatIsNotJsonIsNamed(String line) {
    assertFails("line 3: not JSON: ", line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"doc\":null}", "{\"doc\":7}", "[]", "\"a\"", "17"})
  void aLineWithoutADocumentIsNamed(String line) {
    assertFails("line 3: 'doc' is missing", line);
  }

  @Test
  void aDocumentThatComesTwiceIsNamed() {
    assertFails("line 3: document 'a' comes twice", "{\"doc\":\"a\"}");
  }

  @Test
  void idsThatAreNoListAreNamed() {
    assertFails("line 3: 'drugs' is no list", "{\"doc\":\"c\",\"drugs\":\"heroin\"}");
    assertFails("line 3: 'agencies' is no list", "{\"doc\":\"c\",\"agencies\":{\"x\":1}}");
  }

  private static void assertFails(String message, String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GoldReader.read(List.of("{\"doc\":\"a\"}", "", line)))
        .withMessageStartingWith(message);
  }
}
