package blotter.stage;

import static org.apache.spark.sql.types.DataTypes.createArrayType;
import static org.apache.spark.sql.types.DataTypes.createStructField;
import static org.apache.spark.sql.types.DataTypes.createStructType;

import blotter.table.Series;
import blotter.trend.AnnualChange;
import blotter.trend.Burst;
import blotter.trend.Estimate;
import blotter.trend.Figure;
import blotter.trend.Granularity;
import blotter.trend.Joinpoints;
import blotter.trend.Measure;
import blotter.trend.SeriesAnalysis;
import blotter.trend.TrendSignificance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF5;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.collection.immutable.Seq;

/**
 * What one series tells, from its counts and the documents of every period.
 *
 * <p>Its arguments: measure, granularity, whether it is of events, the counts of periods that have
 * any, and the documents and tokens of every period that has any, both in order of time.
 */
final class SeriesFigures implements UDF5<String, String, Boolean, Seq<Row>, Seq<Row>, Row> {

  private static final long serialVersionUID = 1L;

  /** The type of its result: {@code periods}, and what {@code series} has of a series' figures. */
  static final StructType TYPE = type();

  private static StructType type() {
    List<StructField> columns = new ArrayList<>();
    columns.add(createStructField("periods", createArrayType(PeriodRows.TYPE), true));
    columns.addAll(AdjustTests.before(Series.TABLE, "first_period"));
    return createStructType(columns);
  }

  @Override
  public Row call(
      String measure, String granularity, Boolean ofEvents, Seq<Row> counts, Seq<Row> spine) {
    DenseSeries series =
        DenseSeries.of(Measure.of(measure), Granularity.of(granularity), counts, spine);
    SeriesAnalysis analysis = SeriesAnalysis.of(series.counts());

    List<Object> values = new ArrayList<>();
    values.add(PeriodRows.of(series, analysis, ofEvents));
    values.add(series.day(0));
    values.add(series.day(series.length() - 1));
    long observed = series.counts().observed();
    values.add(observed);
    values.add(series.length() - observed);
    values.add(series.counts().total());
    addTrend(values, analysis);
    addJoinpoints(values, analysis.joinpoints(), series);
    values.add(
        analysis
            .changePoints()
            .given()
            .map(indices -> Arrays.stream(indices).mapToObj(series::day).toList())
            .orElse(null));
    values.add(analysis.bursts().given().map(bursts -> rows(bursts, series)).orElse(null));
    values.add(analysis.reasons());
    return RowFactory.create(values.toArray());
  }

  private static void addTrend(List<Object> values, SeriesAnalysis analysis) {
    Figure<TrendSignificance> test = analysis.trend().test();
    values.add(test.map(TrendSignificance::tau).value());
    values.add(test.map(TrendSignificance::p).value());
    values.add(test.map(TrendSignificance::varianceRatio).value());
    values.add(test.isGiven() ? analysis.trend().seasonal() : null);
    addEstimate(values, analysis.trend().slope());
    addEstimate(values, analysis.trend().change().map(AnnualChange::percent));
    values.add(analysis.trend().change().map(AnnualChange::dispersion).value());
  }

  private static void addJoinpoints(
      List<Object> values, Figure<Joinpoints> joinpoints, DenseSeries series) {
    addEstimate(values, joinpoints.map(Joinpoints::aapc));
    values.add(joinpoints.given().map(found -> segments(found, series)).orElse(null));
  }

  /** Adds the three columns of an estimate. */
  static void addEstimate(List<Object> values, Figure<Estimate> estimate) {
    values.add(estimate.map(Estimate::value).value());
    values.add(estimate.map(Estimate::low).value());
    values.add(estimate.map(Estimate::high).value());
  }

  private static List<Row> segments(Joinpoints joinpoints, DenseSeries series) {
    List<Row> rows = new ArrayList<>();
    for (Joinpoints.Segment segment : joinpoints.segments()) {
      LocalDate begin = series.day(segment.begin());
      LocalDate end = series.day(segment.end());
      Estimate change = segment.apc();
      rows.add(RowFactory.create(begin, end, change.value(), change.low(), change.high()));
    }
    return rows;
  }

  private static List<Row> rows(List<Burst> bursts, DenseSeries series) {
    List<Row> rows = new ArrayList<>();
    for (Burst burst : bursts) {
      rows.add(
          RowFactory.create(series.day(burst.begin()), series.day(burst.end()), burst.level()));
    }
    return rows;
  }
}
