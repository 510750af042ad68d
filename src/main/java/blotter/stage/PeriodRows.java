package blotter.stage;

import blotter.table.Trends;
import blotter.trend.Estimate;
import blotter.trend.Farrington;
import blotter.trend.Figure;
import blotter.trend.Measure;
import blotter.trend.Rate;
import blotter.trend.RateRatio;
import blotter.trend.SeriesAnalysis;
import blotter.trend.SeriesTrend;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The rows of {@code trends} of one series: one for each period with documents. */
final class PeriodRows {

  private static final int SOURCES = DenseSeries.place("sources");
  private static final int EVENTS = DenseSeries.place("events");
  private static final int INCIDENTS = DenseSeries.place("incidents");
  private static final int LIFE = DenseSeries.place("life");
  private static final int LOWER_QUARTILE = DenseSeries.place("lower_quartile");
  private static final int MEDIAN = DenseSeries.place("median");
  private static final int UPPER_QUARTILE = DenseSeries.place("upper_quartile");

  /** Fewer of both periods together, and their ratio is not worth its cost. */
  private static final long FEWEST_OF_A_RATIO = 10;

  /** The type of a row: that of {@code trends} without its series. */
  static final StructType TYPE =
      new StructType(
          Arrays.stream(Trends.TABLE.schema().fields())
              .filter(field -> !field.name().equals("series_id"))
              .toArray(StructField[]::new));

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
      Rate counted = new Rate(n, (long) documents, tokens);
      rate = counted.perThousandDocuments(SeriesTrend.LEVEL).value();
      perMillion = counted.perMillionTokens(SeriesTrend.LEVEL).value();
    }
    Double perDocuments = measure.isOfMedians() ? null : Rate.DOCUMENTS * n / documents;
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
