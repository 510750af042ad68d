package blotter.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;

import blotter.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.collection.immutable.Seq;

/** Rows of tables that break what their contract promises; each check costs one or two joins. */
public final class TableChecks {

  private static final String DOCUMENT = "doc_id";
  private static final String SENTENCE = "sentence";

  private TableChecks() {}

  /** Rows whose document is missing, or whose span of its text is not what the row says. */
  public static Dataset<Row> wrongSpans(Dataset<Row> spans, Dataset<Row> documents) {
    return misfits(spans, documents, slice().equalTo(col("surface")));
  }

  /** Sentences whose document is missing, or that are empty or end behind its text. */
  public static Dataset<Row> wrongSentences(Dataset<Row> sentences, Dataset<Row> documents) {
    Column size = col("end").minus(col("begin"));
    return misfits(sentences, documents, size.gt(0).and(length(slice()).equalTo(size)));
  }

  private static Dataset<Row> misfits(Dataset<Row> spans, Dataset<Row> documents, Column right) {
    Column fits = col("begin").geq(0).and(right);
    return spans
        .join(documents.select(DOCUMENT, "text"), columns(DOCUMENT), "left")
        .where(col("text").isNull().or(coalesce(fits, lit(false)).unary_$bang()))
        .drop("text");
  }

  private static Column slice() {
    return col("text").substr(col("begin").plus(lit(1)), col("end").minus(col("begin")));
  }

  /** Rows that lie in no sentence, or not wholly in the one that they name. */
  public static Dataset<Row> outsideSentences(Dataset<Row> spans, Dataset<Row> sentences) {
    Dataset<Row> ends =
        sentences.select(
            col(DOCUMENT),
            col(SENTENCE),
            col("begin").as("sentence_begin"),
            col("end").as("sentence_end"));
    Column inside =
        col("begin").geq(col("sentence_begin")).and(col("end").leq(col("sentence_end")));
    return spans
        .join(ends, columns(DOCUMENT, SENTENCE), "left")
        .where(coalesce(inside, lit(false)).unary_$bang())
        .drop("sentence_begin", "sentence_end");
  }

  /** Keys that more than one row has, with {@code rows}, their number. */
  public static Dataset<Row> repeatedKeys(Table table, Dataset<Row> rows) {
    Column[] key = table.key().stream().map(name -> col(name)).toArray(Column[]::new);
    return rows.groupBy(key).agg(count(lit(1)).as("rows")).where(col("rows").gt(1));
  }

  /** Rows with a null where the table has none. */
  public static Dataset<Row> nulls(Table table, Dataset<Row> rows) {
    Column missing = lit(false);
    for (String name : table.columns()) {
      boolean optional = table.optional().contains(name) && !table.key().contains(name);
      missing = optional ? missing : missing.or(col(name).isNull());
    }
    return rows.where(missing);
  }

  /** Rows whose values in some columns, where not null, are those of no row of another table. */
  public static Dataset<Row> orphans(
      Dataset<Row> rows, List<String> from, Dataset<Row> others, List<String> to) {
    Column same = lit(true);
    Column set = lit(true);
    List<Column> known = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      String other = "known_" + to.get(i);
      known.add(col(to.get(i)).as(other));
      same = same.and(col(from.get(i)).equalTo(col(other)));
      set = set.and(col(from.get(i)).isNotNull());
    }
    return rows.where(set).join(others.select(known.toArray(Column[]::new)), same, "left_anti");
  }

  /** Annotated documents whose number of sentences is not that of their rows. */
  public static Dataset<Row> miscounted(Dataset<Row> documents, Dataset<Row> sentences) {
    Dataset<Row> rows = sentences.groupBy(DOCUMENT).agg(count(lit(1)).as("rows"));
    return documents
        .select(DOCUMENT, "sentences")
        .join(rows, columns(DOCUMENT), "left")
        .where(coalesce(col("sentences"), lit(0)).notEqual(coalesce(col("rows"), lit(0L))));
  }

  private static Seq<String> columns(String... names) {
    return JoinColumns.of(names);
  }
}
