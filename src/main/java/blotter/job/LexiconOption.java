package blotter.job;

import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconFormatException;
import blotter.stage.TextResources;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The lexicon of jobs that read text. */
final class LexiconOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--lexicon",
      paramLabel = "FOLDER",
      description = "A folder of lexicon files whose rows join the shipped ones. Repeatable.")
  private List<Path> folders = new ArrayList<>();

  /** What texts are read with; a malformed file is a usage error. */
  TextResources read() {
    List<LexiconFiles> files = new ArrayList<>(List.of(LexiconFiles.shipped()));
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw wrong("--lexicon is '" + folder + "', not a folder");
      }
      files.add(LexiconFiles.folder(folder));
    }

    try {
      return TextResources.read(files);
    } catch (LexiconFormatException | UncheckedIOException e) {
      throw wrong("--lexicon: " + e.getMessage());
    }
  }

  /** The folders as {@code runs} keeps them. */
  String value() {
    return folders.toString();
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
