package blotter.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The notebooks of the repository. */
final class Notebooks {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Notebooks() {}

  /** Their files, by name. */
  static List<Path> files() {
    try (Stream<Path> files = Files.list(Path.of("notebooks"))) {
      return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode read(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isJava(Path file) {
    return read(file).at("/metadata/kernelspec/language").asText().equals("java");
  }

  /** The code of its cells. */
  static List<String> code(Path file) {
    List<String> code = new ArrayList<>();
    for (JsonNode cell : read(file).get("cells")) {
      if (cell.get("cell_type").asText().equals("code")) {
        StringBuilder source = new StringBuilder();
        cell.get("source").forEach(line -> source.append(line.asText()));
        code.add(source.toString());
      }
    }
    return code;
  }
}
