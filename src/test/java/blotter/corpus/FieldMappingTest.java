package blotter.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldMappingTest {

  @Test
  void theUsersFieldIsTheOnlyCandidate() {
    FieldMapping mapping = new FieldMapping(Map.of("body", "story"));

    assertThat(mapping.candidates("body")).containsExactly("story");
    assertThat(mapping.candidates("title")).containsExactly("title", "headline");
  }

  @Test
  void withoutAMappingEveryPartIsGuessed() {
    assertThat(FieldMapping.parts())
        .containsExactly("id", "title", "body", "published", "uri", "source")
        .allSatisfy(
            part ->
                assertThat(FieldMapping.GUESSED.candidates(part))
                    .isNotEmpty()
                    .doesNotHaveDuplicates());
  }

  @Test
  void aPartThatADocumentDoesNotHaveIsRefused() {
    assertThatThrownBy(() -> new FieldMapping(Map.of("author", "by")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'author' is no part of a document: id, title, body, published, uri, source");
  }

  @Test
  void theMappingIsACopy() {
    Map<String, String> fields = new HashMap<>(Map.of("body", "story"));
    FieldMapping mapping = new FieldMapping(fields);

    fields.put("body", "other");

    assertThat(mapping.candidates("body")).containsExactly("story");
  }
}
