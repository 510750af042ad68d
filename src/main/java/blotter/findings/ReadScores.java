package blotter.findings;

import blotter.report.Interval;
import blotter.report.Score;
import java.util.List;
import java.util.Map;

/** How right the extraction was where somebody gave the right answers. */
record ReadScores(TableQueries tables) {

  private static final Map<String, String> IN_WORDS =
      Map.of(
          "type", "events that occurred, by kind",
          "type+status", "events by kind and status",
          "months", "months of imprisonment",
          "grams", "quantities in grams",
          "usd", "quantities in dollars",
          "people", "numbers of persons",
          "date", "days of events");

  List<Score> read() {
    return tables
        .rows(
            "SELECT measure, documents, precision, recall, f1, f1_low, f1_high FROM scores"
                + " WHERE gold > 0 ORDER BY place")
        .stream()
        .map(
            row ->
                new Score(
                    IN_WORDS.getOrDefault(row.text("measure"), row.text("measure")),
                    row.count("documents"),
                    row.number("precision").orElse(0.0),
                    row.number("recall").orElse(0.0),
                    new Interval(
                        row.number("f1").orElse(0.0),
                        row.number("f1_low").orElse(0.0),
                        row.number("f1_high").orElse(0.0))))
        .toList();
  }
}
