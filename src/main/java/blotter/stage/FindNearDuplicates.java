package blotter.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.zip_with;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import blotter.duplicate.BandPlan;
import blotter.table.NearDuplicates;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import scala.collection.Seq;

/**
 * Finds documents that share most of their text.
 *
 * <p>Documents that share a band of min-hashes are linked if enough of their other hashes agree;
 * the documents of a connected component come together, and are divided into clusters by their
 * exact resemblance. So shingles are moved once, and only those of linked documents.
 *
 * <p>Of a band each document is compared with the first and the {@value #BEFORE} before it, by day:
 * a band that very many share costs as much a document as one of five. Documents that are alike
 * share most bands and keep their order in all, so that what is passed over in a large band is
 * found by others, or by a third document between both.
 *
 * @param resemblance that a document of a cluster and its first have at least
 */
public record FindNearDuplicates(double resemblance) {

  private static final int BEFORE = 3;

  /**
   * Rows of {@code near_duplicates}.
   *
   * @param shingled rows of {@link ShingleDocuments}; read once
   * @param signed rows of {@link SignDocuments}; read three times
   */
  public Dataset<Row> apply(Dataset<Row> shingled, Dataset<Row> signed) {
    BandPlan plan = BandPlan.of(resemblance);
    Dataset<Row> components =
        new ConnectedComponents().apply(linked(plan, candidates(plan, signed), signed));

    double least = resemblance;
    return NearDuplicates.TABLE.conform(
        components
            .join(shingled, col("node").equalTo(col("id")))
            .select(
                col("component"),
                col("doc_id"),
                unix_date(col("published")).as("day"),
                col("shingles"))
            .repartition(col("component"))
            .sortWithinPartitions("component", "day", "doc_id")
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> new ClusterRows(rows, least),
                Encoders.row(NearDuplicates.TABLE.schema())));
  }

  /** Pairs of ids {@code a} and {@code b} that share a band, each once. */
  private static Dataset<Row> candidates(BandPlan plan, Dataset<Row> signed) {
    UserDefinedFunction bands =
        udf(
                (UDF1<Seq<Integer>, long[]>) signature -> plan.bands(ints(signature)),
                createArrayType(LongType, false))
            .asNondeterministic();
    WindowSpec ofBand = Window.partitionBy("band").orderBy("published", "id");

    List<Column> partners = new ArrayList<>();
    partners.add(first("id").over(ofBand));
    for (int before = 1; before <= BEFORE; before++) {
      partners.add(lag("id", before).over(ofBand));
    }

    return signed
        .select(col("id"), col("published"), explode(bands.apply(col("signature"))).as("band"))
        .select(col("id").as("b"), array(partners.toArray(Column[]::new)).as("partners"))
        .select(col("b"), explode(col("partners")).as("a"))
        .where(col("a").isNotNull().and(col("a").notEqual(col("b"))))
        .distinct();
  }

  /** The pairs of which enough hashes agree. */
  private static Dataset<Row> linked(BandPlan plan, Dataset<Row> candidates, Dataset<Row> signed) {
    Column agree = filter(zip_with(col("left"), col("right"), Column::equalTo), agrees -> agrees);
    return candidates
        .join(signed.select(col("id").as("a"), col("signature").as("left")), "a")
        .join(signed.select(col("id").as("b"), col("signature").as("right")), "b")
        .where(size(agree).geq(plan.agreeing()))
        .select("a", "b");
  }

  private static int[] ints(Seq<Integer> values) {
    int[] ints = new int[values.size()];
    for (int i = 0; i < ints.length; i++) {
      ints[i] = values.apply(i);
    }
    return ints;
  }
}
