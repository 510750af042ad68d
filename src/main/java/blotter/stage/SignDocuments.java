package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import blotter.duplicate.BandPlan;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.feature.MinHashLSHModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.StructType;
import scala.collection.Seq;

/**
 * The min-hashes of documents, by MLlib's {@code MinHashLSH}.
 *
 * <p>Its own join is not used: it compares all that share a single hash, as two that share a
 * hundredth of their text do every second time if there are 72.
 *
 * @param plan how many hashes there are
 */
public record SignDocuments(BandPlan plan) {

  private static final long SEED = 20_261_130;

  /** The prime of MLlib's min-hashes, the largest dimension of what they hash. */
  private static final int DIMENSION = 2_038_074_743;

  private static final String SET = "set";
  private static final String HASHES = "hashes";

  /**
   * One row a document, with its {@code id}, {@code published} and {@code signature}.
   *
   * @param shingled rows of {@link ShingleDocuments}
   */
  public Dataset<Row> apply(Dataset<Row> shingled) {
    Dataset<Row> sets =
        shingled.select(
            col("id"),
            col("published"),
            udf((UDF1<Seq<Long>, Vector>) SignDocuments::set, SQLDataTypes.VectorType())
                .asNondeterministic()
                .apply(col("shingles"))
                .as(SET));

    return model(shingled.sparkSession())
        .transform(sets)
        .select(
            col("id"),
            col("published"),
            udf(
                    (UDF1<Seq<Vector>, int[]>) SignDocuments::signature,
                    createArrayType(IntegerType, false))
                .asNondeterministic()
                .apply(col(HASHES))
                .as("signature"));
  }

  /** All that a fit takes from its rows is their dimension. */
  private MinHashLSHModel model(SparkSession session) {
    Row row = RowFactory.create(Vectors.sparse(DIMENSION, new int[] {0}, new double[] {1}));
    return new MinHashLSH()
        .setNumHashTables(plan.hashes())
        .setSeed(SEED)
        .setInputCol(SET)
        .setOutputCol(HASHES)
        .fit(
            session.createDataFrame(
                List.of(row), new StructType().add(SET, SQLDataTypes.VectorType())));
  }

  private static Vector set(Seq<Long> shingles) {
    int[] elements = new int[shingles.size()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = (int) Long.remainderUnsigned(shingles.apply(i), DIMENSION);
    }
    int[] distinct = Arrays.stream(elements).sorted().distinct().toArray();

    double[] ones = new double[distinct.length];
    Arrays.fill(ones, 1);
    return Vectors.sparse(DIMENSION, distinct, ones);
  }

  private static int[] signature(Seq<Vector> hashes) {
    int[] signature = new int[hashes.size()];
    for (int i = 0; i < signature.length; i++) {
      signature[i] = (int) hashes.apply(i).apply(0);
    }
    return signature;
  }
}
