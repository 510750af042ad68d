package blotter.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.job.SeedTables;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the cells of the notebooks in Java as the kernel does, on the tables of the seeds. */
class NotebooksIT {

  private static final Duration LONGEST = Duration.ofSeconds(15);

  @BeforeAll
  static void tables() {
    System.setProperty(Cells.OUT_PROPERTY, SeedTables.out().toString());
  }

  @AfterEach
  void close() {
    Cells.close();
  }

  static Stream<Path> inJava() {
    return Notebooks.files().stream().filter(Notebooks::isJava);
  }

  @ParameterizedTest
  @MethodSource("inJava")
  void everyCellRunsAndEveryAssertionHolds(Path file) {
    long begin = System.nanoTime();
    try (JShell shell = shell()) {
      for (String cell : Notebooks.code(file)) {
        run(shell, cell);
      }
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(LONGEST);
  }

  @Test
  void aFailedAssertionIsSeen() {
    try (JShell shell = shell()) {
      run(shell, "import static blotter.notebook.Cells.*;");
      SnippetEvent event = shell.eval("check(1 > 2, \"one is more than two\");").get(0);
      assertThat(event.exception()).hasMessageContaining("one is more than two");
    }
  }

  private static JShell shell() {
    JShell shell = JShell.builder().executionEngine("local").build();
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String entry : path.split(File.pathSeparator, -1)) {
      shell.addToClasspath(entry);
    }
    return shell;
  }

  private static void run(JShell shell, String cell) {
    String rest = cell;
    while (!rest.isBlank()) {
      SourceCodeAnalysis.CompletionInfo part = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      List<SnippetEvent> events = shell.eval(part.source());
      for (SnippetEvent event : events) {
        assertThat(event.exception()).as(part.source()).isNull();
        assertThat(event.status())
            .as(
                part.source()
                    + shell.diagnostics(event.snippet()).map(d -> d.getMessage(null)).toList())
            .isEqualTo(Snippet.Status.VALID);
      }
      rest = part.remaining();
    }
  }
}
