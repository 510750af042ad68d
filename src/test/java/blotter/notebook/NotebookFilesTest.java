package blotter.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NotebookFilesTest {

  @Test
  void thereAreSixInJavaAndTwoInPython() {
    assertThat(Notebooks.files()).hasSize(8);
    assertThat(Notebooks.files().stream().filter(Notebooks::isJava)).hasSize(6);
  }

  @ParameterizedTest
  @MethodSource("blotter.notebook.Notebooks#files")
  void nothingOfARunIsKept(Path file) {
    for (JsonNode cell : Notebooks.read(file).get("cells")) {
      assertThat(cell.get("metadata")).isEmpty();
      if (cell.get("cell_type").asText().equals("code")) {
        assertThat(cell.get("outputs")).isEmpty();
        assertThat(cell.get("execution_count").isNull()).isTrue();
      }
    }
    Set<String> metadata = new HashSet<>();
    Notebooks.read(file).get("metadata").fieldNames().forEachRemaining(metadata::add);
    assertThat(metadata).containsExactlyInAnyOrder("kernelspec", "language_info");
  }

  @ParameterizedTest
  @MethodSource("blotter.notebook.Notebooks#files")
  void itIsOfAFormatWithIdsAndEachIsUnique(Path file) {
    JsonNode notebook = Notebooks.read(file);
    assertThat(notebook.get("nbformat").asInt()).isEqualTo(4);
    assertThat(notebook.get("nbformat_minor").asInt()).isEqualTo(5);
    Set<String> ids = new HashSet<>();
    notebook.get("cells").forEach(cell -> assertThat(ids.add(cell.get("id").asText())).isTrue());
  }

  @ParameterizedTest
  @MethodSource("blotter.notebook.Notebooks#files")
  void itEndsInAssertions(Path file) {
    var code = Notebooks.code(file);
    assertThat(code.get(code.size() - 1)).containsAnyOf("check(", "assert ");
  }
}
