package blotter.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.DoubleType;

import blotter.table.Cooccurrence;
import blotter.trend.Contingency;
import blotter.trend.FisherExact;
import blotter.trend.LikelihoodRatio;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.types.StructType;

/**
 * Counts the documents that name two things, by period: drugs, agencies, and types of events that
 * occurred; and how much more often they stand together than by chance.
 *
 * <p>Tests are corrected over all pairs of one period and two kinds.
 */
public record CountCooccurrence() {

  /** Kind of the types of events; their ids are the type behind it and a colon. */
  public static final String EVENT = "event";

  /** Where a cell expects fewer, the test is exact. */
  private static final double FEWEST_EXPECTED = 5;

  private static final StructType ASSOCIATION =
      new StructType()
          .add("g2", DoubleType)
          .add("p", DoubleType)
          .add("npmi", DoubleType)
          .add("log_dice", DoubleType);

  /**
   * Rows of {@code cooccurrence}.
   *
   * @param entities rows of {@link EntityCounts}
   * @param events rows of {@code events} with the day {@code published}; null where there are none
   * @param exposure rows of {@link Exposure}
   */
  public Dataset<Row> apply(Dataset<Row> entities, Dataset<Row> events, Dataset<Row> exposure) {
    Dataset<Row> named = entities.select("doc_id", "published", "kind", "entity_id");
    if (events != null) {
      named = named.unionByName(types(events));
    }
    Dataset<Row> left =
        named.withColumnRenamed("entity_id", "left_id").withColumnRenamed("kind", "left_kind");
    Dataset<Row> right =
        named.select(col("doc_id"), col("entity_id").as("right_id"), col("kind").as("right_kind"));

    Dataset<Row> joint =
        counted(
            left.join(right, "doc_id").where(col("left_id").lt(col("right_id"))),
            "joint",
            "left_id",
            "right_id",
            "left_kind",
            "right_kind");
    Dataset<Row> single = counted(named, "alone", "entity_id");

    Dataset<Row> pairs =
        join(join(joint, single, "left"), single, "right")
            .join(
                broadcast(exposure.withColumnRenamed("exposure", "documents")),
                JoinColumns.of("granularity", "period"),
                "inner");
    return Cooccurrence.TABLE.conform(tested(pairs));
  }

  /** How many rows there are of each period and key. */
  private static Dataset<Row> counted(Dataset<Row> rows, String name, String... key) {
    Dataset<Row> ofMonths =
        rows.withColumn(Periods.MONTH, Periods.month())
            .groupBy(Periods.MONTH, key)
            .agg(count(lit(1)).as(name));

    List<String> columns = new ArrayList<>(List.of("period"));
    columns.addAll(List.of(key));
    return Periods.ofMonths(ofMonths)
        .groupBy("granularity", columns.toArray(String[]::new))
        .agg(sum(name).as(name));
  }

  private static Dataset<Row> types(Dataset<Row> events) {
    return events
        .where(col("status").equalTo("occurred"))
        .select(
            col("doc_id"),
            col("published"),
            lit(EVENT).as("kind"),
            concat(lit(EVENT + ":"), col("type")).as("entity_id"))
        .distinct();
  }

  private static Dataset<Row> tested(Dataset<Row> pairs) {
    Column association =
        udf((UDF4<Long, Long, Long, Long, Row>) CountCooccurrence::association, ASSOCIATION)
            .asNondeterministic()
            .apply(col("joint"), col("left_n"), col("right_n"), col("documents"));
    Dataset<Row> measured =
        pairs
            .withColumn("of", association)
            .select(col("*"), col("of.*"))
            .drop("of")
            .withColumn(
                "family",
                concat_ws(
                    "|",
                    col("granularity"),
                    col("period"),
                    concat(col("left_kind"), lit("+"), col("right_kind"))));
    return new AdjustTests("family", "p").apply(measured);
  }

  private static Row association(long joint, long left, long right, long documents) {
    Contingency table = new Contingency(joint, left, right, documents);
    LikelihoodRatio ratio = table.likelihoodRatio().value();
    Double p =
        ratio == null
            ? null
            : (Double)
                (table.smallestExpected() < FEWEST_EXPECTED ? FisherExact.p(table) : ratio.p());
    return RowFactory.create(
        ratio == null ? null : ratio.g2(), p, table.npmi().value(), table.logDice().value());
  }

  private static Dataset<Row> join(Dataset<Row> pairs, Dataset<Row> single, String side) {
    Dataset<Row> renamed =
        single.withColumnRenamed("entity_id", side + "_id").withColumnRenamed("alone", side + "_n");
    return pairs.join(renamed, JoinColumns.of("granularity", "period", side + "_id"), "inner");
  }
}
