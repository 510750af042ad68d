package blotter.job;

import blotter.official.OfficialFile;
import blotter.official.OfficialFormatException;
import blotter.official.OfficialReader;
import blotter.official.OfficialSeries;
import blotter.official.SeriesColumns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Official series that trends are compared with. */
final class AgainstOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description =
          "A CSV or TSV file of official series that trends are compared with. CDC WONDER and"
              + " NFLIS tables and the columns period and value are known. Repeatable.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--against-columns",
      paramLabel = "COLUMNS",
      description =
          "The columns of other files: period=COL,value=COL[,total=COL][,group=COL]. The value is"
              + " divided by the total; each group is a series.")
  private String columns;

  @Option(
      names = "--against-series",
      defaultValue = "*",
      paramLabel = "PATTERN",
      description =
          "Which series of trends are compared, by their series_id, in which * stands for any"
              + " characters; default: all of documents by drug or class and of incidents by drug.")
  private String pattern;

  /** The official series of all files; a malformed option is a usage error. */
  Against read() {
    SeriesColumns described = described();
    Map<String, OfficialFile> read = new TreeMap<>();
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw wrong("--against is '" + file + "', not a file");
      }

      String name = name(file);
      if (read.put(name, read(file, name, described)) != null) {
        throw wrong("--against has two files of the name " + name);
      }
    }

    List<OfficialSeries> series = new ArrayList<>();
    read.values().forEach(file -> series.addAll(file.series()));
    int other = read.values().stream().mapToInt(OfficialFile::other).sum();
    return new Against(series, other, pattern);
  }

  private SeriesColumns described() {
    if (columns == null) {
      return null;
    }
    try {
      return SeriesColumns.parse(columns);
    } catch (IllegalArgumentException e) {
      throw wrong("--against-columns: " + e.getMessage());
    }
  }

  private static OfficialFile read(Path file, String name, SeriesColumns columns) {
    try {
      return OfficialReader.read(name, Files.readString(file, StandardCharsets.UTF_8), columns);
    } catch (OfficialFormatException e) {
      throw new JobException(
          "--against " + file + ": " + e.getMessage() + "; --against-columns names others", e);
    } catch (IOException e) {
      throw new JobException("--against " + file + " cannot be read as UTF-8", e);
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** The options as {@code runs} keeps them. */
  Map<String, String> values() {
    return Map.of(
        "against",
        files.toString(),
        "against-columns",
        columns == null ? "" : columns,
        "against-series",
        pattern);
  }

  /**
   * What trends are compared with.
   *
   * @param series official series
   * @param other rows of their files that hold no value
   * @param pattern which series of trends are compared
   */
  record Against(List<OfficialSeries> series, int other, String pattern) {

    /** Keeps a copy. */
    Against {
      series = List.copyOf(series);
    }
  }
}
