package blotter.findings;

import blotter.report.Coverage;
import blotter.trend.Granularity;
import java.util.List;

/** What each period is made of. */
record ReadCoverage(TableQueries tables, Granularity granularity) {

  List<Coverage> read() {
    return tables
        .rows(
            "SELECT period, documents, sources, suspect, near_duplicates FROM coverage"
                + " WHERE granularity = "
                + TableQueries.quoted(granularity.text())
                + " ORDER BY period")
        .stream()
        .map(
            row ->
                new Coverage(
                    ReportPeriods.of(granularity, row.day("period").orElseThrow()),
                    row.count("documents"),
                    row.count("sources"),
                    row.count("suspect"),
                    row.count("near_duplicates")))
        .toList();
  }
}
