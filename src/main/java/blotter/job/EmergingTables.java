package blotter.job;

import static org.apache.spark.sql.functions.col;

import blotter.stage.ChooseNewcomers;
import blotter.stage.CountNearby;
import blotter.stage.DescribeNewcomers;
import blotter.stage.GroupNewcomers;
import blotter.stage.JoinColumns;
import blotter.stage.NearbyTerms;
import blotter.stage.RecentPeriods;
import blotter.stage.TellStories;
import blotter.stage.TestNewcomers;
import blotter.table.Emerging;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Writes {@code emerging}. */
final class EmergingTables implements AutoCloseable {

  private final List<Dataset<Row>> cached = new ArrayList<>();

  private EmergingTables() {}

  /**
   * Writes the table.
   *
   * @param documents counted documents with their sentences and drugs, as {@link NearbyTerms} reads
   *     them, and {@code text}
   * @param nearDuplicates rows of {@code near_duplicates}; null where there is no such table
   * @param minStories stories that have to tell of a term
   */
  static void write(
      Run run, Dataset<Row> documents, Dataset<Row> nearDuplicates, int minStories) {
    run.stage(
        "emerging",
        () -> {
          try (EmergingTables tables = new EmergingTables()) {
            return run.write(
                Emerging.TABLE, tables.newcomers(first(documents, nearDuplicates), minStories));
          }
        },
        Message::rows);
  }

  /** The documents that do not repeat an earlier one. */
  private static Dataset<Row> first(Dataset<Row> documents, Dataset<Row> nearDuplicates) {
    return nearDuplicates == null
        ? documents
        : documents.join(
            nearDuplicates.where(col("doc_id").notEqual(col("of"))).select("doc_id"),
            JoinColumns.of("doc_id"),
            "left_anti");
  }

  private Dataset<Row> newcomers(Dataset<Row> documents, int minStories) {
    NearbyTerms nearby = new NearbyTerms();
    Dataset<Row> sentences = cache(nearby.sentences(documents));
    Dataset<Row> counts =
        cache(
            new CountNearby(minStories)
                .apply(nearby.near(sentences), nearby.elsewhere(documents)));
    Dataset<Row> exposure = cache(nearby.exposure(documents, sentences));

    ChooseNewcomers choose = new ChooseNewcomers(minStories);
    Dataset<Row> periods =
        RecentPeriods.all().stream()
            .map(recent -> recent.apply(counts, exposure))
            .reduce(Dataset::unionByName)
            .orElseThrow();
    Dataset<Row> family = cache(choose.apply(periods, choose.everyday(counts, exposure)));
    Dataset<Row> told = new TellStories().apply(family.where(col("candidate")), sentences);
    Dataset<Row> newcomers =
        cache(
            new GroupNewcomers().apply(new TestNewcomers(minStories).apply(family, told)));

    return new DescribeNewcomers().apply(newcomers, counts, exposure, sentences, documents);
  }

  private Dataset<Row> cache(Dataset<Row> rows) {
    Dataset<Row> kept = rows.persist(StorageLevel.DISK_ONLY());
    cached.add(kept);
    return kept;
  }

  @Override
  public void close() {
    cached.forEach(Dataset::unpersist);
  }
}
