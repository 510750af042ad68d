package blotter.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.octet_length;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import blotter.stage.AssignIds;
import blotter.stage.IdentifyLanguage;
import blotter.stage.ParseRecords;
import blotter.table.Documents;
import blotter.table.Table;
import blotter.text.LanguageIdentifier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * A corpus that was read, cached until it is closed: documents and rejects.
 *
 * <p>The text is read, decoded and parsed once, when the counts are taken.
 */
final class Corpus implements AutoCloseable {

  private final Dataset<Row> records;
  private final Counts counts;

  private Corpus(Dataset<Row> records, Counts counts) {
    this.records = records;
    this.counts = counts;
  }

  /** Reads files as the options say. */
  static Corpus read(SparkSession session, CorpusOptions options, List<CorpusFile> files) {
    try (RawCorpus raw = RawCorpus.read(session, options, files)) {
      Dataset<Row> parsed = new ParseRecords(options.reading()).apply(raw.records());
      Dataset<Row> identified = new AssignIds().apply(parsed);
      Dataset<Row> records =
          new IdentifyLanguage().apply(identified).persist(StorageLevel.DISK_ONLY());

      try {
        Counts counts = countsOf(records, raw);
        checkRejects(counts, options.maxRejects());
        return new Corpus(records, counts);
      } catch (RuntimeException e) {
        records.unpersist();
        throw e;
      }
    }
  }

  private static Counts countsOf(Dataset<Row> records, RawCorpus raw) {
    Column document = col("code").isNull();
    Column english = col("language").equalTo(LanguageIdentifier.ENGLISH);
    Column first = col("duplicate_of").isNull();

    Row all =
        records
            .agg(
                number(document).as("documents"),
                number(document.and(first.unary_$bang())).as("duplicates"),
                number(document.and(english.unary_$bang())).as("not_english"),
                number(document.and(english).and(first)).as("counted"),
                coalesce(sum(when(document, octet_length(col("text"))).cast("bigint")), lit(0L))
                    .as("bytes"))
            .head();

    Map<String, Long> byCode = new TreeMap<>();
    for (Row code :
        records
            .where(col("code").isNotNull())
            .groupBy("code")
            .agg(count(lit(1)).as("n"))
            .collectAsList()) {
      byCode.put(code.getString(0), code.getLong(1));
    }

    long documents = all.getLong(0);
    long rejects = byCode.values().stream().mapToLong(Long::longValue).sum();
    long read = raw.read();
    if (read != documents + rejects) {
      throw new IllegalStateException(
          read + " records read, but " + documents + " documents and " + rejects + " rejects");
    }
    return new Counts(
        read,
        documents,
        rejects,
        byCode,
        all.getLong(1),
        all.getLong(2),
        all.getLong(3),
        all.getLong(4));
  }

  private static Column number(Column condition) {
    return coalesce(sum(when(condition, lit(1L)).otherwise(lit(0L))), lit(0L));
  }

  private static void checkRejects(Counts counts, double most) {
    if (counts.rejectedShare() > most) {
      throw new JobException(
          Message.of(
              "%d of %d records were rejected %s, more than --max-rejects %s allows;"
                  + " nothing was published",
              counts.rejects(), counts.read(), counts.rejectsByCode(), most));
    }
  }

  Counts counts() {
    return counts;
  }

  /** The documents, with the columns of {@code documents} that reading knows. */
  Dataset<Row> documents() {
    return records
        .where(col("code").isNull())
        .withColumn("year", year(col("published")))
        .withColumn("date_verdict", lit(null).cast(StringType))
        .withColumn(
            "date_candidates",
            lit(null).cast(Documents.TABLE.schema().apply("date_candidates").dataType()))
        .withColumn("sentences", lit(null).cast(IntegerType))
        .withColumn("tokens", lit(null).cast(IntegerType))
        .select(
            Documents.TABLE.columns().stream()
                .map(name -> name.equals(Table.YEAR) ? col("year") : col(name))
                .toArray(Column[]::new));
  }

  /** The rejects, with the columns of {@code rejects}. */
  Dataset<Row> rejects() {
    return records
        .where(col("code").isNotNull())
        .select(col("file").as("uri"), col("record"), col("code"), col("detail"), col("excerpt"));
  }

  @Override
  public void close() {
    records.unpersist();
  }
}
