package blotter.notebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the current run in the folder that jobs write to. */
final class OutFolder {

  /** Names the folder of the current run below the output folder. */
  private static final String CURRENT = "CURRENT";

  private OutFolder() {}

  /**
   * The folder of the current run.
   *
   * @throws IllegalArgumentException if no run is there
   */
  static Path current(Path out) {
    Path name = out.resolve(CURRENT);
    Path link = out.resolve("current");
    try {
      if (Files.isRegularFile(name)) {
        Path run = out.resolve(Files.readString(name).strip());
        if (Files.isDirectory(run)) {
          return run;
        }
      }
      if (Files.isDirectory(link)) {
        return link.toRealPath();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the run in " + out, e);
    }

    throw new IllegalArgumentException(
        "no tables in "
            + out.toAbsolutePath().normalize()
            + ": make them with jobs/run, or name another folder with BLOTTER_OUT");
  }
}
