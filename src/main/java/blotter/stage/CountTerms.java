package blotter.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import blotter.table.Terms;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Counts terms by month.
 *
 * @param minDocuments documents of the corpus in which a term must stand to be counted
 */
public record CountTerms(int minDocuments) {

  /**
   * Rows of {@code terms} from counted documents with {@code published} and {@code annotation}. One
   * shuffle, by term, serves the counts of a period and those of the corpus.
   */
  public Dataset<Row> apply(Dataset<Row> counted) {
    Dataset<Row> totals =
        counted
            .groupBy(Periods.month().as("period"))
            .agg(
                sum(col("annotation.tokens").cast("bigint")).as("tokens_total"),
                count(lit(1)).as("documents_total"));

    Dataset<Row> terms =
        counted
            .select(Periods.month().as("period"), explode(col("annotation.terms")).as("term"))
            .select(col("period"), col("term.term").as("term"), col("term.n").as("n"))
            .repartition(col("term"))
            .groupBy("term", "period")
            .agg(sum(col("n").cast("bigint")).as("n"), count(lit(1)).as("documents"))
            .withColumn("all", sum("documents").over(Window.partitionBy("term")))
            .where(col("all").geq(minDocuments));

    return Terms.TABLE.conform(
        terms.join(broadcast(totals), "period").withColumn("granularity", lit(Periods.MONTH)));
  }
}
