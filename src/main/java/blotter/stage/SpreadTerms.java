package blotter.stage;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import blotter.trend.Dispersion;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Adds Gries' DP ({@link Dispersion}) over the documents of the side in which a term has the larger
 * share; the left one if both are alike.
 *
 * <p>Where a term has in each of its documents at least its share of the whole side, all |s - v| of
 * these have one sign, and DP is the share of the other documents' tokens. That is so for all but
 * some frequent terms: fewer than twice the tokens of the longest document have a share that one
 * occurrence in it does not reach. Only for these, which are broadcast, the documents are read once
 * more.
 */
public record SpreadTerms() {

  private static final String[] KEY = {"contrast", "term"};

  /**
   * Adds {@code dispersion}.
   *
   * @param counts rows of {@link CountSides#apply}; they are used twice
   * @param terms rows of {@link CountSides#terms}
   */
  public Dataset<Row> apply(Dataset<Row> counts, Dataset<Row> terms) {
    Dataset<Row> sided =
        counts
            .withColumn(
                "on_left",
                asDouble("n")
                    .multiply(asDouble("other_tokens"))
                    .geq(asDouble("other_n").multiply(asDouble("tokens"))))
            .withColumn("side_n", ofSide("n"))
            .withColumn("side_tokens", ofSide("tokens"))
            .withColumn("side_reach", ofSide("reach"))
            .withColumn("uneven", ofSide("rarest").lt(col("side_n").divide(col("side_tokens"))));

    Column beyond =
        asDouble("side_tokens").minus(asDouble("side_reach")).divide(asDouble("side_tokens"));
    Column within = col("units").divide(lit(Dispersion.UNITS));
    return sided
        .join(
            broadcast(units(sided.where(col("uneven")), terms)),
            JoinColumns.of(KEY[0], KEY[1]),
            "left")
        .withColumn(
            "dispersion",
            when(col("uneven"), within.plus(beyond).divide(lit(2.0))).otherwise(beyond))
        .drop("on_left", "side_n", "side_tokens", "side_reach", "uneven", "units");
  }

  /** The sum of |s - v| over documents with the term, as {@link Dispersion} adds it up. */
  private static Dataset<Row> units(Dataset<Row> wanted, Dataset<Row> terms) {
    Dataset<Row> byTerm =
        wanted
            .groupBy("term")
            .agg(
                collect_list(
                        struct(
                            col("contrast"),
                            MarkSides.mark(col("contrast"), col("on_left")).as("mark"),
                            col("side_n").as("n"),
                            col("side_tokens").as("tokens")))
                    .as("wholes"));

    Column share = asDouble("tokens").divide(asDouble("whole.tokens"));
    Column shareOfTerm = asDouble("n").divide(asDouble("whole.n"));
    return CountSides.exploded(terms)
        .join(broadcast(byTerm), "term")
        .withColumn(
            "whole",
            explode(filter(col("wholes"), whole -> col("slice").contains(whole.getField("mark")))))
        .groupBy(col("whole.contrast").as("contrast"), col("term"))
        .agg(
            sum(floor(abs(share.minus(shareOfTerm)).multiply(Dispersion.UNITS).plus(0.5)))
                .as("units"));
  }

  private static Column ofSide(String name) {
    return when(col("on_left"), col(name)).otherwise(col("other_" + name));
  }

  private static Column asDouble(String name) {
    return col(name).cast("double");
  }
}
