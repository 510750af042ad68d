package blotter.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.substring;

import org.apache.spark.sql.Column;

/** The id of an event, from its document, type, status and the place of its cue. */
final class EventId {

  private static final int SHA_BITS = 256;
  private static final int DIGITS = 24;

  private EventId() {}

  /** The id of a row with columns of an event, in the document of this id. */
  static Column of(Column document) {
    return of(document, col("type"), col("status"), col("begin"), col("end"));
  }

  /** The id of an event that is a struct. */
  static Column of(Column document, Column event) {
    return of(
        document,
        event.getField("type"),
        event.getField("status"),
        event.getField("begin"),
        event.getField("end"));
  }

  private static Column of(Column document, Column... parts) {
    Column[] all = new Column[parts.length + 1];
    all[0] = document;
    System.arraycopy(parts, 0, all, 1, parts.length);
    return substring(sha2(concat_ws("|", all), SHA_BITS), 1, DIGITS);
  }
}
