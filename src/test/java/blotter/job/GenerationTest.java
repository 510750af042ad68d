package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationTest {

  @TempDir Path out;

  @Test
  void whatWasPublishedLastIsCurrentAndTheOneBeforeIsKept() throws IOException {
    published("20180411T080000000Z-a");
    published("20180411T080000001Z-b");
    published("20180411T080000002Z-c");

    assertThat(kept()).containsExactly("20180411T080000001Z-b", "20180411T080000002Z-c");
    assertThat(current()).isEqualTo("20180411T080000002Z-c");
  }

  @Test
  void aRunThatBeganEarlierAndEndsLaterKeepsItsTables() throws IOException {
    published("20180411T080000001Z-b");
    published("20180411T080000000Z-a");

    assertThat(kept()).containsExactly("20180411T080000000Z-a", "20180411T080000001Z-b");
    assertThat(current()).isEqualTo("20180411T080000000Z-a");
    assertThat(out.resolve("current/documents")).isDirectory();
  }

  private void published(String id) throws IOException {
    Generation generation = Generation.begin(new Configuration(false), out.toString(), id);
    Files.createDirectories(Path.of(URI.create(generation.folder("documents")).getPath()));
    generation.publish();
  }

  private List<String> kept() throws IOException {
    try (Stream<Path> below = Files.list(out.resolve("generations"))) {
      return below.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private String current() {
    return Generation.current(new Configuration(false), out.toString()).orElseThrow().getName();
  }
}
