package blotter.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/** A file that is written aside and then takes the place of the one before by a rename. */
final class ReplacedFile {

  private ReplacedFile() {}

  /**
   * Writes a file; who opens it reads the old bytes or the new ones, never a part.
   *
   * @param mark what tells the file aside from those of other runs
   */
  static void write(FileSystem system, Path file, String mark, byte[] bytes) throws IOException {
    Path aside = new Path(file.getParent(), file.getName() + "." + mark);
    try (FSDataOutputStream stream = system.create(aside, true)) {
      stream.write(bytes);
    }

    if (!system.getUri().getScheme().equals("file")) {
      FileContext.getFileContext(system.getUri(), system.getConf())
          .rename(aside, file, Options.Rename.OVERWRITE);
      return;
    }
    Files.move(
        local(aside),
        local(file),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(local(checksum(aside)));
    Files.deleteIfExists(local(checksum(file)));
  }

  /** Hadoop's sidecar, which a renamed file no longer fits. */
  private static Path checksum(Path file) {
    return new Path(file.getParent(), "." + file.getName() + ".crc");
  }

  private static java.nio.file.Path local(Path path) {
    return java.nio.file.Path.of(path.toUri().getPath());
  }
}
