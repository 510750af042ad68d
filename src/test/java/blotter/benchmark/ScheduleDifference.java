package blotter.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A difference between a list of controlled substances and the lexicon that has a reason.
 *
 * @param number the DEA's number in the list; empty where it has none
 * @param substance the name in the list
 * @param ours the schedule in the lexicon; empty where the substance is no drug of its own there
 * @param theirs the schedule in the list
 */
record ScheduleDifference(String number, String substance, String ours, String theirs) {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** Reads {@code schedule-differences.csv}; a row without reason or source is an error. */
  static List<ScheduleDifference> read(Reader csv) throws IOException {
    List<ScheduleDifference> differences = new ArrayList<>();
    try (CSVParser rows = CSVParser.parse(csv, FORMAT)) {
      for (CSVRecord row : rows) {
        if (row.get("reason").isBlank() || row.get("source").isBlank()) {
          throw new IllegalArgumentException(
              "line " + rows.getCurrentLineNumber() + " has no reason or no source");
        }
        differences.add(
            new ScheduleDifference(
                row.get("number").strip(),
                row.get("substance").strip(),
                row.get("ours").strip(),
                row.get("theirs").strip()));
      }
    }
    return differences;
  }

  /** Whether this row explains what was found for a substance. */
  boolean explains(ScheduledSubstance substance, ScheduleComparison.Finding finding) {
    boolean schedules = theirs.equals(substance.schedule()) && ours.equals(finding.schedule());
    return number.equals(substance.number())
        && this.substance.equals(substance.substance())
        && (schedules || (ours.isEmpty() && theirs.equals(substance.schedule())));
  }
}
