package blotter.findings;

import blotter.report.HeatMap;
import blotter.report.HeatMap.Cell;
import blotter.trend.BenjaminiHochberg;
import blotter.trend.Contingency;
import blotter.trend.FisherExact;
import blotter.trend.LikelihoodRatio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which of the drugs named most stand in one document with which of the agencies that are named
 * most beside them, over the whole time. A document counts once, so that counts of years may be
 * added up and tested; q is corrected over the cells of the map.
 */
record ReadHeatMap(TableQueries tables, Names names) {

  private static final int MOST = 12;

  /** Where a cell expects fewer, the test is exact. */
  private static final double FEWEST_EXPECTED = 5;

  /** An agency that a larger share of documents names tells nothing apart. */
  private static final double EVERYWHERE = 0.9;

  private static final String TOTALS =
      """
      SELECT series_id, drug, agency, total FROM series
      WHERE granularity = 'year' AND measure = 'documents' AND event_type IS NULL
        AND drug_class IS NULL AND place IS NULL
        AND (drug IS NOT NULL OR agency IS NOT NULL) AND total > 0
      ORDER BY total DESC, series_id
      """;

  HeatMap read() {
    Map<String, Long> drugs = new TreeMap<>();
    Map<String, Long> agencies = new TreeMap<>();
    Map<String, Map<String, Long>> joint = new TreeMap<>();
    List<QueryRow> totals = tables.rows(TOTALS);
    for (QueryRow row : totals) {
      String drug = row.text("drug");
      String agency = row.text("agency");
      if (agency.isEmpty()) {
        drugs.put(drug, row.count("total"));
      } else if (drug.isEmpty()) {
        agencies.put(agency, row.count("total"));
      } else {
        joint.computeIfAbsent(agency, a -> new TreeMap<>()).put(drug, row.count("total"));
      }
    }
    if (drugs.isEmpty() || joint.isEmpty()) {
      return new HeatMap(List.of(), List.of(), List.of());
    }
    return map(drugs, agencies, joint, documents(totals.get(0).text("series_id")));
  }

  /** Documents of all periods: every series has a row for every period that has any. */
  private long documents(String series) {
    return tables
        .rows(
            "SELECT sum(exposure) AS n FROM trends WHERE series_id = "
                + TableQueries.quoted(series))
        .get(0)
        .count("n");
  }

  private HeatMap map(
      Map<String, Long> drugs,
      Map<String, Long> agencies,
      Map<String, Map<String, Long>> joint,
      long documents) {
    List<String> rows = largest(drugs);
    Map<String, Long> beside = new TreeMap<>();
    joint.forEach(
        (agency, counts) -> {
          long n = rows.stream().mapToLong(drug -> counts.getOrDefault(drug, 0L)).sum();
          if (n > 0 && agencies.getOrDefault(agency, 0L) <= EVERYWHERE * documents) {
            beside.put(agency, n);
          }
        });
    List<String> columns = largest(beside);

    List<Contingency> tables = new ArrayList<>();
    for (String drug : rows) {
      for (String agency : columns) {
        tables.add(
            new Contingency(
                joint.get(agency).getOrDefault(drug, 0L),
                drugs.get(drug),
                agencies.get(agency),
                documents));
      }
    }
    return new HeatMap(
        rows.stream().map(names::drug).toList(),
        columns.stream().map(names::agency).toList(),
        cells(tables, columns.size()));
  }

  private static List<String> largest(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The cells of tables in the order of their rows. */
  static List<List<Cell>> cells(List<Contingency> tables, int columns) {
    double[] q =
        BenjaminiHochberg.adjust(tables.stream().mapToDouble(ReadHeatMap::probability).toArray());
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row * columns < tables.size(); row++) {
      List<Cell> cells = new ArrayList<>();
      for (int at = row * columns; at < (row + 1) * columns; at++) {
        cells.add(cell(tables.get(at), q[at]));
      }
      rows.add(cells);
    }
    return rows;
  }

  private static Cell cell(Contingency table, double q) {
    Optional<Double> npmi = Optional.ofNullable(table.npmi().value());
    boolean together = npmi.isPresent() && npmi.get() > 0 && !Double.isNaN(q);
    return new Cell(table.joint(), npmi, together ? Optional.of(q) : Optional.empty());
  }

  private static double probability(Contingency table) {
    LikelihoodRatio ratio = table.likelihoodRatio().value();
    if (ratio == null) {
      return Double.NaN;
    }
    return table.smallestExpected() < FEWEST_EXPECTED ? FisherExact.p(table) : ratio.p();
  }
}
