package blotter.job;

import blotter.job.AgainstOption.Against;
import blotter.official.OfficialSeries;
import blotter.stage.CompareSeries;
import blotter.table.Comparisons;
import blotter.table.Series;
import blotter.table.Trends;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;

/** Writes {@code comparisons}. */
final class ComparisonTable {

  private ComparisonTable() {}

  /** Compares the series that this run has written; without official series there is no row. */
  static void write(SparkSession session, Run run, Against against) {
    if (against.series().isEmpty()) {
      run.write(Comparisons.TABLE, session.createDataFrame(List.of(), Comparisons.TABLE.schema()));
      return;
    }

    Broadcast<List<OfficialSeries>> official =
        JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(against.series());
    try {
      run.stage(
          "comparisons",
          () ->
              run.write(
                  Comparisons.TABLE,
                  new CompareSeries(official, against.pattern())
                      .apply(run.written(Series.TABLE), run.written(Trends.TABLE))),
          rows ->
              Message.of(
                  "%,d official series (%,d rows of their files are no values), %,d rows",
                  against.series().size(), against.other(), rows));
    } finally {
      official.destroy();
    }
  }
}
