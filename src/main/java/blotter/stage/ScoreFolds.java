package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import blotter.topic.LabelModel;
import blotter.topic.ProbabilityCounts;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import scala.collection.Seq;

/**
 * Counts the probabilities that models give to labelled documents which they have not seen. The
 * model of fold f has seen neither fold f nor the fold behind it: its threshold is chosen on the
 * latter, and judged on fold f.
 *
 * @param models those of the folds of the first label, then those of the second, and so on
 * @param folds number of folds
 */
public record ScoreFolds(Broadcast<List<LabelModel>> models, int folds) {

  private static final int BINS = 100;

  /**
   * Rows of {@code code} and {@code documents}; {@link #counts} reads them.
   *
   * @param documents {@code own} (labels), {@code features} and {@code fold}
   */
  public Dataset<Row> apply(Dataset<Row> documents) {
    Broadcast<List<LabelModel>> all = models;
    int number = folds;
    UserDefinedFunction codes =
        udf(
                (UDF3<Seq<String>, Vector, Integer, List<Integer>>)
                    (own, vector, fold) -> codes(all.value(), number, own, vector, fold),
                createArrayType(IntegerType))
            .asNondeterministic();
    return documents
        .select(explode(codes.apply(col("own"), col("features"), col("fold"))).as("code"))
        .groupBy("code")
        .agg(count(lit(1)).as("documents"));
  }

  /** For each model the counts of the documents that choose its threshold. */
  public List<ProbabilityCounts> choosing(List<Row> rows) {
    return counts(rows, 1);
  }

  /** For each model the counts of the documents that judge it. */
  public List<ProbabilityCounts> judging(List<Row> rows) {
    return counts(rows, 0);
  }

  private List<ProbabilityCounts> counts(List<Row> rows, int part) {
    List<ProbabilityCounts> counts = new ArrayList<>();
    models.value().forEach(model -> counts.add(new ProbabilityCounts()));
    for (Row row : rows) {
      int code = row.getInt(0);
      if (code / BINS / 2 % 2 == part) {
        counts.get(code / BINS / 4).add(code / BINS % 2 == 1, code % BINS, row.getLong(1));
      }
    }
    return counts;
  }

  private static List<Integer> codes(
      List<LabelModel> models, int folds, Seq<String> own, Vector vector, int fold) {
    SparseVector terms = vector.toSparse();
    List<Integer> codes = new ArrayList<>();
    for (int first = 0; first < models.size(); first += folds) {
      int has = own.contains(models.get(first).label()) ? 1 : 0;
      for (int part = 0; part < 2; part++) {
        int model = first + (fold - part + folds) % folds;
        double probability = models.get(model).probability(terms.indices(), terms.values());
        codes.add(((model * 2 + part) * 2 + has) * BINS + ProbabilityCounts.bin(probability));
      }
    }
    return codes;
  }
}
