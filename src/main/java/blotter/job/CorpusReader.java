package blotter.job;

import blotter.corpus.Format;
import blotter.corpus.RawRecord;
import blotter.corpus.RecordReader;
import blotter.stage.RawColumns;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/** Reads the records of a corpus's files in tasks, one group of files a task. */
final class CorpusReader {

  private CorpusReader() {}

  /**
   * Rows of {@link RawColumns#RAW}.
   *
   * @param limit most bytes of a record
   * @param counts where each task says how many records it read
   */
  static Dataset<Row> read(
      SparkSession session, List<CorpusFile> files, Format format, int limit, ReadCounts counts) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    SerializableConfiguration configuration =
        new SerializableConfiguration(context.hadoopConfiguration());

    List<List<CorpusFile>> groups = CorpusFiles.groups(files, 2 * context.defaultParallelism());
    JavaRDD<Row> rows =
        context
            .parallelize(groups, Math.max(1, groups.size()))
            .mapPartitions(
                partition -> new Records(partition, configuration, format, limit, counts));
    return session.createDataFrame(rows, RawColumns.RAW);
  }

  /** The records of some files, one file open at a time. */
  private static final class Records implements Iterator<Row> {

    private final Iterator<List<CorpusFile>> groups;
    private final SerializableConfiguration configuration;
    private final Format format;
    private final int limit;
    private final ReadCounts counts;

    private Iterator<CorpusFile> files = List.<CorpusFile>of().iterator();
    private String uri;
    private Iterator<RawRecord> records = Collections.emptyIterator();
    private RecordReader reader;
    private long read;

    Records(
        Iterator<List<CorpusFile>> groups,
        SerializableConfiguration configuration,
        Format format,
        int limit,
        ReadCounts counts) {
      this.groups = groups;
      this.configuration = configuration;
      this.format = format;
      this.limit = limit;
      this.counts = counts;

      TaskCompletionListener closing = context -> close();
      TaskContext.get().addTaskCompletionListener(closing);
    }

    @Override
    public boolean hasNext() {
      while (true) {
        try {
          if (records.hasNext()) {
            return true;
          }
        } catch (UncheckedIOException e) {
          throw new JobException("cannot be read: " + uri + ": " + e.getCause().getMessage(), e);
        }

        close();
        if (files.hasNext()) {
          open(files.next());
        } else if (groups.hasNext()) {
          files = groups.next().iterator();
        } else {
          counts.add(Map.entry(TaskContext.getPartitionId(), read));
          return false;
        }
      }
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      read++;
      return RawColumns.row(records.next());
    }

    private void open(CorpusFile file) {
      uri = file.uri();
      if (OddFileName.isOdd(uri)) {
        records = List.of(OddFileName.rejected(file)).iterator();
        return;
      }

      try {
        reader = new RecordReader(uri, file.source(), format, limit, bytes(new Path(uri)));
        records = reader;
      } catch (IOException | IllegalArgumentException e) {
        throw new JobException("cannot be opened: " + uri + ": " + e.getMessage(), e);
      }
    }

    /**
     * A file's bytes. Local ones are read without Hadoop, which keeps statistics of every file that
     * cost more than a small file's bytes, and looks for checksums under names that not every file
     * name can be made into.
     */
    private InputStream bytes(Path path) throws IOException {
      return path.toUri().getScheme().equals("file")
          ? Files.newInputStream(java.nio.file.Path.of(path.toUri().getPath()))
          : path.getFileSystem(configuration.value()).open(path);
    }

    private void close() {
      if (reader == null) {
        return;
      }
      try {
        reader.close();
        reader = null;
      } catch (IOException e) {
        throw new UncheckedIOException(uri, e);
      }
    }
  }
}
