package blotter.job;

import blotter.stage.CountTrends;
import blotter.table.Cooccurrence;
import blotter.table.Series;
import blotter.table.Trends;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Writes {@code series}, {@code trends} and {@code cooccurrence}. */
final class TrendTables {

  private TrendTables() {}

  /**
   * Writes the three tables.
   *
   * @param entities rows of {@link blotter.stage.EntityCounts}
   * @param events rows of {@link CountEvents}; null where there are no events
   * @param exposure rows of {@link blotter.stage.Exposure}
   * @param drugClasses ids of the drugs that are classes
   */
  static void write(
      Run run,
      Dataset<Row> entities,
      Dataset<Row> events,
      Dataset<Row> exposure,
      Set<String> drugClasses) {
    Dataset<Row> cachedEntities = entities.persist(StorageLevel.DISK_ONLY());
    Dataset<Row> cachedExposure = exposure.persist(StorageLevel.DISK_ONLY());
    CountTrends countTrends = new CountTrends(drugClasses);
    Dataset<Row> counts =
        countTrends.apply(cachedEntities, events, cachedExposure).persist(StorageLevel.DISK_ONLY());

    try {
      run.stage(
          "trends",
          () -> {
            long series = run.write(Series.TABLE, countTrends.series(counts));
            long rows = run.write(Trends.TABLE, countTrends.trends(counts));
            return Message.of("%,d series, %,d periods", series, rows);
          },
          told -> told);
      run.stage(
          "cooccurrence",
          () ->
              run.write(
                  Cooccurrence.TABLE, AnnotatedText.cooccurrence(cachedEntities, cachedExposure)),
          pairs -> Message.of("%,d pairs", pairs));
    } finally {
      counts.unpersist();
      cachedExposure.unpersist();
      cachedEntities.unpersist();
    }
  }
}
