package blotter.stage;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.translate;
import static org.apache.spark.sql.functions.trim;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import blotter.corpus.Format;
import blotter.corpus.RecurringLines;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Adds to each plain text the lines that recur over its source: those that stand in at least {@link
 * RecurringLines#FEWEST_DOCUMENTS} of its texts and in {@link RecurringLines#LEAST_SHARE} of them.
 *
 * @param texts number of texts by source
 */
public record RecurringLineSets(Map<String, Long> texts) {

  /** The column with the lines, as {@link RecurringLines} compares them; null for no lines. */
  static final String RECURRING = "recurring";

  private static final StructType FEWEST =
      new StructType().add("lines_source", StringType).add("fewest", LongType);

  /** Adds {@value #RECURRING} to rows of {@link RawColumns#RAW}. */
  public Dataset<Row> apply(Dataset<Row> raw) {
    Dataset<Row> fewest = raw.sparkSession().createDataFrame(fewest(), FEWEST);
    Dataset<Row> recurring =
        raw.where(
                col("rejection")
                    .isNull()
                    .and(
                        col("format")
                            .isin(Format.AUTO.name(), Format.TEXT.name(), Format.SEED.name())))
            .select(col("file_source").as("lines_source"), explode(lines(col("bytes"))).as("line"))
            .where(col("line").notEqual(""))
            .groupBy("lines_source", "line")
            .agg(count(lit(1)).as("n"))
            .where(col("n").geq(RecurringLines.FEWEST_DOCUMENTS))
            .join(broadcast(fewest), "lines_source")
            .where(col("n").geq(col("fewest")))
            .groupBy("lines_source")
            .agg(collect_list("line").as(RECURRING));

    return raw.join(broadcast(recurring), col("file_source").equalTo(col("lines_source")), "left")
        .drop("lines_source");
  }

  private List<Row> fewest() {
    return texts.entrySet().stream()
        .map(
            source ->
                RowFactory.create(
                    source.getKey(),
                    (long) Math.ceil(source.getValue() * RecurringLines.LEAST_SHARE)))
        .toList();
  }

  /** Adds an empty {@value #RECURRING} to rows of {@link RawColumns#RAW}. */
  public static Dataset<Row> none(Dataset<Row> raw) {
    return raw.withColumn(RECURRING, lit(null).cast(createArrayType(StringType)));
  }

  private static Column lines(Column bytes) {
    Column all = split(bytes.cast(StringType), RecurringLines.LINE_END);
    Column shortOnes = filter(all, line -> length(line).leq(RecurringLines.LONGEST));
    return array_distinct(transform(shortOnes, line -> trim(spaced(blanked(line)))));
  }

  /** Looks first whether there is anything to translate: that costs a map access a character. */
  private static Column blanked(Column line) {
    Column any = lit(false);
    for (char blank : RecurringLines.BLANKS.toCharArray()) {
      any = any.or(line.contains(String.valueOf(blank)));
    }
    String spaces = " ".repeat(RecurringLines.BLANKS.length());
    return when(any, translate(line, RecurringLines.BLANKS, spaces)).otherwise(line);
  }

  private static Column spaced(Column line) {
    return when(line.contains("  "), regexp_replace(line, RecurringLines.SPACES, " "))
        .otherwise(line);
  }
}
