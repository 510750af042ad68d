package blotter.findings;

import blotter.report.YearAmounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Seizures and prison terms by drug and year: the figures of {@code trends}, which counts incidents
 * when they are first told. Drugs of which no text gives a mass, a sum or a term are left out.
 */
record ReadAmounts(TableQueries tables, Names names) {

  private static final int MOST_DRUGS = 12;
  private static final double GRAMS_PER_KILOGRAM = 1000.0;

  private static final String FIGURES =
      """
      SELECT s.drug AS drug, s.measure AS measure, t.period AS period, t.n AS n,
        t.life AS life, t.median AS median
      FROM series s JOIN trends t ON t.series_id = s.series_id
      WHERE s.granularity = 'year' AND s.drug IS NOT NULL AND s.agency IS NULL
        AND s.place IS NULL AND s.status = 'occurred'
        AND ((s.event_type = 'seizure' AND s.measure IN ('incidents', 'grams', 'usd'))
          OR (s.event_type = 'sentence' AND s.measure = 'months'))
        AND (t.n > 0 OR t.life > 0)
      ORDER BY drug, period, measure
      """;

  private boolean countsIncidents() {
    return !tables
        .rows("SELECT series_id FROM series WHERE measure = 'incidents' ORDER BY series_id LIMIT 1")
        .isEmpty();
  }

  /** None where sums are over events or documents: they would count a seizure often. */
  List<YearAmounts> read() {
    if (!countsIncidents()) {
      return List.of();
    }
    Map<String, Map<LocalDate, Map<String, QueryRow>>> figures = new TreeMap<>();
    for (QueryRow row : tables.rows(FIGURES)) {
      figures
          .computeIfAbsent(row.text("drug"), drug -> new TreeMap<>())
          .computeIfAbsent(row.day("period").orElseThrow(), period -> new HashMap<>())
          .put(row.text("measure"), row);
    }

    List<List<YearAmounts>> drugs = new ArrayList<>();
    figures.forEach(
        (drug, years) -> {
          List<YearAmounts> ofDrug = new ArrayList<>();
          years.forEach((year, measures) -> ofDrug.add(amounts(drug, year, measures)));
          if (ofDrug.stream().anyMatch(ReadAmounts::tellsAnAmount)) {
            drugs.add(ofDrug);
          }
        });
    return drugs.stream()
        .sorted(
            Comparator.comparingLong(ReadAmounts::told)
                .reversed()
                .thenComparing(years -> years.get(0).drug()))
        .limit(MOST_DRUGS)
        .flatMap(List::stream)
        .toList();
  }

  private static boolean tellsAnAmount(YearAmounts year) {
    return year.kilograms().isPresent()
        || year.dollars().isPresent()
        || year.terms() + year.life() > 0;
  }

  private static long told(List<YearAmounts> years) {
    return years.stream().mapToLong(year -> year.seizures() + year.terms() + year.life()).sum();
  }

  private YearAmounts amounts(String drug, LocalDate year, Map<String, QueryRow> measures) {
    Optional<QueryRow> terms = Optional.ofNullable(measures.get("months"));
    return new YearAmounts(
        names.drug(drug),
        year.getYear(),
        sum(measures, "incidents").orElse(0L),
        sum(measures, "grams").map(grams -> grams / GRAMS_PER_KILOGRAM),
        sum(measures, "usd").map(Long::doubleValue),
        terms.map(row -> row.count("n")).orElse(0L),
        terms.flatMap(row -> row.number("median")),
        terms.map(row -> row.count("life")).orElse(0L));
  }

  private static Optional<Long> sum(Map<String, QueryRow> measures, String measure) {
    return Optional.ofNullable(measures.get(measure)).map(row -> row.count("n"));
  }
}
