package blotter.job;

import static org.apache.spark.sql.functions.broadcast;

import blotter.evaluate.GoldPair;
import blotter.evaluate.PairEvaluation;
import blotter.evaluate.Tally;
import blotter.table.EventIncidents;
import blotter.table.Events;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Scores incidents against judged pairs of documents. */
final class IncidentPairs {

  private IncidentPairs() {}

  /** Prints the scores, and the pairs that disagree where asked; gives the scores. */
  static Tally print(SparkSession session, String out, List<GoldPair> pairs, boolean errors) {
    PairEvaluation evaluation = new PairEvaluation(pairs, incidents(session, out, pairs));
    Tally tally = evaluation.tally();
    PrintStream console = System.out;
    console.println(
        Message.of(
            "incidents    %,d pairs: joined rightly %,d, wrongly %,d, missed %,d, kept apart %,d",
            pairs.size(), tally.hits(), tally.extras(), tally.misses(), evaluation.apart()));
    console.println(
        Message.of(
            "             precision %.3f (%s), recall %.3f (%s)",
            tally.precision(),
            interval(evaluation, Tally::precision),
            tally.recall(),
            interval(evaluation, Tally::recall)));
    if (errors) {
      evaluation.wrong().forEach(pair -> console.println(line('+', pair)));
      evaluation.missed().forEach(pair -> console.println(line('-', pair)));
    }
    return tally;
  }

  private static String interval(PairEvaluation evaluation, ToDoubleFunction<Tally> score) {
    double[] ends = evaluation.interval(score);
    return Message.of("%.3f-%.3f", ends[0], ends[1]);
  }

  private static String line(char sign, GoldPair pair) {
    return Message.of(
        "%s %s %s %s %s",
        String.valueOf(sign), pair.type(), pair.left(), pair.right(), pair.note());
  }

  private static Map<String, Set<String>> incidents(
      SparkSession session, String out, List<GoldPair> pairs) {
    Path folder =
        Generation.current(session.sparkContext().hadoopConfiguration(), out)
            .orElseThrow(() -> new JobException("no tables in " + out));
    List<String> named =
        pairs.stream().flatMap(pair -> Stream.of(pair.left(), pair.right())).distinct().toList();
    Dataset<Row> ids = session.createDataset(named, Encoders.STRING()).toDF("doc_id");
    Dataset<Row> events =
        Tables.read(session, new Path(folder, Events.TABLE.name()).toString(), Events.TABLE)
            .select("event_id", "doc_id", "type")
            .join(broadcast(ids), "doc_id");
    Dataset<Row> members =
        Tables.read(
                session,
                new Path(folder, EventIncidents.TABLE.name()).toString(),
                EventIncidents.TABLE)
            .select("event_id", "incident_id");

    Map<String, Set<String>> incidents = new HashMap<>();
    Dataset<Row> rows =
        events.join(members, "event_id").select("type", "doc_id", "incident_id").distinct();
    for (Row row : rows.collectAsList()) {
      incidents
          .computeIfAbsent(
              PairEvaluation.key(row.getString(0), row.getString(1)), key -> new HashSet<>())
          .add(row.getString(2));
    }
    return incidents;
  }
}
