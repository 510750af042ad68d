package blotter.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutFolderTest {

  @TempDir private Path out;

  @Test
  void theFileCurrentNamesTheRun() throws IOException {
    Path run = Files.createDirectories(out.resolve("generations/20260101T000000000Z-1"));
    Files.writeString(out.resolve("CURRENT"), "generations/20260101T000000000Z-1\n");
    assertThat(OutFolder.current(out)).isEqualTo(run);
  }

  @Test
  void withoutItTheLinkDoes() throws IOException {
    Path run = Files.createDirectories(out.resolve("generations/a"));
    Files.createSymbolicLink(out.resolve("current"), run);
    assertThat(OutFolder.current(out)).isEqualTo(run.toRealPath());
  }

  @Test
  void aFolderWithoutARunSaysWhatToDo() {
    assertThatThrownBy(() -> OutFolder.current(out))
        .hasMessageContaining("no tables in " + out)
        .hasMessageContaining("jobs/run");
  }

  @Test
  void aTableThatIsNotThereIsNamed() throws IOException {
    Files.createDirectories(out.resolve("generations/a"));
    Files.writeString(out.resolve("CURRENT"), "generations/a");
    try (RunTables tables = RunTables.open(out)) {
      assertThatThrownBy(() -> tables.query("SELECT * FROM trends", java.util.List.of()))
          .hasMessageContaining("no rows in a table trends");
    }
  }
}
