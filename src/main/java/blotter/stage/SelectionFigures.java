package blotter.stage;

import static org.apache.spark.sql.types.DataTypes.createStructType;

import blotter.table.Selections;
import blotter.trend.AnnualChange;
import blotter.trend.Estimate;
import blotter.trend.Figure;
import blotter.trend.Granularity;
import blotter.trend.Rate;
import blotter.trend.Reasons;
import blotter.trend.SeriesTrend;
import blotter.trend.TrendSignificance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.StructType;
import scala.collection.immutable.Seq;

/**
 * What one series tells in one selection of documents.
 *
 * <p>Its arguments: granularity; the periods with counts (day since 1970, counts and sources that
 * are new by selection); those with documents (day, documents by selection), both in order of time;
 * and the place of the selection.
 */
final class SelectionFigures implements UDF4<String, Seq<Row>, Seq<Row>, Integer, Row> {

  private static final long serialVersionUID = 1L;

  private static final int COUNTS = 1;
  private static final int SOURCES = 2;

  /** The type of its result: what {@code selections} has of figures. */
  static final StructType TYPE = createStructType(AdjustTests.before(Selections.TABLE, "total"));

  @Override
  public Row call(String name, Seq<Row> counted, Seq<Row> spine, Integer selection) {
    Granularity granularity = Granularity.of(name);
    int first = index(granularity, spine.apply(0));
    int length = index(granularity, spine.apply(spine.size() - 1)) - first + 1;

    double[] exposure = new double[length];
    long documents = 0;
    for (int i = 0; i < spine.size(); i++) {
      Row row = spine.apply(i);
      long ofPeriod = value(row, COUNTS, selection);
      exposure[index(granularity, row) - first] = ofPeriod;
      documents += ofPeriod;
    }

    long[] n = new long[length];
    long total = 0;
    long sources = 0;
    for (int i = 0; i < counted.size(); i++) {
      Row row = counted.apply(i);
      long ofPeriod = value(row, COUNTS, selection);
      n[index(granularity, row) - first] = ofPeriod;
      total += ofPeriod;
      sources += value(row, SOURCES, selection);
    }

    SeriesTrend trend = SeriesTrend.ofCounts(n, exposure, granularity.periodsPerYear());
    return row(new Rate(total, documents, 0), sources, trend);
  }

  private static Row row(Rate counted, long sources, SeriesTrend trend) {
    Figure<Estimate> rate = counted.perThousandDocuments(SeriesTrend.LEVEL);
    Figure<Estimate> change = trend.change().map(AnnualChange::percent);

    List<Object> values = new ArrayList<>();
    values.add(counted.n());
    values.add(counted.documents());
    values.add(sources);
    SeriesFigures.addEstimate(values, rate);
    values.add(trend.test().map(TrendSignificance::tau).value());
    values.add(trend.test().map(TrendSignificance::p).value());
    values.add(trend.slope().map(Estimate::value).value());
    SeriesFigures.addEstimate(values, change);
    values.add(
        new Reasons()
            .note("rate", rate)
            .note("tau", trend.test())
            .note("sen_slope", trend.slope())
            .note("apc", trend.change())
            .text());
    return RowFactory.create(values.toArray());
  }

  private static long value(Row row, int column, int selection) {
    return row.<Long>getList(column).get(selection);
  }

  private static int index(Granularity granularity, Row row) {
    return granularity.index(LocalDate.ofEpochDay(row.getInt(0)));
  }
}
