package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import blotter.trend.Estimate;
import blotter.trend.Figure;
import blotter.trend.RateRise;
import blotter.trend.Reasons;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.StructType;

/**
 * Tests whether terms rise near drugs ({@link RateRise}) and keeps what is new.
 *
 * @param minStories stories that have to tell of a term
 * @param maxQ highest q of what is kept, 0 to 1
 */
public record TestNewcomers(int minStories, double maxQ) {

  /** What comes up by chance more often than this is not taken for new. */
  private static final double CHANCE = 0.1;

  private static final StructType FIGURES =
      new StructType()
          .add("p", DoubleType)
          .add("ratio", DoubleType)
          .add("ratio_low", DoubleType)
          .add("ratio_high", DoubleType)
          .add("ratio_reason", StringType);

  /**
   * The terms that enough stories and sources tell, most of them in words of their own, that come
   * up so by chance at most once in ten times, and that a low q keeps. With {@code p}, {@code q},
   * {@code family}, {@code family_size}, {@code ratio}, {@code ratio_low}, {@code ratio_high},
   * {@code ratio_reason}. Every term of the family is tested; p of one that is no candidate is
   * taken as 1, which makes no q smaller.
   *
   * @param family rows of {@link ChooseNewcomers}
   * @param told rows of {@link TellStories}, of the candidates
   */
  public Dataset<Row> apply(Dataset<Row> family, Dataset<Row> told) {
    Column counts =
        struct(
            "stories",
            "documents_total",
            "before_documents",
            "before_documents_total",
            "last_documents_total");
    Dataset<Row> tested =
        family
            .join(told, JoinColumns.of("granularity", "period", "term"), "left")
            .withColumn(
                "figures",
                when(
                    col("stories").isNotNull(),
                    udf((UDF1<Row, Row>) TestNewcomers::figures, FIGURES)
                        .asNondeterministic()
                        .apply(counts)))
            .select(col("*"), col("figures.*"))
            .drop("figures")
            .withColumn("p", when(col("p").isNull(), 1.0).otherwise(col("p")))
            .withColumn(
                "family", concat(col("granularity"), lit("="), col("period").cast("string")));

    return new AdjustTests("family", "p")
        .apply(tested)
        .where(col("stories").geq(minStories).and(col("sources").geq(col("sources_total"))))
        .where(
            col("stories")
                .multiply(2)
                .geq(col("tellings"))
                .and(col("p").leq(CHANCE))
                .and(col("q").leq(maxQ)));
  }

  private static Row figures(Row counts) {
    Figure<RateRise> figure =
        RateRise.of(
            counts.getLong(0),
            counts.getLong(1),
            counts.getLong(2),
            counts.getLong(3),
            counts.getLong(4));
    RateRise rise = figure.value();
    Figure<Estimate> ratio = rise.ratio();
    return RowFactory.create(
        rise.p(),
        ratio.map(Estimate::value).value(),
        rise.atLeast(),
        ratio.map(Estimate::high).value(),
        new Reasons().note("ratio", ratio).text());
  }
}
