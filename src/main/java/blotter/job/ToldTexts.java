package blotter.job;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.transform;

import blotter.stage.JoinColumns;
import blotter.stage.ReadAccounts;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The texts that tell events, as {@link ReadAccounts} takes them, from tables. */
final class ToldTexts {

  private static final String[] EVENT = ReadAccounts.EVENT.toArray(String[]::new);

  private ToldTexts() {}

  /** The columns of an event that incidents need. */
  static Column event(Column event, Column id) {
    Column[] columns = new Column[EVENT.length];
    columns[0] = id.as(EVENT[0]);
    for (int i = 1; i < EVENT.length; i++) {
      columns[i] = event.getField(EVENT[i]).as(EVENT[i]);
    }
    return struct(columns);
  }

  /** Counted documents that tell an event, with their sentences, the spans of their mentions. */
  static Dataset<Row> of(
      Dataset<Row> documents, Dataset<Row> sentences, Dataset<Row> mentions, Dataset<Row> events) {
    Dataset<Row> counted =
        AnnotatedText.counted(documents).select("doc_id", "source", "published", "text");
    Dataset<Row> bySentences =
        sentences
            .groupBy("doc_id")
            .agg(
                sort_array(
                        collect_list(
                            struct(
                                col("begin"),
                                col("end"),
                                array_join(col("tokens"), " ").as("words"),
                                col("names"))))
                    .as("sentences"));
    Dataset<Row> bySpans =
        mentions
            .where(col("kind").notEqual("market"))
            .groupBy("doc_id")
            .agg(sort_array(collect_list(struct("begin", "end"))).as("spans"));
    Dataset<Row> byEvents =
        events
            .groupBy("doc_id")
            .agg(
                sort_array(
                        collect_list(struct(col("begin").as("at"), struct(columns()).as("event"))))
                    .as("ordered"))
            .select(
                col("doc_id"), transform(col("ordered"), it -> it.getField("event")).as("events"));

    return counted
        .join(byEvents, "doc_id")
        .join(bySentences, "doc_id")
        .join(bySpans, JoinColumns.of("doc_id"), "left")
        .withColumn(
            "spans", coalesce(col("spans"), array().cast("array<struct<begin:int,end:int>>")));
  }

  private static Column[] columns() {
    Column[] columns = new Column[EVENT.length];
    for (int i = 0; i < EVENT.length; i++) {
      columns[i] = col(EVENT[i]);
    }
    return columns;
  }

  /** Events of English documents with the event that they repeat, which is their own for most. */
  static Dataset<Row> repeated(Dataset<Row> events, Dataset<Row> documents) {
    Column original = coalesce(col("duplicate_of"), col("doc_id"));
    return events
        .join(documents.select("doc_id", "duplicate_of"), "doc_id")
        .select(col("event_id"), col("doc_id"), EventId.of(original).as("told_as"));
  }
}
