package blotter.job;

import static org.apache.spark.sql.functions.col;

import blotter.stage.TableDigest;
import blotter.table.Runs;
import blotter.table.Scores;
import blotter.table.Table;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import scala.jdk.javaapi.CollectionConverters;

/**
 * One run of a job that writes tables: its generation, its progress, and its row in {@code runs}.
 *
 * <p>Closing a run that was not published removes what it wrote.
 */
final class Run implements AutoCloseable {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final String FILE_SIZE = "64m";

  /** Bytes that a file's writer holds before it writes; a task has one for each of some years. */
  private static final int ROW_GROUP = 8 << 20;

  private final SparkSession session;
  private final String job;
  private final String out;
  private final Instant started = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private final Optional<Path> base;
  private final Generation generation;
  private final Progress progress;

  private final Map<String, Long> rows = new LinkedHashMap<>();
  private final Map<String, String> digests = new LinkedHashMap<>();
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private final Map<String, String> options;
  private final Map<String, String> versions = new LinkedHashMap<>(Versions.all());
  private final Map<String, Double> scores = new TreeMap<>();
  private Optional<Counts> counts = Optional.empty();
  private boolean published;

  /**
   * Begins a run.
   *
   * @param out folder of the generations
   * @param options what was asked for, by option name
   */
  Run(SparkSession session, String job, String out, Map<String, String> options) {
    this.session = session;
    this.job = job;
    this.options = Map.copyOf(options);
    this.out = out;
    this.base = Generation.current(hadoop(), out);
    this.generation = Generation.begin(hadoop(), out, id(started));
    this.progress = new Progress(session.sparkContext(), System.err);
    versions.put("spark_running", session.version());
    versions.put("java", System.getProperty("java.version"));
  }

  private Configuration hadoop() {
    return session.sparkContext().hadoopConfiguration();
  }

  private static String id(Instant started) {
    byte[] random = new byte[4];
    new SecureRandom().nextBytes(random);
    return STAMP.format(started) + "-" + HexFormat.of().formatHex(random);
  }

  /** Does one part of the work, timed and told. */
  <T> T stage(String name, Supplier<T> work, java.util.function.Function<T, String> tell) {
    progress.begin(name);
    Instant begin = Instant.now();
    T result = work.get();
    Duration took = Duration.between(begin, Instant.now());
    seconds.put(name, took.toNanos() / 1e9);
    progress.end(name, took, tell.apply(result));
    return result;
  }

  /** Where this run may write a table that is not published. */
  String workingFolder(String table) {
    return generation.workingFolder(table);
  }

  /** Writes a table of this generation and remembers the number of its rows and its digest. */
  long write(Table table, Dataset<Row> rowsOfAnyOrder) {
    Dataset<Row> conformed = table.conform(rowsOfAnyOrder);
    return writeAsTheyLie(
        table, table.byYear() ? conformed.hint("rebalance", col(Table.YEAR)) : conformed);
  }

  /** Writes rows whose partitions hold few years each, without a shuffle. */
  long writeAsTheyLie(Table table, Dataset<Row> conformed) {
    Observation observation = new Observation("digest of " + table.name());
    List<Column> aggregates = TableDigest.aggregates(table.schema());
    Dataset<Row> observed =
        conformed.observe(
            observation,
            aggregates.get(0),
            aggregates.subList(1, aggregates.size()).toArray(Column[]::new));

    String folder = generation.folder(table.name());
    if (table.byYear()) {
      writeByYear(observed, folder);
    } else {
      writer(observed.coalesce(session.sparkContext().defaultParallelism())).parquet(folder);
    }

    Map<String, Object> sums = CollectionConverters.asJava(observed(observation));
    long written = (Long) sums.get("rows");
    if (written == 0 && table.byYear()) {
      writer(session.createDataFrame(List.of(), table.described()).coalesce(1)).parquet(folder);
    }

    rows.put(table.name(), written);
    digests.put(
        table.name(),
        TableDigest.text(
            written,
            (Long) sums.get("h0"),
            (Long) sums.get("h1"),
            (Long) sums.get("h2"),
            (Long) sums.get("h3")));
    return written;
  }

  private static DataFrameWriter<Row> writer(Dataset<Row> rows) {
    return rows.write().mode(SaveMode.Overwrite).option("parquet.block.size", ROW_GROUP);
  }

