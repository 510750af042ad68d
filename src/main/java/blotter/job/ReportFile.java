package blotter.job;

import blotter.findings.ReadReport;
import blotter.findings.ReportRequest;
import blotter.report.Report;
import blotter.report.ReportPage;
import blotter.table.Scores;
import blotter.table.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * The report of the current generation, {@code OUT/report.html}. It lies beside {@code CURRENT} and
 * not in the generation, so that its address stays and a generation holds tables only; it names the
 * run that it shows.
 */
final class ReportFile {

  private static final String NAME = "report.html";

  private ReportFile() {}

  /**
   * Writes the report.
   *
   * @param out folder of the generations
   * @return its name
   */
  static String write(String out, ReportRequest request) {
    Configuration configuration = Session.hadoopConfiguration();
    Path generation =
        Generation.current(configuration, out)
            .orElseThrow(
                () ->
                    new JobException(
                        "no tables in " + out + ": run 'pipeline' with this --out first"));
    Report report =
        DuckQueries.canRead(generation)
            ? withDuck(generation, request)
            : withSpark(Session.open("report", 0), generation, request);
    byte[] page = ReportPage.html(report).getBytes(StandardCharsets.UTF_8);

    try {
      Path file = new Path(generation.getParent().getParent(), NAME);
      FileSystem system = file.getFileSystem(configuration);
      ReplacedFile.write(system, file, generation.getName(), page);
      return Message.of("%s (%,d bytes)", file, page.length);
    } catch (IOException e) {
      throw new JobException("cannot write " + NAME + " to " + out + ": " + e.getMessage(), e);
    }
  }

  /**
   * Writes the report of tables that have just been published. The run has succeeded: what fails
   * here is a warning.
   */
  static void writeBehind(String out, ReportRequest request) {
    try {
      System.out.println("Report in " + write(out, request));
    } catch (RuntimeException e) {
      System.err.println("blotter: the tables are published, but there is no report: " + e);
    }
  }

  /** The report of a generation on a local disk. */
  static Report withDuck(Path generation, ReportRequest request) {
    try (DuckQueries tables =
        new DuckQueries(java.nio.file.Path.of(generation.toUri().getPath()), read())) {
      return new ReadReport(tables, request).read();
    }
  }

  /** The report of a generation anywhere. */
  static Report withSpark(SparkSession session, Path generation, ReportRequest request) {
    return new ReadReport(new SparkQueries(session, generation, read()), request).read();
  }

  private static List<Table> read() {
    List<Table> tables = new ArrayList<>(Table.all());
    tables.add(Scores.TABLE);
    return tables;
  }
}
