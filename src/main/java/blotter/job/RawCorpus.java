package blotter.job;

import blotter.corpus.Format;
import blotter.stage.RecurringLineSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * The records of a corpus before they are parsed. Plain texts are held until it is closed: they are
 * looked at twice, once for the lines that recur, and read once.
 */
final class RawCorpus implements AutoCloseable {

  private final Dataset<Row> records;
  private final List<ReadCounts> counts;
  private final Dataset<Row> held;

  private RawCorpus(Dataset<Row> records, List<ReadCounts> counts, Dataset<Row> held) {
    this.records = records;
    this.counts = counts;
    this.held = held;
  }

  /** The records of these files, as the options say. */
  static RawCorpus read(SparkSession session, CorpusOptions options, List<CorpusFile> files) {
    List<CorpusFile> texts = new ArrayList<>();
    List<CorpusFile> collections = new ArrayList<>();
    List<CorpusFile> tables = new ArrayList<>();
    for (CorpusFile file : files) {
      Format format = options.format().resolve(new Path(file.uri()).getName());
      boolean odd = OddFileName.isOdd(file.uri());
      (odd || !format.isCollection() ? texts : format == Format.PARQUET ? tables : collections)
          .add(file);
    }

    List<Dataset<Row>> parts = new ArrayList<>();
    List<ReadCounts> counts = new ArrayList<>();
    Dataset<Row> held = null;

    if (!collections.isEmpty()) {
      ReadCounts read = counter(session, counts);
      parts.add(RecurringLineSets.none(read(session, options, collections, read)));
    }
    if (!tables.isEmpty()) {
      ReadCounts read = counter(session, counts);
      parts.add(
          RecurringLineSets.none(ParquetRecords.read(session, tables, options.limit(), read)));
    }
    if (!texts.isEmpty()) {
      Dataset<Row> raw = read(session, options, texts, counter(session, counts));
      if (options.keepsRecurringLines()) {
        parts.add(RecurringLineSets.none(raw));
      } else {
        held = raw.persist(StorageLevel.DISK_ONLY());
        Map<String, Long> sizes =
            texts.stream()
                .collect(
                    Collectors.groupingBy(CorpusFile::source, TreeMap::new, Collectors.counting()));
        parts.add(new RecurringLineSets(sizes).apply(held));
      }
    }

    Dataset<Row> records = parts.stream().reduce(Dataset::unionByName).orElseThrow();
    return new RawCorpus(records, counts, held);
  }

  private static ReadCounts counter(SparkSession session, List<ReadCounts> counts) {
    ReadCounts read = new ReadCounts();
    session.sparkContext().register(read, "records read");
    counts.add(read);
    return read;
  }

  private static Dataset<Row> read(
      SparkSession session, CorpusOptions options, List<CorpusFile> files, ReadCounts counts) {
    return CorpusReader.read(session, files, options.format(), options.limit(), counts);
  }

  /** Rows with the columns that parsing needs. */
  Dataset<Row> records() {
    return records;
  }

  /** Records that were read until now. */
  long read() {
    return counts.stream().mapToLong(ReadCounts::value).sum();
  }

  @Override
  public void close() {
    if (held != null) {
      held.unpersist();
    }
  }
}
