package blotter.job;

import java.io.IOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where tables are written and read. */
final class OutOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description = "Folder of the tables; readers take FOLDER/current.")
  private String out;

  /** The folder; what cannot be one is a usage error. */
  String folder() {
    try {
      if (out.isBlank()) {
        throw new JobException("it is blank");
      }

      Path path = new Path(Generation.qualified(out));
      FileSystem system = path.getFileSystem(Session.hadoopConfiguration());
      for (Path at = path; at != null; at = at.getParent()) {
        if (system.exists(at)) {
          if (!system.getFileStatus(at).isDirectory()) {
            throw new JobException(at + " is a file");
          }
          break;
        }
      }
      return out;
    } catch (IOException | JobException e) {
      throw new ParameterException(
          spec.commandLine(), "--out is '" + out + "', not a folder: " + e.getMessage());
    }
  }
}
