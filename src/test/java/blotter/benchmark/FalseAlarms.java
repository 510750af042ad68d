package blotter.benchmark;

import blotter.trend.ChangePoints;
import blotter.trend.Farrington;
import blotter.trend.Figure;
import blotter.trend.HamedRao;
import blotter.trend.Joinpoints;
import blotter.trend.MannKendall;
import blotter.trend.SeriesTrend;
import blotter.trend.TrendSignificance;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * How often the statistics see something in series of chance in which nothing happens: the shares
 * that the documentation names. Arguments: periods of a series, periods of a year, and number of
 * series.
 */
public final class FalseAlarms {

  private static final double P = 0.05;
  private static final double MEAN = 10;
  private static final long SEED = 2013;

  private FalseAlarms() {}

  /** Prints a line for each kind of series. */
  public static void main(String[] arguments) {
    int periods = Integer.parseInt(arguments[0]);
    int periodsPerYear = Integer.parseInt(arguments[1]);
    int series = Integer.parseInt(arguments[2]);

    print("series", "mann-kendall", "hamed-rao", "trend", "changes", "bends", "alerts");
    for (Kind kind : Kind.values()) {
      Shares shares = new Shares(kind, periods, periodsPerYear);
      SplittableRandom random = new SplittableRandom(SEED);
      for (int i = 0; i < series; i++) {
        shares.add(random);
      }
      shares.print(series);
    }
  }

  private static void print(String... cells) {
    StringBuilder line = new StringBuilder();
    for (String cell : cells) {
      line.append(" ".repeat(Math.max(1, 15 - cell.length()))).append(cell);
    }
    System.out.println(line);
  }

  private static String share(int some, int all) {
    return all == 0 ? "-" : String.format(Locale.ROOT, "%.4f", (double) some / all);
  }

  /** How the level of a period comes about. */
  private enum Kind {
    POISSON(0, 0),
    CLUSTERED(0.5, 0),
    AUTOCORRELATED(0.3, 0.4);

    private final double deviation;
    private final double memory;

    Kind(double deviation, double memory) {
      this.deviation = deviation;
      this.memory = memory;
    }

    /** Counts around {@link #MEAN}, whose logarithm wanders without a trend. */
    long[] counts(SplittableRandom random, int periods) {
      long[] counts = new long[periods];
      double state = normal(random);
      for (int i = 0; i < periods; i++) {
        counts[i] = poisson(random, MEAN * Math.exp(deviation * state));
        state = memory * state + Math.sqrt(1 - memory * memory) * normal(random);
      }
      return counts;
    }

    private static double normal(SplittableRandom random) {
      return Math.sqrt(-2 * Math.log(1 - random.nextDouble()))
          * Math.cos(2 * Math.PI * random.nextDouble());
    }

    private static long poisson(SplittableRandom random, double mean) {
      long count = -1;
      for (double time = 0; time < mean; count++) {
        time -= Math.log(1 - random.nextDouble());
      }
      return Math.max(0, count);
    }
  }

  /** What was seen in the series of a kind. */
  private static final class Shares {

    private final Kind kind;
    private final int periods;
    private final int periodsPerYear;
    private final double[] documents;
    private int plain;
    private int corrected;
    private int trends;
    private int changes;
    private int bends;
    private int months;
    private int alerts;

    Shares(Kind kind, int periods, int periodsPerYear) {
      this.kind = kind;
      this.periods = periods;
      this.periodsPerYear = periodsPerYear;
      this.documents = new double[periods];
      Arrays.fill(documents, 1000);
    }

    void add(SplittableRandom random) {
      long[] n = kind.counts(random, periods);
      double[] rates = SeriesTrend.rates(n, documents);
      plain += below(MannKendall.of(rates).map(MannKendall::p));
      corrected += below(HamedRao.of(rates).map(MannKendall::p));
      trends += below(TrendSignificance.of(rates).map(TrendSignificance::p));
      changes += some(ChangePoints.of(n, documents).map(at -> at.length));
      bends +=
          some(
              Joinpoints.of(
                      n,
                      documents,
                      periodsPerYear,
                      Joinpoints.Search.of(periodsPerYear, periods),
                      SeriesTrend.LEVEL)
                  .map(found -> found.segments().size() - 1));
      Farrington.of(n, documents, periodsPerYear).given().ifPresent(this::addAlerts);
    }

    private static int below(Figure<Double> p) {
      return p.given().filter(value -> value < P).isPresent() ? 1 : 0;
    }

    private static int some(Figure<Integer> number) {
      return number.given().filter(value -> value > 0).isPresent() ? 1 : 0;
    }

    private void addAlerts(Farrington farrington) {
      for (int i = 0; i < periods; i++) {
        months += Double.isNaN(farrington.upper()[i]) ? 0 : 1;
        alerts += farrington.alert()[i] ? 1 : 0;
      }
    }

    void print(int series) {
      FalseAlarms.print(
          kind.name().toLowerCase(Locale.ROOT),
          share(plain, series),
          share(corrected, series),
          share(trends, series),
          share(changes, series),
          share(bends, series),
          share(alerts, months));
    }
  }
}
