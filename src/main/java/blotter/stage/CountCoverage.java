package blotter.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.LongType;

import blotter.table.Coverage;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Counts what the corpus is made of in each period, gaps included. Documents are counted by source
 * once; what follows handles a row a source and period.
 */
public record CountCoverage() {

  private static final List<String> COUNTS =
      List.of(
          "documents",
          "tokens",
          "sources",
          "sources_new",
          "sources_gone",
          "panel_sources",
          "panel_documents",
          "suspect");

  /**
   * Rows of {@code coverage}.
   *
   * @param flagged rows of {@link FlagDocuments}
   */
  public Dataset<Row> apply(Dataset<Row> flagged) {
    Dataset<Row> counted = byPeriod(bySource(flagged));
    Dataset<Row> rows =
        Periods.gapless(counted)
            .join(counted, JoinColumns.of("granularity", "period"), "left")
            .withColumn("gap", col("documents").isNull());
    for (String count : COUNTS) {
      rows = rows.withColumn(count, coalesce(col(count), lit(0L)));
    }
    return Coverage.TABLE.conform(
        rows.withColumn(
            "near_duplicates", when(col("gap"), lit(0L)).otherwise(col("near_duplicates"))));
  }

  private static Dataset<Row> bySource(Dataset<Row> flagged) {
    WindowSpec ofSource = Window.partitionBy("granularity", "source");
    return Periods.all(flagged)
        .groupBy("granularity", "source", "of_panel", "period")
        .agg(
            count(lit(1)).as("documents"),
            sum("tokens").as("tokens"),
            count_if(col("suspect")).as("suspect"),
            sum(col("repeats").cast(LongType)).as("repeats"))
        .withColumn("first_period", min("period").over(ofSource))
        .withColumn("last_period", max("period").over(ofSource));
  }

  private static Dataset<Row> byPeriod(Dataset<Row> bySource) {
    return bySource
        .groupBy("granularity", "period")
        .agg(
            sum("documents").as("documents"),
            sum("tokens").as("tokens"),
            count(lit(1)).as("sources"),
            count_if(col("period").equalTo(col("first_period"))).as("sources_new"),
            count_if(col("period").equalTo(col("last_period"))).as("sources_gone"),
            count_if(col("of_panel")).as("panel_sources"),
            sum(when(col("of_panel"), col("documents"))).as("panel_documents"),
            sum("suspect").as("suspect"),
            sum("repeats").as("near_duplicates"));
  }
}
