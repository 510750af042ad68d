package blotter.report;

import blotter.report.DrugTrend.Point;
import blotter.report.HeatMap.Cell;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** A made-up report of realistic size: twelve drugs, 72 months, 300 incidents. No person in it. */
final class ExampleReport {

  static final int INCIDENTS = 300;

  private static final int MONTHS = 72;
  private static final List<String> DRUGS =
      List.of(
          "Cocaine",
          "Heroin",
          "Methamphetamine",
          "Cannabis",
          "Oxycodone",
          "Fentanyl",
          "MDMA",
          "Crack cocaine",
          "Hydrocodone",
          "Synthetic cannabinoids",
          "Buprenorphine",
          "Ketamine");
  private static final List<String> AGENCIES =
      List.of(
          "Drug Enforcement Administration",
          "Federal Bureau of Investigation",
          "Homeland Security Investigations",
          "US Postal Inspection Service",
          "Internal Revenue Service, Criminal Investigation",
          "State police",
          "Local police",
          "Customs and Border Protection",
          "Food and Drug Administration");
  private static final List<String> TYPES =
      List.of("Arrest", "Charge", "Guilty plea", "Conviction", "Sentence", "Seizure", "Penalty");
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  private ExampleReport() {}

  static Report report() {
    return report(true, INCIDENTS, DRUGS.size());
  }

  /** With a few incidents and drugs only: what looks at every element has less to look at. */
  static Report small() {
    return report(true, 12, 4);
  }

  static Report withoutQuotes() {
    return report(false, INCIDENTS, DRUGS.size());
  }

  /** Says that it holds no quotes, and holds some. */
  static Report withQuotesThatItDenies() {
    Report report = report();
    return new Report(
        report.corpus(),
        report.coverage(),
        report.changes(),
        report.drugs(),
        report.drugsByAgency(),
        report.ladder(),
        report.amounts(),
        report.incidents(),
        report.incidentsInAll(),
        report.keyness(),
        report.newcomers(),
        report.scores(),
        report.missing(),
        false);
  }

  private static Report report(boolean quotes, int incidents, int drugs) {
    return new Report(
        corpus(),
        coverage(),
        changes(),
        drugs().subList(0, drugs),
        heatMap(),
        ladder(),
        amounts(),
        incidents(quotes).subList(0, incidents),
        4_212,
        keyness(),
        newcomers(quotes),
        scores(),
        Set.of(),
        quotes);
  }

