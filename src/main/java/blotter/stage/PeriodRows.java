package blotter.stage;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;

import blotter.trend.Estimate;
import blotter.trend.Farrington;
import blotter.trend.Figure;
import blotter.trend.Interval;
import blotter.trend.Measure;
import blotter.trend.PoissonInterval;
import blotter.trend.RateRatio;
import blotter.trend.SeriesAnalysis;
import blotter.trend.SeriesTrend;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The rows of {@code trends} of one series: one for each period with documents. */
final class PeriodRows {

  private static final double PER_TOKENS = 1e6;
  private static final int SOURCES = 3;
  private static final int EVENTS = 4;
  private static final int INCIDENTS = 5;
  private static final int LIFE = 6;
  private static final int LOWER_QUARTILE = 7;
  private static final int MEDIAN = 8;
  private static final int UPPER_QUARTILE = 9;

  /** Fewer of both periods together, and their ratio is not worth its cost. */
  private static final long FEWEST_OF_A_RATIO = 10;

  /** The type of a row; the names are those of {@code trends}. */
  static final StructType TYPE =
      new StructType()
          .add("period", DateType)
          .add("n", LongType)
          .add("reports", LongType)
          .add("events", LongType)
          .add("incidents", LongType)
          .add("inflation", DoubleType)
          .add("sources", LongType)
          .add("exposure", LongType)
          .add("tokens", LongType)
          .add("life", LongType)
          .add("lower_quartile", DoubleType)
          .add("median", DoubleType)
          .add("upper_quartile", DoubleType)
          .add("rate", DoubleType)
          .add("rate_low", DoubleType)
          .add("rate_high", DoubleType)
          .add("per_million", DoubleType)
          .add("per_million_low", DoubleType)
          .add("per_million_high", DoubleType)
          .add("ratio", DoubleType)
          .add("ratio_low", DoubleType)
          .add("ratio_high", DoubleType)
          .add("smoothed", DoubleType)
          .add("expected", DoubleType)
          .add("expected_high", DoubleType)
          .add("alert", BooleanType);

  private final DenseSeries series;
  private final SeriesAnalysis analysis;
  private final boolean ofEvents;

  private PeriodRows(DenseSeries series, SeriesAnalysis analysis, boolean ofEvents) {
    this.series = series;
    this.analysis = analysis;
    this.ofEvents = ofEvents;
  }

  /**
   * The rows.
   *
   * @param ofEvents whether the series is of events, which have numbers of events and incidents
   */
  static List<Row> of(DenseSeries series, SeriesAnalysis analysis, boolean ofEvents) {
    PeriodRows rows = new PeriodRows(series, analysis, ofEvents);
    List<Row> all = new ArrayList<>();
    for (int i = 0; i < series.length(); i++) {
      if (series.counts().documents()[i] > 0) {
        all.add(rows.row(i));
      }
    }
    return all;
  }

  private Row row(int place) {
    Measure measure = series.counts().measure();
    long n = series.counts().n()[place];
    double documents = series.counts().documents()[place];
    long tokens = series.tokens(place);
    Long events = ofEvents ? counted(place, EVENTS) : null;
    Long incidents = ofEvents ? counted(place, INCIDENTS) : null;
    Double inflation = incidents != null && incidents > 0 ? (double) events / incidents : null;

    Estimate rate = null;
    Estimate perMillion = null;
    if (measure.isCount()) {
      Interval ends = PoissonInterval.of95(n);
      rate = scaled(n, ends, SeriesTrend.PER_DOCUMENTS / documents);
      perMillion = tokens > 0 ? scaled(n, ends, PER_TOKENS / tokens) : null;
    }
    Double perDocuments = measure.isOfMedians() ? null : SeriesTrend.PER_DOCUMENTS * n / documents;
    Estimate ratio = ratio(place);

    return RowFactory.create(
        series.day(place),
        n,
        series.counts().reports()[place],
        events,
        incidents,
        inflation,
        counted(place, SOURCES),
        (long) documents,
        tokens,
        measure.isOfMedians() ? counted(place, LIFE) : null,
        value(place, LOWER_QUARTILE),
        value(place, MEDIAN),
        value(place, UPPER_QUARTILE),
        perDocuments,
        rate == null ? null : rate.low(),
        rate == null ? null : rate.high(),
        perMillion == null ? null : perMillion.value(),
        perMillion == null ? null : perMillion.low(),
        perMillion == null ? null : perMillion.high(),
        ratio == null ? null : ratio.value(),
        ratio == null ? null : ratio.low(),
        ratio == null ? null : ratio.high(),
        at(analysis.smoothed().value(), place),
        at(analysis.alerts().map(Farrington::expected).value(), place),
        at(analysis.alerts().map(Farrington::upper).value(), place),
        alert(place));
  }

  private static Estimate scaled(long n, Interval ends, double per) {
    return new Estimate(n * per, ends.low() * per, ends.high() * per);
  }

  /** A count of the period's row; 0 where nothing was counted. */
  private Long counted(int place, int column) {
    Row row = series.row(place);
    return row == null || row.isNullAt(column) ? 0L : (Long) row.getLong(column);
  }

  private Double value(int place, int column) {
    Row row = series.row(place);
    return row == null || row.isNullAt(column) ? null : (Double) row.getDouble(column);
  }

  /** The rate of the period over that of the period before; null behind a gap. */
  private Estimate ratio(int place) {
    if (place == 0 || !series.counts().measure().isCount()) {
      return null;
    }

    long[] n = series.counts().n();
    double[] documents = series.counts().documents();
    if (documents[place - 1] == 0 || (n[place] + n[place - 1]) < FEWEST_OF_A_RATIO) {
      return null;
    }
    Figure<RateRatio> ratio =
        RateRatio.of(
            n[place], documents[place], n[place - 1], documents[place - 1], SeriesTrend.LEVEL);
    return ratio.map(RateRatio::ratio).value();
  }

  private static Double at(double[] values, int place) {
    if (values == null || Double.isNaN(values[place])) {
      return null;
    }
    return values[place];
  }

  private Boolean alert(int place) {
    Farrington alerts = analysis.alerts().value();
    if (alerts == null || Double.isNaN(alerts.upper()[place])) {
      return null;
    }
    return alerts.alert()[place];
  }
}
