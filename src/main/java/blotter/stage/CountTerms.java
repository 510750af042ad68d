package blotter.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import blotter.table.Terms;
import blotter.trend.TermCounts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;

/**
 * Counts terms by month.
 *
 * @param minDocuments documents of the corpus in which a term must stand to be counted
 */
public record CountTerms(int minDocuments) {

  private static final StructType TERM =
      new StructType().add("term", StringType).add("n", IntegerType);

  /**
   * Rows of {@code terms} from counted documents: {@code published}, {@code tokens} (their number),
   * {@code words} (the tokens of each sentence, one space between them) and {@code names} (for each
   * sentence the indices of tokens that are personal names; both null where there is no sentence).
   * One shuffle, by term, serves the counts of a period and those of the corpus.
   */
  public Dataset<Row> apply(Dataset<Row> documents) {
    Dataset<Row> totals =
        documents
            .groupBy(Periods.month().as("period"))
            .agg(
                sum(col("tokens").cast("bigint")).as("tokens_total"),
                count(lit(1)).as("documents_total"));

    Dataset<Row> counts =
        documents
            .select(
                Periods.month().as("period"), explode(terms(col("words"), col("names"))).as("term"))
            .select(col("period"), col("term.term").as("term"), col("term.n").as("n"))
            .repartition(col("term"))
            .groupBy("term", "period")
            .agg(sum(col("n").cast("bigint")).as("n"), count(lit(1)).as("documents"))
            .withColumn("all", sum("documents").over(Window.partitionBy("term")))
            .where(col("all").geq(minDocuments));

    return Terms.TABLE.conform(
        counts.join(broadcast(totals), "period").withColumn("granularity", lit(Periods.MONTH)));
  }

  /** The terms of a document with their numbers: {@code term} and {@code n}. */
  static Column terms(Column words, Column names) {
    UserDefinedFunction terms =
        udf(
                (UDF2<Seq<String>, Seq<Seq<Integer>>, List<Row>>) CountTerms::terms,
                createArrayType(TERM))
            .asNondeterministic();
    return terms.apply(words, names);
  }

  private static List<Row> terms(Seq<String> words, Seq<Seq<Integer>> names) {
    if (words == null) {
      return List.of();
    }

    TermCounts counts = new TermCounts();
    BitSet excluded = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      excluded.clear();
      Seq<Integer> ofSentence = names.apply(i);
      for (int k = 0; k < ofSentence.size(); k++) {
        excluded.set(ofSentence.apply(k));
      }
      counts.add(words.apply(i), excluded::get);
    }

    List<Row> rows = new ArrayList<>();
    counts.counts().forEach((term, n) -> rows.add(RowFactory.create(term, n)));
    return rows;
  }
}