  /** A run that counted nothing. */
  static Report empty(Set<String> missing) {
    return new Report(
        new Corpus(
            "Nothing",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            0,
            0,
            0,
            Map.of(),
            0,
            0,
            0,
            0,
            0,
            Map.of(),
            "none"),
        List.of(),
        List.of(),
        List.of(),
        new HeatMap(List.of(), List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        0,
        List.of(),
        List.of(),
        List.of(),
        missing,
        true);
  }

  private static Corpus corpus() {
    return new Corpus(
        "Example press releases and a county gazette",
        List.of(
            new Corpus.Source("Example press releases", 7_102),
            new Corpus.Source("Example county gazette", 693)),
        Optional.of(LocalDate.of(2013, 1, 2)),
        Optional.of(LocalDate.of(2018, 12, 28)),
        7_912,
        7_888,
        24,
        Map.of("empty-text", 20L, "no-date", 4L),
        71,
        22,
        7_795,
        112,
        640,
        Map.of("code", "0.1.0", "lexicon", "3f2a9c41", "models", "1.3.0"),
        "2026-12-01T10-00-00Z");
  }

  private static Period month(int month) {
    YearMonth yearMonth = YearMonth.of(2013, 1).plusMonths(month);
    return new Period(yearMonth.atDay(1), yearMonth.atEndOfMonth(), MONTH.format(yearMonth));
  }

  private static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Integer.toString(year));
  }

  private static long documents(int month) {
    return month == 40 || month == 41 ? 0 : 80 + (month * 37L) % 55;
  }

  private static List<Coverage> coverage() {
    return IntStream.range(0, MONTHS)
        .mapToObj(
            month ->
                new Coverage(
                    month(month),
                    documents(month),
                    documents(month) == 0 ? 0 : 2,
                    documents(month) / 60,
                    documents(month) / 12))
        .toList();
  }

  private static List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    changes.add(
        change("Fentanyl", Optional.of(new Interval(41.2, 30.6, 52.9)), 0.71, 1e-9, 3.2, 44.1));
    changes.add(
        change("Oxycodone", Optional.of(new Interval(-12.4, -16.1, -8.5)), -0.52, 2e-6, 51, 27.3));
    changes.add(
        change(
            "US Postal Inspection Service",
            Optional.of(new Interval(8.1, 3.9, 12.6)),
            0.31,
            0.0021,
            21.8,
            31.6));
    changes.add(change("Synthetic cannabinoids", Optional.empty(), -0.28, 0.013, 12.5, 4.8));
    return changes;
  }

  private static Change change(
      String subject,
      Optional<Interval> annual,
      double tau,
      double q,
      double firstRate,
      double lastRate) {
    return new Change(
        subject,
        "documents that name it",
        annual,
        tau,
        q,
        312,
        year(2013),
        year(2018),
        firstRate,
        lastRate);
  }

  private static List<DrugTrend> drugs() {
    return IntStream.range(0, DRUGS.size()).mapToObj(ExampleReport::drug).toList();
  }

  private static DrugTrend drug(int drug) {
    Random random = new Random(drug);
    double level = 180.0 / (drug + 1);
    double growth = drug == 5 ? 1.035 : drug == 4 ? 0.985 : 1;
    List<Point> points = new ArrayList<>();
    long total = 0;
    for (int month = 0; month < MONTHS; month++) {
      long exposure = documents(month);
      double step = drug == 2 && month >= 30 ? 1.8 : 1;
      double expected = exposure * level * Math.pow(growth, month) * step / 1000;
      long n = Math.round(expected * (0.7 + 0.6 * random.nextDouble()));
      double spread = 1.96 * Math.sqrt((double) Math.max(1, n));
      Optional<Interval> rate =
          exposure == 0
              ? Optional.empty()
              : Optional.of(
                  new Interval(
                      1000.0 * n / exposure,
                      1000.0 * Math.max(0, n - spread) / exposure,
                      1000.0 * (n + spread) / exposure));
      points.add(new Point(month(month), n, exposure, rate, drug == 5 && month == 60));
      total += n;
    }
    boolean untested = drug == 11;

    return new DrugTrend(
        DRUGS.get(drug),
        drug == 5 || drug == 1 || drug == 4 ? "opioids" : "other drugs",
        total,
        points,
        drug == 2 ? List.of(month(30)) : List.of(),
        untested ? Optional.empty() : Optional.of(drug == 5 ? 1e-8 : 0.01 + 0.06 * drug),
        untested
            ? Optional.empty()
            : Optional.of(
                drug == 5 ? new Interval(41.2, 30.6, 52.9) : new Interval(-1.4, -4.2, 1.6)),
        untested ? "too few counts" : "");
  }

  private static HeatMap heatMap() {
    List<List<Cell>> cells = new ArrayList<>();
    for (int drug = 0; drug < 10; drug++) {
      List<Cell> row = new ArrayList<>();
      for (int agency = 0; agency < AGENCIES.size(); agency++) {
        int joint = (drug * 7919 + agency * 104_729) % 977;
        double npmi = (drug * 31 + agency * 17) % 70 / 100.0 - 0.1;
        row.add(
            joint < 100
                ? new Cell(joint / 50, Optional.empty(), Optional.empty())
                : new Cell(joint, Optional.of(npmi), Optional.of(npmi > 0 ? 0.0004 : 0.8)));
      }
      cells.add(row);
    }
    return new HeatMap(DRUGS.subList(0, 10), AGENCIES, cells);
  }

  private static List<LadderStep> ladder() {
    return List.of(
        new LadderStep("Arrests", "someone is taken into custody", false, 412, 31, 508, 420, 1_904),
        new LadderStep("Charges", "someone is accused", false, 3_011, 120, 3_820, 3_104, 9_211),
        new LadderStep(
            "Guilty pleas", "someone admits guilt", false, 1_911, 0, 2_040, 1_702, 2_466),
        new LadderStep(
            "Convictions", "a court or jury finds guilt", false, 804, 2, 861, 733, 1_020),
        new LadderStep("Acquittals", "no guilt is found", false, 21, 0, 24, 22, 0),
        new LadderStep("Sentences", "a court imposes it", false, 2_410, 0, 2_980, 2_511, 3_377),
        new LadderStep("Civil suits", "the government claims", true, 140, 118, 151, 133, 0),
        new LadderStep("Settlements", "money is paid, nothing found", true, 310, 4, 344, 301, 0));
  }

  private static List<YearAmounts> amounts() {
    List<YearAmounts> amounts = new ArrayList<>();
    for (int drug = 0; drug < 8; drug++) {
      for (int year = 2013; year <= 2018; year++) {
        boolean told = (drug + year) % 5 != 0;
        amounts.add(
            new YearAmounts(
                DRUGS.get(drug),
                year,
                told ? 40 - 4 * drug : 0,
                told && drug != 6
                    ? Optional.of(1_200.5 / (drug + 1) * (year - 2011))
                    : Optional.empty(),
                told ? Optional.of(250_000.0 * (year - 2012)) : Optional.empty(),
                30,
                Optional.of(60.0 + 7 * drug + year - 2013),
                drug == 0 ? 2 : 0));
      }
    }
    return amounts;
  }

  private static List<Incident> incidents(boolean quotes) {
    List<Incident> incidents = new ArrayList<>();
    for (int i = 0; i < INCIDENTS; i++) {
      LocalDate day = LocalDate.of(2018, 12, 28).minusDays(7L * i);
      boolean civil = i % 23 == 0;
      incidents.add(
          new Incident(
              "incident-" + i,
              i % 40 == 39 ? Optional.empty() : Optional.of(day),
              i % 40 == 39 ? Optional.empty() : Optional.of(i % 9 == 0 ? day.plusDays(6) : day),
              civil ? "Penalty" : TYPES.get(i % TYPES.size()),
              i % 4 == 0 ? "alleged" : "occurred",
              civil,
              i % 6 == 0
                  ? List.of(DRUGS.get(i % 12), DRUGS.get((i + 5) % 12))
                  : List.of(DRUGS.get(i % 12)),
              List.of(AGENCIES.get(i % AGENCIES.size())),
              List.of("Example County, Ohio"),
              i % 3 == 0 ? Optional.of((long) i % 17 + 1) : Optional.empty(),
              i % 5 == 0 ? Optional.of(250.0 * (i + 1)) : Optional.empty(),
              i % 7 == 0 ? Optional.of(12_400.0 * (i + 1)) : Optional.empty(),
              1 + i % 3,
              1,
              IntStream.rangeClosed(0, i % 3).mapToObj(n -> evidence(day, n, quotes)).toList()));
    }
    return incidents;
  }

  private static Evidence evidence(LocalDate day, int n, boolean quotes) {
    return new Evidence(
        "doc-" + day + "-" + n,
        "Example press releases",
        day.plusDays(n),
        Optional.of("https://example.org/releases/" + day + "/" + n),
        quotes
            ? Optional.of(
                "Officers seized 12 kilograms of a white powder from a warehouse near the river and"
                    + " arrested several people, according to a statement that the office of the"
                    + " prosecutor published later in the same week.")
            : Optional.empty());
  }

  private static List<KeyTerm> keyness() {
    List<KeyTerm> terms = new ArrayList<>();
    for (String contrast :
        List.of("documents that name a drug, against the rest", "2018 against 2017")) {
      for (int i = 0; i < 15; i++) {
        terms.add(
            new KeyTerm(
                contrast,
                List.of("kilograms", "distribution", "pill mill", "controlled", "trafficking")
                        .get(i % 5)
                    + (i < 5 ? "" : " " + i),
                5_200 / (i + 1),
                1_900 / (i + 1),
                812.4 / (i + 1),
                i == 3 ? 0 : 41.7 / (i + 1),
                4.3 - i * 0.2,
                i < 10 ? 1e-12 : 0.031));
      }
    }
    return terms;
  }

  private static List<Newcomer> newcomers(boolean quotes) {
    return IntStream.range(0, 8)
        .mapToObj(
            i ->
                new Newcomer(
                    List.of("u-47700", "carfentanil", "gray death", "pressed pills").get(i % 4)
                        + (i < 4 ? "" : " " + i),
                    month(70 - 3 * i),
                    9 + i,
                    1 + i % 2,
                    List.of("Fentanyl", "Heroin"),
                    LocalDate.of(2016, 3, 4).plusDays(31L * i),
                    0.0001 * (i + 1),
                    Optional.of(evidence(LocalDate.of(2016, 3, 4).plusDays(31L * i), 0, quotes))))
        .toList();
  }

  private static List<Score> scores() {
    return List.of(
        new Score("drugs", 120, 0.962, 0.941, new Interval(0.951, 0.93, 0.97)),
        new Score("agencies", 120, 0.944, 0.902, new Interval(0.923, 0.9, 0.94)),
        new Score("events", 120, 0.871, 0.815, new Interval(0.842, 0.8, 0.88)),
        new Score("months of imprisonment", 120, 0.93, 0.9, new Interval(0.915, 0.88, 0.95)));
  }
}
