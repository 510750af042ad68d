package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import blotter.trend.Figure;
import blotter.trend.Keyness;
import blotter.trend.Reason;
import blotter.trend.SliceCounts;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.StructType;

/** Compares the counts of a term on both sides of a contrast: {@link Keyness}. */
public record CompareSides() {

  /** The prior of the log-odds weighs as much as this share of the tokens of both sides. */
  static final double PRIOR_SHARE = 0.1;

  private static final String[] COUNTS = {"n", "tokens", "documents", "documents_total"};

  private static final StructType FIGURES =
      new StructType()
          .add("g2", DoubleType)
          .add("p", DoubleType)
          .add("log_ratio", DoubleType)
          .add("log_odds", DoubleType)
          .add("z", DoubleType)
          .add("reason", StringType);

  /**
   * Adds {@code g2}, {@code p}, {@code log_ratio}, {@code log_odds}, {@code z} and {@code reason},
   * the last where a figure is null.
   *
   * @param counts rows of {@link CountSides#apply}
   */
  public Dataset<Row> apply(Dataset<Row> counts) {
    Column[] both =
        Stream.concat(Stream.of(COUNTS), Stream.of(COUNTS).map(name -> "other_" + name))
            .map(name -> col(name).cast("bigint"))
            .toArray(Column[]::new);

    return counts
        .withColumn(
            "figures",
            udf((UDF1<Row, Row>) CompareSides::compared, FIGURES)
                .asNondeterministic()
                .apply(struct(both)))
        .select(col("*"), col("figures.*"))
        .drop("figures");
  }

  private static Row compared(Row counts) {
    SliceCounts left = slice(counts, 0);
    SliceCounts right = slice(counts, COUNTS.length);
    double prior = PRIOR_SHARE * ((double) left.tokens() + right.tokens());
    Figure<Keyness> figure = Keyness.of(left, right, prior);
    if (!figure.isGiven()) {
      return RowFactory.create(null, null, null, null, null, figure.reason().text());
    }

    Keyness keyness = figure.value();
    Reason reason = keyness.p().isGiven() ? keyness.logRatio().reason() : keyness.p().reason();
    return RowFactory.create(
        keyness.g2(),
        keyness.p().value(),
        keyness.logRatio().value(),
        keyness.logOdds(),
        keyness.z(),
        reason == null ? null : reason.text());
  }

  private static SliceCounts slice(Row counts, int from) {
    return new SliceCounts(
        counts.getLong(from),
        counts.getLong(from + 1),
        counts.getLong(from + 2),
        counts.getLong(from + 3));
  }
}
