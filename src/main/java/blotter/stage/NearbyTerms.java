package blotter.stage;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.posexplode;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What stands near drugs, which is in sentences that mention one, and what stands elsewhere.
 *
 * <p>Documents are rows with {@code doc_id}, {@code source}, {@code published}, {@code tokens},
 * {@code sentences} (structs of {@code begin}, {@code end}, {@code words}, {@code names} in their
 * order) and {@code drugs} (structs of {@code sentence} and {@code entity_id}).
 */
public record NearbyTerms() {

  /** How long a source is watched before anything in it can be new. */
  private static final int MONTHS_TO_SETTLE = 12;

  /**
   * A row for each sentence with a drug: {@code doc_id}, {@code source}, {@code published}, {@code
   * sentence}, {@code begin}, {@code end}, {@code words}, {@code drugs} (their ids), {@code terms}
   * and {@code settled}: whether its source has written of drugs for a year, so that something can
   * be new in it.
   */
  public Dataset<Row> sentences(Dataset<Row> documents) {
    Dataset<Row> near = documents.where(size(col("drugs")).gt(0));
    Dataset<Row> sources =
        near.groupBy("source")
            .agg(
                add_months(trunc(min("published"), Periods.MONTH), MONTHS_TO_SETTLE).as("settles"));

    return near.select(
            col("doc_id"),
            col("source"),
            col("published"),
            col("drugs"),
            posexplode(col("sentences")).as(new String[] {"sentence", "part"}))
        .withColumn("drugs", drugsOf(col("sentence")))
        .where(size(col("drugs")).gt(0))
        .join(broadcast(sources), "source")
        .select(
            col("doc_id"),
            col("source"),
            col("published"),
            col("published").geq(col("settles")).as("settled"),
            col("sentence"),
            col("part.begin"),
            col("part.end"),
            col("part.words"),
            col("drugs"),
            CountTerms.terms(array(col("part.words")), array(col("part.names"))).as("terms"));
  }

  private static Column drugsOf(Column sentence) {
    return sort_array(
        array_distinct(
            transform(
                filter(col("drugs"), drug -> drug.getField("sentence").equalTo(sentence)),
                drug -> drug.getField("entity_id"))));
  }

  /**
   * How often each document has a term near drugs: {@code term}, {@code doc_id}, {@code month},
   * {@code settled} and {@code n}.
   *
   * @param sentences rows of {@link #sentences}
   */
  public Dataset<Row> near(Dataset<Row> sentences) {
    return sentences
        .select(
            col("doc_id"),
            Periods.month().as("month"),
            col("settled"),
            explode(col("terms")).as("term"))
        .groupBy(col("term.term").as("term"), col("doc_id"), col("month"), col("settled"))
        .agg(sum(col("term.n").cast("bigint")).as("n"));
  }

  /** The same of all other sentences, without {@code settled}. */
  public Dataset<Row> elsewhere(Dataset<Row> documents) {
    Column others =
        filter(
            col("sentences"),
            (sentence, at) ->
                array_contains(coalesce(col("drugs.sentence"), array()), at).unary_$bang());
    return documents
        .select(
            col("doc_id"),
            Periods.month().as("month"),
            explode(
                    CountTerms.terms(
                        transform(others, it -> it.getField("words")),
                        transform(others, it -> it.getField("names"))))
                .as("term"))
        .select(
            col("term.term").as("term"),
            col("doc_id"),
            col("month"),
            col("term.n").cast("bigint").as("n"));
  }

  /**
   * What is counted in: by {@code month} the {@code documents} near drugs and their {@code tokens}
   * there, {@code new_documents} and {@code new_tokens} of settled sources, {@code first_source}
   * and {@code last_source} of these by name, and {@code elsewhere_documents} and {@code
   * elsewhere_tokens} of all other sentences.
   *
   * @param documents the documents
   * @param sentences rows of {@link #sentences}
   */
  public Dataset<Row> exposure(Dataset<Row> documents, Dataset<Row> sentences) {
    Column settled = col("settled");
    Dataset<Row> near =
        sentences
            .groupBy(col("doc_id"), col("source"), col("settled"), Periods.month().as("month"))
            .agg(sum(size(split(col("words"), " ")).cast("bigint")).as("tokens"))
            .groupBy("month")
            .agg(
                count(lit(1)).as("documents"),
                sum("tokens").as("tokens"),
                sum(when(settled, lit(1L)).otherwise(lit(0L))).as("new_documents"),
                sum(when(settled, col("tokens")).otherwise(lit(0L))).as("new_tokens"),
                min(when(settled, col("source"))).as("first_source"),
                max(when(settled, col("source"))).as("last_source"));
    Dataset<Row> all =
        documents
            .groupBy(Periods.month().as("month"))
            .agg(
                sum(coalesce(col("tokens"), lit(0)).cast("bigint")).as("elsewhere_tokens"),
                count(lit(1)).as("elsewhere_documents"));

    return all.join(near, JoinColumns.of("month"), "left")
        .na()
        .fill(0L, new String[] {"documents", "tokens", "new_documents", "new_tokens"})
        .withColumn("elsewhere_tokens", col("elsewhere_tokens").minus(col("tokens")));
  }
}
