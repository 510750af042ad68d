package blotter.job;

import blotter.stage.Exposure;
import blotter.stage.FlagDocuments;
import blotter.stage.JoinColumns;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Counted documents with their flags, kept on disk, and those that trends count. */
final class FlaggedDocuments implements AutoCloseable {

  private final TrendOptions options;
  private final Dataset<Row> flagged;

  private FlaggedDocuments(TrendOptions options, Dataset<Row> flagged) {
    this.options = options;
    this.flagged = flagged;
  }

  /**
   * Flags documents: see {@link FlagDocuments}.
   *
   * @param counted counted documents
   * @param nearDuplicates rows of {@code near_duplicates}; null where there is no such table
   */
  static FlaggedDocuments of(
      Dataset<Row> counted, Dataset<Row> nearDuplicates, TrendOptions options) {
    if (nearDuplicates == null && options.excludesNearDuplicates()) {
      throw new JobException(
          "--exclude-near-duplicates needs the table 'near_duplicates': run 'duplicates' first");
    }
    Dataset<Row> flagged = new FlagDocuments(options.panel()).apply(counted, nearDuplicates);
    return new FlaggedDocuments(options, flagged.persist(StorageLevel.DISK_ONLY()));
  }

  /** All of them: rows of {@link FlagDocuments}. */
  Dataset<Row> all() {
    return flagged;
  }

  /** The rows of documents that trends count, of rows with {@code doc_id}. */
  Dataset<Row> kept(Dataset<Row> rows) {
    return options.keepsAll()
        ? rows
        : rows.join(
            flagged.where(options.isKept()).select("doc_id"),
            JoinColumns.of("doc_id"),
            "left_semi");
  }

  /** Documents that trends count, by period. */
  Dataset<Row> exposure() {
    return new Exposure().apply(flagged.where(options.isKept()));
  }

  @Override
  public void close() {
    flagged.unpersist();
  }
}
