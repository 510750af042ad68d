package blotter.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The tables of the seed corpus, made once for all tests that only read them. */
public final class SeedTables {

  private SeedTables() {}

  /** Their folder; it is removed when the tests are over. */
  public static Path out() {
    return Made.OUT;
  }

  private static Path make() {
    try {
      Path folder = Files.createTempDirectory("blotter-seeds");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
      Path out = folder.resolve("out");
      Jobs.Result result =
          Jobs.run(
              "pipeline",
              "--corpus",
              Corpora.SEEDS.toString(),
              "--out",
              out.toString(),
              "--min-documents",
              "3");
      if (!result.equals(new Jobs.Result(0, ""))) {
        throw new IllegalStateException("the seeds gave no tables: " + result);
      }
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Made {
    private static final Path OUT = make();
  }
}
