package blotter.job;

import java.nio.file.Files;
import java.nio.file.Path;
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

  /** The folder; a file in its place is a usage error. */
  String folder() {
    boolean local = !out.matches("[A-Za-z][A-Za-z0-9+.-]+:.*");
    if (out.isBlank()
        || (local && Files.exists(Path.of(out)) && !Files.isDirectory(Path.of(out)))) {
      throw new ParameterException(spec.commandLine(), "--out is '" + out + "', not a folder");
    }
    return out;
  }
}
