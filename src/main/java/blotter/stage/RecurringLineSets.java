package blotter.stage;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.translate;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.xxhash64;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import blotter.corpus.Format;
import blotter.corpus.RecurringLines;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Adds to each plain text the lines that recur over its source: those that stand in at least {@link
 * RecurringLines#FEWEST_DOCUMENTS} of its texts and in {@link RecurringLines#LEAST_SHARE} of them.
 * Texts that are the same, byte by byte, count once.
 */
public record RecurringLineSets() {

  /** The column with the lines, as {@link RecurringLines} compares them; null for no lines. */
  static final String RECURRING = "recurring";

  /** Adds {@value #RECURRING} to rows of {@link RawColumns#RAW}. */
  public Dataset<Row> apply(Dataset<Row> raw) {
    Dataset<Row> texts =
        raw.where(
                col("rejection")
                    .isNull()
                    .and(
                        col("format")
                            .isin(Format.AUTO.name(), Format.TEXT.name(), Format.SEED.name())))
            .select(col("file_source"), col("bytes"), xxhash64(col("bytes")).as("text"));

    Dataset<Row> sizes = texts.groupBy("file_source").agg(count_distinct(col("text")).as("texts"));
    Dataset<Row> lines =
        texts
            .select(col("file_source"), col("text"), explode(lines(col("bytes"))).as("line"))
            .where(col("line").notEqual(""))
            .groupBy("file_source", "line")
            .agg(count_distinct(col("text")).as("n"));

    Column fewest =
        greatest(
            lit((double) RecurringLines.FEWEST_DOCUMENTS),
            col("texts").multiply(RecurringLines.LEAST_SHARE));
    Dataset<Row> recurring =
        lines
            .where(col("n").geq(RecurringLines.FEWEST_DOCUMENTS))
            .join(sizes, "file_source")
            .where(col("n").geq(fewest))
            .groupBy(col("file_source").as("lines_source"))
            .agg(collect_list("line").as(RECURRING));
    return raw.join(recurring, col("file_source").equalTo(col("lines_source")), "left")
        .drop("lines_source");
  }

  /** Adds an empty {@value #RECURRING} to rows of {@link RawColumns#RAW}. */
  public static Dataset<Row> none(Dataset<Row> raw) {
    return raw.withColumn(RECURRING, lit(null).cast(createArrayType(StringType)));
  }

  private static Column lines(Column bytes) {
    Column all = split(bytes.cast(StringType), RecurringLines.LINE_END);
    Column shortOnes = filter(all, line -> length(line).leq(RecurringLines.LONGEST));
    String spaces = " ".repeat(RecurringLines.BLANKS.length());
    return array_distinct(
        transform(shortOnes, line -> trim(translate(line, RecurringLines.BLANKS, spaces))));
  }
}
