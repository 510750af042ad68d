package blotter.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Says on which sides of contrasts a document is.
 *
 * @param contrasts the contrasts, each once
 * @param years whether each year is also compared with the one before, as {@code year=2010}
 */
public record MarkSides(List<Contrast> contrasts, boolean years) {

  private static final String LINE = "\n";
  private static final String LEFT = "<";
  private static final String RIGHT = ">";

  /** Keeps a copy. */
  public MarkSides {
    contrasts = List.copyOf(contrasts);
  }

  /**
   * Adds {@code slice}, the same for documents on the same sides: a line for each side, its
   * contrast with {@code <} behind it for the left one and {@code >} for the right one.
   *
   * @param documents rows with {@code doc_id}, {@code source}, {@code published}, {@code labels}
   * @param mentions rows of {@code mentions}
   */
  public Dataset<Row> apply(Dataset<Row> documents, Dataset<Row> mentions) {
    List<Column> marks = new ArrayList<>();
    marks.add(lit(""));
    for (Contrast contrast : contrasts) {
      Column isLeft = contrast.isLeft();
      marks.add(
          when(isLeft, lit(contrast.name() + LEFT))
              .when(isLeft.unary_$bang(), lit(contrast.name() + RIGHT)));
    }
    if (years) {
      marks.add(concat(lit("year="), year(col("published")).cast("string"), lit(LEFT)));
      marks.add(concat(lit("year="), year(col("published")).plus(1).cast("string"), lit(RIGHT)));
    }
    marks.add(lit(""));

    return documents
        .join(named(mentions), "doc_id", "left")
        .withColumn("slice", concat_ws(LINE, marks.toArray(Column[]::new)))
        .drop("named");
  }

  /** The sides of a slice, one row each: {@code contrast} and {@code left} instead of the slice. */
  static Dataset<Row> exploded(Dataset<Row> slices) {
    Column mark = col("mark");
    return slices
        .withColumn("mark", explode(filter(split(col("slice"), LINE), it -> it.notEqual(lit("")))))
        .withColumn("contrast", mark.substr(lit(1), length(mark).minus(1)))
        .withColumn("left", mark.endsWith(LEFT))
        .drop("mark", "slice");
  }

  /** What a slice contains if it is on a side of a contrast. */
  static Column mark(Column contrast, Column left) {
    return concat(lit(LINE), contrast, when(left, lit(LEFT)).otherwise(lit(RIGHT)), lit(LINE));
  }

  /** What contrasts ask for of what each document names. */
  private Dataset<Row> named(Dataset<Row> mentions) {
    Object[] asked = contrasts.stream().flatMap(it -> it.named().stream()).distinct().toArray();
    Column ofClass = transform(split(col("path"), "\\."), part -> concat(lit("drug="), part));
    Column drug = array_union(array(lit(Contrast.ANY_DRUG), named("drug")), ofClass);

    return mentions
        .where(col("kind").isin("drug", "agency"))
        .select(
            col("doc_id"),
            explode(when(col("kind").equalTo("drug"), drug).otherwise(array(named("agency"))))
                .as("name"))
        .where(col("name").isin(asked))
        .groupBy("doc_id")
        .agg(collect_set("name").as("named"));
  }

  private static Column named(String kind) {
    return concat(lit(kind + "="), col("entity_id"));
  }

  static String named(String kind, String id) {
    return kind + "=" + id;
  }
}
