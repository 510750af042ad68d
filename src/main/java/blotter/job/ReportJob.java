package blotter.job;

import blotter.findings.ReportRequest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the report of the current tables. */
@Command(
    name = "report",
    description = "Writes FOLDER/report.html, one page about the current tables.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ReportJob implements Callable<Integer> {

  @Mixin private ReportOptions reportOptions;
  @Mixin private OutOption outOption;

  @Override
  public Integer call() {
    ReportRequest request = reportOptions.request();
    System.out.println("Report in " + ReportFile.write(outOption.folder(), request));
    return 0;
  }
}
