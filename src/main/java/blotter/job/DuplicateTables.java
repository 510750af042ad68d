package blotter.job;

import blotter.duplicate.BandPlan;
import blotter.duplicate.Template;
import blotter.stage.FindNearDuplicates;
import blotter.stage.RecurringSentences;
import blotter.stage.ShingleDocuments;
import blotter.stage.SignDocuments;
import blotter.table.NearDuplicates;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Finds near-duplicates and writes their table. */
final class DuplicateTables {

  /** Eight megabytes of keys: what recurs less than a million other sentences is kept. */
  private static final int MOST_RECURRING = 1_000_000;

  private DuplicateTables() {}

  /**
   * Writes {@code near_duplicates}.
   *
   * @param documents counted ones with {@code doc_id}, {@code source}, {@code published} and {@code
   *     words}; read twice
   */
  static void write(Run run, Dataset<Row> documents, double resemblance) {
    run.stage("near_duplicates", () -> found(run, documents, resemblance), Message::rows);
  }

  private static long found(Run run, Dataset<Row> documents, double resemblance) {
    Broadcast<long[]> recurring =
        JavaSparkContext.fromSparkContext(documents.sparkSession().sparkContext())
            .broadcast(recurring(documents));
    Dataset<Row> shingled =
        new ShingleDocuments(recurring).apply(documents).persist(StorageLevel.DISK_ONLY());
    Dataset<Row> signed =
        new SignDocuments(BandPlan.of(resemblance))
            .apply(shingled)
            .persist(StorageLevel.DISK_ONLY());
    try {
      return run.write(
          NearDuplicates.TABLE, new FindNearDuplicates(resemblance).apply(shingled, signed));
    } finally {
      signed.unpersist();
      shingled.unpersist();
      recurring.destroy();
    }
  }

  private static long[] recurring(Dataset<Row> documents) {
    return new RecurringSentences(Template.DAYS, MOST_RECURRING)
        .apply(documents).collectAsList().stream()
            .mapToLong(row -> row.getLong(0))
            .sorted()
            .toArray();
  }
}
