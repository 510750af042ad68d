package blotter.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * Counts terms on both sides of contrasts. Documents that are on the same sides are counted
 * together, so that the cost of a contrast is that of a row for each term, not for each document.
 *
 * @param minDocuments documents of the corpus in which a term must stand to be counted
 */
public record CountSides(int minDocuments) {

  /**
   * The terms of each document: {@code slice}, {@code tokens} and {@code terms}, a list of {@code
   * term} and {@code n}.
   *
   * @param documents rows of {@link MarkSides} with {@code tokens}, {@code words} and {@code names}
   *     as for {@link CountTerms}
   */
  public Dataset<Row> terms(Dataset<Row> documents) {
    return documents.select(
        col("slice"),
        coalesce(col("tokens"), lit(0)).cast("bigint").as("tokens"),
        CountTerms.terms(col("words"), col("names")).as("terms"));
  }

  /** The rows of {@link #terms}, one for each term of each document. */
  static Dataset<Row> exploded(Dataset<Row> terms) {
    return terms
        .select(col("slice"), col("tokens"), explode(col("terms")).as("term"))
        .select(
            col("slice"),
            col("tokens"),
            col("term.term").as("term"),
            col("term.n").cast("bigint").as("n"));
  }

  /**
   * Documents and tokens of contrasts of which both sides have tokens: {@code contrast}, {@code
   * tokens}, {@code documents_total}, {@code other_tokens}, {@code other_documents_total}.
   *
   * @param terms rows of {@link #terms}
   */
  public Dataset<Row> totals(Dataset<Row> terms) {
    Dataset<Row> slices =
        terms.groupBy("slice").agg(sum("tokens").as("tokens"), count(lit(1)).as("documents"));

    return MarkSides.exploded(slices)
        .groupBy("contrast")
        .agg(
            onLeft("tokens").as("tokens"),
            onLeft("documents").as("documents_total"),
            onRight("tokens").as("other_tokens"),
            onRight("documents").as("other_documents_total"))
        .where(col("tokens").gt(0).and(col("other_tokens").gt(0)));
  }

  /**
   * Counts of terms on both sides, those of {@link #totals}, and what dispersion needs of each
   * side: {@code reach}, tokens of the documents with the term, and {@code rarest}, the lowest
   * share that the term has in one of these. One shuffle, by term, serves all of it.
   *
   * @param terms rows of {@link #terms}
   * @param totals rows of {@link #totals}
   */
  public Dataset<Row> apply(Dataset<Row> terms, Dataset<Row> totals) {
    Dataset<Row> together =
        exploded(terms)
            .repartition(col("term"))
            .groupBy("term", "slice")
            .agg(
                sum("n").as("n"),
                count(lit(1)).as("documents"),
                sum("tokens").as("reach"),
                min(col("n").divide(col("tokens"))).as("rarest"))
            .withColumn("all", sum("documents").over(Window.partitionBy("term")))
            .where(col("all").geq(minDocuments));

    return MarkSides.exploded(together)
        .groupBy("contrast", "term")
        .agg(
            onLeft("n").as("n"),
            onLeft("documents").as("documents"),
            onLeft("reach").as("reach"),
            min(when(col("left"), col("rarest"))).as("rarest"),
            onRight("n").as("other_n"),
            onRight("documents").as("other_documents"),
            onRight("reach").as("other_reach"),
            min(when(col("left"), lit(null)).otherwise(col("rarest"))).as("other_rarest"))
        .join(broadcast(totals), "contrast");
  }

  private static Column onLeft(String name) {
    return sum(when(col("left"), col(name)).otherwise(lit(0L)));
  }

  private static Column onRight(String name) {
    return sum(when(col("left"), lit(0L)).otherwise(col(name)));
  }
}
