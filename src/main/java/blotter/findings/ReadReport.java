package blotter.findings;

import blotter.report.Corpus;
import blotter.report.HeatMap;
import blotter.report.Report;
import blotter.trend.Granularity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Makes a report from the tables of a generation. A table that is not there leaves its part empty.
 */
public record ReadReport(TableQueries tables, ReportRequest request) {

  private static final Set<String> USED =
      Set.of(
          "coverage",
          "emerging",
          "event_incidents",
          "events",
          "incidents",
          "keyness",
          "mentions",
          "near_duplicates",
          "series",
          "trends");

  /** The report. {@code documents} and {@code runs} have to be there. */
  public Report read() {
    Names names = Names.read(tables);
    ReadCorpus readCorpus = new ReadCorpus(tables);
    Corpus corpus = readCorpus.read();
    Granularity granularity =
        request.granularity().orElseGet(() -> ReportPeriods.length(readCorpus.documentsByMonth()));
    ReadIncidents incidents = new ReadIncidents(tables, names, request);

    List<String> counts = List.of("series", "trends");
    List<String> tellings = List.of("incidents", "event_incidents", "events");
    return new Report(
        corpus,
        with(List.of("coverage"), List.of(), new ReadCoverage(tables, granularity)::read),
        with(counts, List.of(), new ReadChanges(tables, names, granularity)::read),
        with(counts, List.of(), new ReadDrugTrends(tables, names, granularity)::read),
        with(
            counts,
            new HeatMap(List.of(), List.of(), List.of()),
            new ReadHeatMap(tables, names)::read),
        with(tellings, List.of(), new ReadLadder(tables)::read),
        with(counts, List.of(), new ReadAmounts(tables, names)::read),
        with(tellings, List.of(), incidents::read),
        with(List.of("incidents"), 0L, incidents::all),
        with(List.of("keyness"), List.of(), new ReadKeyness(tables)::read),
        with(List.of("emerging"), List.of(), new ReadNewcomers(tables, names, request)::read),
        with(List.of("scores"), List.of(), new ReadScores(tables)::read),
        missing(),
        request.quotes());
  }

  private <T> T with(List<String> needed, T otherwise, Supplier<T> read) {
    return needed.stream().allMatch(tables::has) ? read.get() : otherwise;
  }

  private Set<String> missing() {
    Set<String> missing = new TreeSet<>();
    for (String table : USED) {
      if (!tables.has(table)) {
        missing.add(table);
      }
    }
    return missing;
  }
}
