package blotter.benchmark;

import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Holds the shipped drugs against a list of controlled substances: DEA number, present schedule,
 * and whether the lexicon finds the substance under one of its names.
 *
 * <p>Arguments: CSV files with the columns substance, number, schedule and synonym. Differences
 * that {@code schedule-differences.csv} explains are printed; any other makes the exit status 1.
 */
public final class ScheduleCheck {

  private static final String DIFFERENCES = "schedule-differences.csv";

  private ScheduleCheck() {}

  /** Compares and prints a line a substance. */
  public static void main(String[] arguments) throws IOException {
    LexiconFiles shipped = LexiconFiles.shipped();
    ScheduleComparison comparison =
        new ScheduleComparison(new LexiconReader(List.of(shipped)).read());
    String explained = new String(shipped.read(DIFFERENCES).orElseThrow(), StandardCharsets.UTF_8);
    List<ScheduleDifference> differences = ScheduleDifference.read(new StringReader(explained));

    int unexplained = 0;
    for (String argument : arguments) {
      try (Reader csv = Files.newBufferedReader(Path.of(argument))) {
        List<ScheduledSubstance> substances = ScheduledSubstance.read(csv);
        Report report = report(substances, comparison, differences);
        report.lines().forEach(System.out::println);
        unexplained += report.unexplained();
      }
    }
    System.exit(unexplained == 0 ? 0 : 1);
  }

  /**
   * What is printed.
   *
   * @param lines a line a substance and a sum
   * @param unexplained substances that differ without a reason
   */
  record Report(List<String> lines, int unexplained) {

    Report {
      lines = List.copyOf(lines);
    }
  }

  static Report report(
      List<ScheduledSubstance> substances,
      ScheduleComparison comparison,
      List<ScheduleDifference> differences) {
    List<String> lines = new ArrayList<>();
    int agreeing = 0;
    int explained = 0;

    for (ScheduledSubstance substance : substances) {
      ScheduleComparison.Finding finding = comparison.find(substance);
      boolean reason = differences.stream().anyMatch(d -> d.explains(substance, finding));
      agreeing += finding.agrees() ? 1 : 0;
      explained += !finding.agrees() && reason ? 1 : 0;
      String verdict = finding.agrees() ? "agrees" : reason ? "explained" : "DIFFERS";
      lines.add(line(verdict, substance, finding));
    }

    int unexplained = substances.size() - agreeing - explained;
    lines.add(
        String.format(
            Locale.ROOT,
            "%d substances: %d agree, %d differ with a reason, %d without",
            substances.size(),
            agreeing,
            explained,
            unexplained));
    return new Report(lines, unexplained);
  }

  private static String line(
      String verdict, ScheduledSubstance substance, ScheduleComparison.Finding finding) {
    return String.format(
        Locale.ROOT,
        "%-9s %4s %-3s %s -> %s %s %s",
        verdict,
        substance.number(),
        substance.schedule(),
        substance.substance(),
        finding.id().isEmpty() ? "-" : finding.id(),
        finding.schedule(),
        finding.problem());
  }
}
