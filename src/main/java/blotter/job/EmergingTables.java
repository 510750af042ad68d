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
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Writes {@code emerging}. */
final class EmergingTables {

  private final Run run;

  private EmergingTables(Run run) {
    this.run = run;
  }

  /**
   * Writes the table.
   *
   * @param documents counted documents with their sentences and drugs, as {@link NearbyTerms} reads
   *     them, and {@code text}
   * @param mentions rows of {@code mentions}
   * @param nearDuplicates rows of {@code near_duplicates}; null where there is no such table
   * @param newness what is taken for new
   */
  static void write(
      Run run,
      Dataset<Row> documents,
      Dataset<Row> mentions,
      Dataset<Row> nearDuplicates,
      TestNewcomers newness) {
    run.stage(
        "emerging",
        () ->
            run.write(
                Emerging.TABLE,
                new EmergingTables(run)
                    .newcomers(first(documents, nearDuplicates), mentions, newness)),
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

  private Dataset<Row> newcomers(
      Dataset<Row> documents, Dataset<Row> mentions, TestNewcomers newness) {
    NearbyTerms nearby = new NearbyTerms();
    Dataset<Row> sentences = keep("sentences", nearby.sentences(documents));
    Dataset<Row> counts =
        keep(
            "counts",
            new CountNearby(newness.minStories())
                .apply(nearby.near(sentences), nearby.elsewhere(documents)));
    Dataset<Row> exposure = keep("exposure", nearby.exposure(documents, sentences));

    ChooseNewcomers choose = new ChooseNewcomers(newness.minStories());
    Dataset<Row> periods =
        RecentPeriods.all().stream()
            .map(recent -> recent.apply(counts, exposure))
            .reduce(Dataset::unionByName)
            .orElseThrow();
    Dataset<Row> family =
        keep("family", choose.apply(periods, keep("everyday", choose.everyday(counts, exposure))));
    Dataset<Row> told =
        keep("told", new TellStories().apply(family.where(col("candidate")), sentences));
    Dataset<Row> newcomers =
        keep("newcomers", new GroupNewcomers().apply(newness.apply(family, told), mentions));

    return new DescribeNewcomers().apply(newcomers, counts, exposure, sentences, documents);
  }

  /**
   * Rows in a working table, which {@link Run} removes. What is read from a table begins a plan of
   * its own; behind a cache the plans of all steps would be analysed again and again.
   */
  private Dataset<Row> keep(String name, Dataset<Row> rows) {
    String folder = run.workingFolder("emerging-" + name);
    rows.write().parquet(folder);
    return rows.sparkSession().read().schema(rows.schema()).parquet(folder);
  }
}
