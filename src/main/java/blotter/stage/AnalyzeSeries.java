package blotter.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import blotter.table.Series;
import blotter.table.Trends;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Gives every series a row for each period with documents, and computes what one series tells: its
 * trend, change points, bursts, alerts and smoothed rates.
 *
 * <p>A series is analysed in one task; it grows with the periods of the corpus, not with its
 * documents. Series are small and many, so that Spark would put them all into one task: they are
 * dealt out to all cores. Tests are corrected over all series of one measure, granularity and
 * split.
 */
public record AnalyzeSeries() {

  private static final String FOUND = "found";

  /**
   * Analyses series.
   *
   * @param counts rows of {@link CountTrends}
   * @param exposure rows of {@link Exposure}
   * @return a row a series; {@link #series} and {@link #trends} read it
   */
  public Dataset<Row> apply(Dataset<Row> counts, Dataset<Row> exposure) {
    Dataset<Row> spines =
        exposure
            .groupBy("granularity")
            .agg(
                sort_array(
                        collect_list(
                            struct(unix_date(col("period")), col("exposure"), col("tokens"))))
                    .as("spine"));
    Dataset<Row> sparse =
        counts.groupBy(described()).agg(sort_array(collect_list(struct(counted()))).as("counts"));

    Column found =
        udf(new SeriesFigures(), SeriesFigures.TYPE)
            .asNondeterministic()
            .apply(
                col("measure"),
                col("granularity"),
                col("event_type").isNotNull(),
                col("counts"),
                col("spine"));
    return dealtOut(sparse)
        .join(broadcast(spines), "granularity")
        .withColumn(FOUND, found)
        .drop("counts", "spine");
  }

  private static Dataset<Row> dealtOut(Dataset<Row> series) {
    int cores = series.sparkSession().sparkContext().defaultParallelism();
    return series.repartition(cores, col("series_id"));
  }

  /** Rows of {@code trends} from analysed series. */
  public Dataset<Row> trends(Dataset<Row> analysed) {
    return Trends.TABLE.conform(
        analysed
            .select(col("series_id"), explode(col(FOUND + ".periods")).as("of"))
            .select("series_id", "of.*"));
  }

  /** Rows of {@code series} from analysed series. */
  public Dataset<Row> series(Dataset<Row> analysed) {
    Dataset<Row> tested =
        new AdjustTests("family", "p")
            .apply(
                analysed
                    .select(col("*"), col(FOUND + ".*"))
                    .drop(FOUND, "periods")
                    .withColumn("family", family()));
    return Series.TABLE.conform(AbsentColumns.of(tested, Series.TABLE.schema()));
  }

  private static Column family() {
    List<Column> splits = new ArrayList<>();
    for (String split : CountTrends.SPLITS) {
      splits.add(when(col(split).isNotNull(), split));
    }
    return concat(
        col("measure"),
        lit("|"),
        col("granularity"),
        lit("|"),
        concat_ws("+", splits.toArray(Column[]::new)));
  }

  private static Column[] counted() {
    List<Column> columns = new ArrayList<>(List.of(unix_date(col("period"))));
    DenseSeries.COUNTED.forEach(name -> columns.add(col(name)));
    return columns.toArray(Column[]::new);
  }

  private static Column[] described() {
    List<Column> columns = new ArrayList<>();
    for (String name : List.of("series_id", "measure", "granularity")) {
      columns.add(col(name));
    }
    for (String split : CountTrends.SPLITS) {
      columns.add(col(split));
    }
    return columns.toArray(Column[]::new);
  }
}
