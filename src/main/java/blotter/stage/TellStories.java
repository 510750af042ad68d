package blotter.stage;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import blotter.trend.Granularity;
import blotter.trend.Leading;
import blotter.trend.Tellings;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Who tells of a term lately, and how many stories that are. */
public record TellStories() {

  /** Documents that are looked at; of more, the earliest. */
  private static final int MOST = 50;

  private static final int DRUGS = 3;

  /**
   * Rows with {@code granularity}, {@code period}, {@code term}, {@code stories} ({@link
   * Tellings}), {@code sources}, {@code drugs} (those in the same sentences, by documents), {@code
   * told} (ids of the documents), {@code tellings} (their number) and {@code first}, the first
   * telling: {@code published}, {@code doc_id}, {@code begin}, {@code end} and more. Of more than
   * {@value #MOST} documents the earliest are looked at.
   *
   * @param candidates rows with {@code granularity}, {@code period}, {@code since} and {@code term}
   * @param sentences rows of {@link NearbyTerms#sentences}
   */
  public Dataset<Row> apply(Dataset<Row> candidates, Dataset<Row> sentences) {
    Column end = null;
    for (Granularity granularity : Granularity.values()) {
      Column is = col("granularity").equalTo(granularity.text());
      Column last = add_months(col("period"), granularity.months());
      end = end == null ? when(is, last) : end.when(is, last);
    }
    Dataset<Row> wanted =
        candidates.select(
            col("granularity"), col("period"), col("term"), col("since"), end.as("until"));
    Dataset<Row> told =
        sentences
            .where(col("settled"))
            .withColumn("term", explode(col("terms.term")))
            .drop("terms", "settled");

    return told.join(wanted, "term")
        .where(col("published").geq(col("since")).and(col("published").lt(col("until"))))
        .withColumn("of_document", row_number().over(by("doc_id").orderBy("sentence")))
        .where(col("of_document").equalTo(1))
        .withColumn("rank", row_number().over(by().orderBy("published", "doc_id")))
        .where(col("rank").leq(MOST))
        .groupBy("granularity", "period", "term")
        .agg(
            sort_array(
                    collect_list(
                        struct(
                            "rank",
                            "published",
                            "doc_id",
                            "begin",
                            "end",
                            "source",
                            "words",
                            "drugs")))
                .as("tellings"))
        .select(
            col("granularity"),
            col("period"),
            col("term"),
            stories().as("stories"),
            size(array_distinct(col("tellings.source"))).cast("bigint").as("sources"),
            drugs().as("drugs"),
            col("tellings.doc_id").as("told"),
            size(col("tellings")).cast("bigint").as("tellings"),
            element_at(col("tellings"), 1).as("first"));
  }

  private static WindowSpec by(String... more) {
    return Window.partitionBy(
        Stream.concat(Stream.of("granularity", "period", "term"), Stream.of(more))
            .map(functions::col)
            .toArray(Column[]::new));
  }

  private static Column drugs() {
    return udf(
            (UDF1<Seq<Seq<String>>, List<String>>)
                drugs ->
                    Leading.of(
                        CollectionConverters.asJava(drugs).stream()
                            .flatMap(of -> CollectionConverters.asJava(of).stream())
                            .toList(),
                        DRUGS),
            createArrayType(StringType))
        .apply(col("tellings.drugs"));
  }

  private static Column stories() {
    return udf(
            (UDF2<Seq<String>, String, Long>)
                (sentences, term) ->
                    (long) Tellings.stories(CollectionConverters.asJava(sentences), term),
            LongType)
        .apply(col("tellings.words"), col("term"));
  }
}
