package blotter.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.octet_length;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import blotter.corpus.Format;
import blotter.corpus.RawRecord;
import blotter.corpus.RejectCode;
import blotter.stage.RawColumns;
import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Reads the rows of Parquet files, each as a JSON object of its columns. The files of one source
 * may have different columns. A file whose footer cannot be read is one rejected record.
 */
final class ParquetRecords {

  private static final int EXCERPT = 400;

  private ParquetRecords() {}

  /** Rows of {@link RawColumns#RAW}; counts them by what the files' footers say. */
  static Dataset<Row> read(
      SparkSession session, List<CorpusFile> files, int limit, ReadCounts counts) {
    List<Footer> footers = footers(session, files);
    long rows =
        footers.stream().mapToLong(footer -> footer.damage() == null ? footer.rows() : 1).sum();
    counts.add(Map.entry(0, rows));

    Map<String, List<String>> bySource = new TreeMap<>();
    List<Row> rejected = new ArrayList<>();
    for (Footer footer : footers) {
      CorpusFile file = footer.file();
      if (footer.damage() == null) {
        bySource.computeIfAbsent(file.source(), source -> new ArrayList<>()).add(file.uri());
      } else {
        rejected.add(RawColumns.row(rejected(file, footer.damage())));
      }
    }

    Dataset<Row> records = session.createDataFrame(rejected, RawColumns.RAW);
    for (Map.Entry<String, List<String>> source : bySource.entrySet()) {
      records = records.unionByName(rows(session, source.getKey(), source.getValue(), limit));
    }
    return records;
  }

  private static Dataset<Row> rows(
      SparkSession session, String source, List<String> uris, int limit) {
    String[] paths = uris.stream().map(ParquetRecords::withoutGlobs).toArray(String[]::new);
    Column tooLarge = octet_length(col("json")).gt(limit);

    return session
        .read()
        .option("mergeSchema", "true")
        .option("recursiveFileLookup", "true")
        .parquet(paths)
        .select(
            regexp_replace(col("_metadata.file_path"), "^file:///", "file:/").as("file"),
            lit(source).as("file_source"),
            col("_metadata.row_index").plus(1).as("record"),
            lit(Format.JSONL.name()).as("format"),
            to_json(struct("*")).as("json"))
        .select(
            col("file"),
            col("file_source"),
            col("record"),
            col("format"),
            when(tooLarge, substring(col("json"), 1, EXCERPT))
                .otherwise(col("json"))
                .cast(BinaryType)
                .as("bytes"),
            when(tooLarge, lit(RejectCode.TOO_LARGE.name())).as("rejection"),
            when(tooLarge, lit("more than " + limit + " bytes"))
                .cast(StringType)
                .as("rejection_detail"));
  }

  /** A path whose special characters name themselves. */
  private static String withoutGlobs(String uri) {
    return uri.replaceAll("([\\\\*?\\[\\]{}])", "\\\\$1");
  }

  private static List<Footer> footers(SparkSession session, List<CorpusFile> files) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
    SerializableConfiguration configuration =
        new SerializableConfiguration(context.hadoopConfiguration());
    return context
        .parallelize(files, Math.min(files.size(), 4 * context.defaultParallelism()))
        .map(file -> footer(file, configuration.value()))
        .collect();
  }

  private static Footer footer(CorpusFile file, Configuration configuration) {
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(new Path(file.uri()), configuration))) {
      return new Footer(file, reader.getRecordCount(), null);
    } catch (IOException | RuntimeException e) {
      return new Footer(file, 0, String.valueOf(e.getMessage()));
    }
  }

  private static RawRecord rejected(CorpusFile file, String damage) {
    return new RawRecord(
        file.uri(),
        file.source(),
        1,
        Format.PARQUET,
        ByteBuffer.allocate(0),
        RejectCode.CORRUPT_PARQUET,
        damage);
  }

  /**
   * What a file's footer says.
   *
   * @param rows number of rows
   * @param damage why it cannot be read; null if it can
   */
  private record Footer(CorpusFile file, long rows, String damage) implements Serializable {}
}
