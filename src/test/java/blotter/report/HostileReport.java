package blotter.report;

import blotter.report.DrugTrend.Point;
import blotter.report.HeatMap.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A report of which every text tries to be more than text. */
final class HostileReport {

  /** Markup, ends of elements, quotes, an entity, and characters that turn or break a line. */
  static final String TEXT =
      "<script>alert(1)</script></style></title></svg>\"'&<img src=x onerror=alert(1)>&lt;b&gt;"
          + "${1+1}\u202Eevil\u2066\u0000\u001B\uD800-->]]>";

  private static final LocalDate DAY = LocalDate.of(2014, 5, 3);
  private static final Period PERIOD = new Period(DAY, DAY.plusDays(30), TEXT);
  private static final Interval INTERVAL =
      new Interval(Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  private HostileReport() {}

  static Report report() {
    List<Evidence> evidence =
        List.of(
            evidence("javascript:alert(1)"),
            evidence("JaVaScRiPt:alert(1)"),
            evidence("data:text/html,<script>alert(1)</script>"),
            evidence("https://example.org/\" onclick=\"alert(1)"),
            evidence("//example.org/"),
            evidence("vbscript:x"),
            evidence("\u0001javascript:alert(1)"));

    return new Report(
        new Corpus(
            TEXT,
            List.of(new Corpus.Source(TEXT, 3)),
            Optional.of(DAY),
            Optional.of(DAY),
            3,
            3,
            0,
            Map.of(TEXT, 1L),
            0,
            0,
            3,
            0,
            0,
            Map.of(TEXT, TEXT),
            TEXT),
        List.of(new Coverage(PERIOD, 3, 1, 0, 0)),
        List.of(
            new Change(
                TEXT, TEXT, Optional.of(INTERVAL), 0.1, Double.NaN, 3, PERIOD, PERIOD, 1, 2)),
        List.of(
            new DrugTrend(
                TEXT,
                TEXT,
                3,
                List.of(new Point(PERIOD, 3, 3, Optional.of(INTERVAL), true)),
                List.of(PERIOD),
                Optional.of(0.5),
                Optional.of(INTERVAL),
                TEXT)),
        new HeatMap(
            List.of(TEXT),
            List.of(TEXT),
            List.of(List.of(new Cell(1, Optional.of(Double.NaN), Optional.of(0.01))))),
        List.of(new LadderStep(TEXT, TEXT, true, 1, 1, 1, 1, 1)),
        List.of(
            new YearAmounts(
                TEXT, 2014, 1, Optional.of(1e300), Optional.of(1e300), 1, Optional.of(3.0), 0)),
        List.of(
            new Incident(
                TEXT,
                Optional.of(DAY),
                Optional.of(DAY),
                TEXT,
                TEXT,
                true,
                List.of(TEXT),
                List.of(TEXT),
                List.of(TEXT),
                Optional.of(1L),
                Optional.of(Double.NaN),
                Optional.of(Double.POSITIVE_INFINITY),
                1,
                1,
                evidence)),
        1,
        List.of(new KeyTerm(TEXT, TEXT, 1, 1, 1, 1, 1, 0.01)),
        List.of(
            new Newcomer(
                TEXT, PERIOD, 1, 1, List.of(TEXT), DAY, 0.01, Optional.of(evidence.get(0)))),
        List.of(new Score(TEXT, 1, 1, 1, INTERVAL)),
        Set.of(TEXT),
        true);
  }

  private static Evidence evidence(String uri) {
    return new Evidence(TEXT, TEXT, DAY, Optional.of(uri), Optional.of(TEXT));
  }
}
