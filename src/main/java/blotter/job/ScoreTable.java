package blotter.job;

import blotter.evaluate.Evaluation;
import blotter.evaluate.Measure;
import blotter.table.Scores;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** Writes {@code scores} beside the tables that they judge. */
final class ScoreTable {

  private ScoreTable() {}

  /** A measure as tables and console write it. */
  static String name(Measure measure) {
    return measure.name().toLowerCase(Locale.ROOT).replace('_', '+');
  }

  /** Adds the scores to a generation that is published; earlier ones go. */
  static void write(
      SparkSession session, Path generation, List<Evaluation.Score> scores, long documents) {
    List<Row> rows = new ArrayList<>();
    for (Evaluation.Score score : scores) {
      rows.add(
          RowFactory.create(
              rows.size(),
              name(score.measure()),
              documents,
              score.tally().hits() + score.tally().misses(),
              score.tally().hits() + score.tally().extras(),
              score.tally().precision(),
              score.tally().recall(),
              score.tally().f1(),
              score.f1Low(),
              score.f1High()));
    }

    Generation.add(
        session.sparkContext().hadoopConfiguration(),
        generation,
        Scores.TABLE.name(),
        folder ->
            session
                .createDataFrame(rows, Scores.TABLE.schema())
                .coalesce(1)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(folder));
  }
}
