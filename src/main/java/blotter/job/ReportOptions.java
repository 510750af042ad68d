package blotter.job;

import blotter.findings.ReportRequest;
import blotter.trend.Granularity;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the report shows. */
final class ReportOptions {

  private static final int MOST_INCIDENTS = 5000;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--no-quotes",
      description = "Leave the sources' own words away from the report; links stay.")
  private boolean withoutQuotes;

  @Option(
      names = "--incidents",
      paramLabel = "N",
      defaultValue = "300",
      description = "How many incidents the report lists, the latest; 0 to 5000, default 300.")
  private int incidents;

  @Option(
      names = "--granularity",
      paramLabel = "PERIOD",
      description =
          "Length of the report's periods: ${COMPLETION-CANDIDATES}; by default the shortest that"
              + " suits the corpus.")
  private Granularity granularity;

  /** What is asked; a number out of its range is a usage error. */
  ReportRequest request() {
    if (incidents < 0 || incidents > MOST_INCIDENTS) {
      throw new ParameterException(
          spec.commandLine(), "--incidents is " + incidents + ", not 0 to " + MOST_INCIDENTS);
    }
    return new ReportRequest(incidents, !withoutQuotes, Optional.ofNullable(granularity));
  }
}