  /** Writes few and large files, however small the partitions are in which rows were computed. */
  private void writeByYear(Dataset<Row> rows, String folder) {
    String before = session.conf().get(Session.PARTITION_SIZE);
    session.conf().set(Session.PARTITION_SIZE, FILE_SIZE);
    try {
      writer(rows).partitionBy(Table.YEAR).parquet(folder);
    } finally {
      session.conf().set(Session.PARTITION_SIZE, before);
    }
  }

  private static scala.collection.immutable.Map<String, Object> observed(Observation observation) {
    try {
      return observation.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JobException("interrupted", e);
    }
  }

  /** A table of the generation that was current when this run began. */
  Dataset<Row> read(Table table) {
    Path folder = new Path(requiredBase(), table.name());
    return Tables.read(session, folder.toString(), table);
  }

  /** A table that this run has written. */
  Dataset<Row> written(Table table) {
    return Tables.read(session, generation.folder(table.name()), table);
  }

  /** Whether the generation before has a table. */
  boolean has(Table table) {
    return Tables.isThere(session, requiredBase(), table);
  }

  private Path requiredBase() {
    return base.orElseThrow(
        () -> new JobException("no tables yet: run 'pipeline' or 'ingest' with this --out first"));
  }

  /** Takes tables over from the generation before as they are. */
  void carry(List<Table> tables) {
    tables.forEach(table -> generation.carry(requiredBase(), table.name()));
  }

  void counted(Counts value) {
    counts = Optional.of(value);
  }

  void version(String name, String value) {
    versions.put(name, value);
  }

  /**
   * Remembers how good something is that this run learned; what could not be measured is left out.
   */
  void score(String name, double value) {
    if (!Double.isNaN(value)) {
      scores.put(name, value);
    }
  }

  /** Writes {@code runs} and makes the generation current. */
  void publish(boolean continuesBase) {
    Dataset<Row> row = session.createDataFrame(List.of(row()), Runs.TABLE.described());
    Dataset<Row> all = continuesBase ? read(Runs.TABLE).unionByName(row) : row;
    all.orderBy("started")
        .coalesce(1)
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(generation.folder(Runs.TABLE.name()));

    if (continuesBase && !base.equals(Generation.current(hadoop(), out))) {
      throw new JobException("another run has published to " + out + " meanwhile: run again");
    }
    if (continuesBase && Collections.disjoint(rows.keySet(), Scores.JUDGED)) {
      generation.carry(requiredBase(), Scores.TABLE.name());
    }
    generation.publish();
    published = true;
  }

  /** Names of the tables that this run wrote, with their rows. */
  Map<String, Long> rows() {
    return Map.copyOf(rows);
  }

  String where() {
    return generation.toString();
  }

  private Row row() {
    Map<String, Double> speeds = new LinkedHashMap<>();
    long bytes = counts.map(Counts::textBytes).orElse(0L);
    if (bytes > 0) {
      seconds.forEach((name, s) -> speeds.put(name, bytes / 1e6 / Math.max(s, 1e-9)));
    }

    List<Object> values = new ArrayList<>();
    values.add(generation.id());
    values.add(job);
    values.add(Timestamp.from(started));
    values.add(Timestamp.from(Instant.now().truncatedTo(ChronoUnit.MICROS)));
    values.addAll(corpusValues());
    values.add(CollectionConverters.asScala(rows));
    values.add(CollectionConverters.asScala(digests));
    values.add(CollectionConverters.asScala(versions));
    values.add(CollectionConverters.asScala(options));
    values.add(CollectionConverters.asScala(seconds));
    values.add(CollectionConverters.asScala(speeds));
    values.add(CollectionConverters.asScala(scores));
    return RowFactory.create(values.toArray());
  }

  /** What was read; null for a job that read no corpus. */
  private List<Object> corpusValues() {
    return counts
        .map(
            c ->
                List.<Object>of(
                    c.read(),
                    c.documents(),
                    c.rejects(),
                    CollectionConverters.asScala(c.rejectsByCode()),
                    c.duplicates(),
                    c.notEnglish(),
                    c.counted(),
                    c.textBytes()))
        .orElse(Collections.nCopies(Counts.class.getRecordComponents().length, null));
  }

  @Override
  public void close() {
    progress.close();
    if (!published) {
      generation.abandon();
    }
  }
}
