package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import blotter.topic.WordCounts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;

/** Counts the words of each document. */
public record CountWords() {

  private static final StructType COUNT =
      new StructType().add("word", StringType).add("plain", IntegerType).add("names", IntegerType);

  /**
   * Documents with {@code counts} in place of {@code words} (the tokens of each sentence, one space
   * between them) and {@code names} (for each sentence the indices of tokens that are personal
   * names; both null where there is no sentence): each word with its uses outside of names ({@code
   * plain}) and inside ({@code names}).
   */
  public Dataset<Row> apply(Dataset<Row> documents) {
    UserDefinedFunction counts =
        udf(
                (UDF2<Seq<String>, Seq<Seq<Integer>>, List<Row>>) CountWords::counts,
                createArrayType(COUNT))
            .asNondeterministic();
    return documents
        .withColumn("counts", counts.apply(col("words"), col("names")))
        .drop("words", "names");
  }

  private static List<Row> counts(Seq<String> words, Seq<Seq<Integer>> names) {
    if (words == null) {
      return List.of();
    }

    WordCounts counts = new WordCounts();
    BitSet named = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      named.clear();
      Seq<Integer> ofSentence = names.apply(i);
      for (int k = 0; k < ofSentence.size(); k++) {
        named.set(ofSentence.apply(k));
      }
      counts.add(words.apply(i), named::get);
    }

    List<Row> rows = new ArrayList<>();
    counts
        .counts()
        .forEach((word, uses) -> rows.add(RowFactory.create(word, uses.plain(), uses.names())));
    return rows;
  }
}
