package blotter.table;

import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createMapType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructType;

/**
 * {@code event_incidents}: which incident each event is, one row an event.
 *
 * <p>{@code linked_to} is the event of the same incident that it resembles most, {@code score} how
 * much speaks for their being one, and {@code features} what, by weight; all three are null where
 * no other document tells the incident, and for the events of exact duplicates, which are those of
 * the document that they repeat.
 */
public final class EventIncidents {

  /** The table. */
  public static final Table TABLE =
      new Table(
          "event_incidents",
          List.of("event_id"),
          new StructType()
              .add("event_id", StringType)
              .add("incident_id", StringType)
              .add("doc_id", StringType)
              .add("linked_to", StringType)
              .add("score", DoubleType)
              .add("features", createMapType(StringType, DoubleType)),
          false,
          Set.of("linked_to", "score", "features"));

  private EventIncidents() {}
}
