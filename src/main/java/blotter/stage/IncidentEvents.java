package blotter.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Incidents in the columns of events, as they are counted: each once, when it was first told. */
public record IncidentEvents() {

  /**
   * One row an incident that one of these events tells, under its own id as {@code doc_id}; the
   * amounts by drug are those of the event that shows it best.
   *
   * @param incidents rows of {@code incidents}
   * @param members rows of {@code event_incidents}
   * @param events rows of {@code events} with the {@code source} and the day {@code published} of
   *     their document
   * @param amounts {@code event_id} and {@code amounts} of all events
   */
  public Dataset<Row> apply(
      Dataset<Row> incidents, Dataset<Row> members, Dataset<Row> events, Dataset<Row> amounts) {
    Dataset<Row> first =
        events
            .select("event_id", "doc_id", "source", "published")
            .join(members.select("event_id", "incident_id"), "event_id")
            .groupBy("incident_id")
            .agg(min(struct("published", "doc_id", "source")).as("first"));
    return incidents
        .join(first, "incident_id")
        .join(amounts.select("event_id", "amounts"), "event_id")
        .select(
            col("incident_id").as("doc_id"),
            col("first.source").as("source"),
            col("first.published").as("published"),
            col("type"),
            col("status"),
            col("people"),
            col("months"),
            col("life"),
            one("grams"),
            one("usd"),
            col("drugs"),
            col("agencies"),
            col("places"),
            col("amounts"));
  }

  private static Column one(String amount) {
    return when(col(amount).isNull(), array().cast("array<double>"))
        .otherwise(array(col(amount)))
        .as(amount);
  }
}
