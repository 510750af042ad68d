package blotter.benchmark;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import blotter.benchmark.PlantedCopies.Planted;
import blotter.duplicate.BandPlan;
import blotter.duplicate.Membership;
import blotter.duplicate.ShingledDocument;
import blotter.duplicate.Template;
import blotter.stage.FindNearDuplicates;
import blotter.stage.RecurringSentences;
import blotter.stage.ShingleDocuments;
import blotter.stage.SignDocuments;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Holds near-duplicates against a comparison of all pairs, on documents of a run with planted
 * copies. Arguments: the folder of the run, how many documents, the resemblance (0.5).
 */
public final class DuplicateBenchmark {

  private static final int EVERY = 8;
  private static final long SEED = 1;
  private static final int MOST_RECURRING = 1_000_000;
  private static final StructType DOCUMENT =
      new StructType()
          .add("doc_id", StringType)
          .add("source", StringType)
          .add("published", DateType)
          .add("words", createArrayType(StringType));

  private DuplicateBenchmark() {}

  /** Prints precision, recall, what was missed, and the time of both. */
  public static void main(String[] arguments) throws SQLException, IOException {
    int number = Integer.parseInt(arguments[1]);
    double resemblance = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 0.5;
    List<Planted> originals = read(Path.of(arguments[0]), number * EVERY / (EVERY + 2));
    List<Planted> documents = new ArrayList<>(originals);
    documents.addAll(PlantedCopies.of(originals, EVERY, SEED));

    long begin = System.nanoTime();
    List<ShingledDocument> shingled = PlainShingles.of(documents);
    BandPlan plan = BandPlan.of(resemblance);
    double link = (double) plan.agreeing() / plan.hashes();
    AllPairs plain = new AllPairs(shingled, link, resemblance);
    Map<String, String> expected =
        plain.clusters().stream().collect(Collectors.toMap(Membership::id, Membership::first));
    double plainSeconds = (System.nanoTime() - begin) / 1e9;

    Map<String, String> found;
    double first;
    double again;
    try (SparkSession session =
        SparkSession.builder()
            .appName("duplicates")
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 32)
            .getOrCreate()) {
      Dataset<Row> rows = session.createDataFrame(rows(documents), DOCUMENT);
      first = Timing.seconds(() -> found(session, rows, resemblance));
      begin = System.nanoTime();
      found = found(session, rows, resemblance);
      again = (System.nanoTime() - begin) / 1e9;
    }

    print(documents, plain, expected, found);
    System.out.printf(
        Locale.ROOT, "all pairs %.1f s, Spark %.1f s, again %.1f s%n", plainSeconds, first, again);
  }

  private static void print(
      List<Planted> documents,
      AllPairs plain,
      Map<String, String> expected,
      Map<String, String> found) {
    Set<String> right = ClusterPairs.of(expected);
    Set<String> told = ClusterPairs.of(found);
    Set<String> planted =
        ClusterPairs.of(
            documents.stream().collect(Collectors.toMap(Planted::id, Planted::original)));

    System.out.printf(
        Locale.ROOT,
        "%d documents, %d pairs alike, %d documents in clusters, %d pairs in one cluster%n",
        documents.size(),
        plain.pairs().size(),
        found.size(),
        told.size());
    System.out.printf(
        Locale.ROOT,
        "against all pairs: precision %.4f, recall %.4f; against what was planted: recall %.4f%n",
        ClusterPairs.share(told, right),
        ClusterPairs.share(right, told),
        ClusterPairs.share(planted, told));
    right.stream().filter(pair -> !told.contains(pair)).forEach(p -> System.out.println("- " + p));
    told.stream().filter(pair -> !right.contains(pair)).forEach(p -> System.out.println("+ " + p));
  }

  private static Map<String, String> found(
      SparkSession session, Dataset<Row> documents, double resemblance) {
    long[] keys =
        new RecurringSentences(Template.DAYS, MOST_RECURRING)
            .apply(documents).collectAsList().stream()
                .mapToLong(row -> row.getLong(0))
                .sorted()
                .toArray();
    Broadcast<long[]> recurring =
        JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(keys);
    Dataset<Row> shingled = new ShingleDocuments(recurring).apply(documents).cache();
    Dataset<Row> signed = new SignDocuments(BandPlan.of(resemblance)).apply(shingled).cache();
    try {
      return new FindNearDuplicates(resemblance)
          .apply(shingled, signed).collectAsList().stream()
              .collect(
                  Collectors.toMap(
                      row -> row.<String>getAs("doc_id"), row -> row.<String>getAs("of")));
    } finally {
      signed.unpersist();
      shingled.unpersist();
      recurring.destroy();
    }
  }

  private static List<Row> rows(List<Planted> documents) {
    return documents.stream()
        .map(
            document ->
                RowFactory.create(
                    document.id(),
                    "one",
                    Date.valueOf(document.published()),
                    document.sentences().toArray(String[]::new)))
        .toList();
  }

  /** Counted documents of a run, drawn by a digest of their ids. */
  private static List<Planted> read(Path out, int number) throws SQLException {
    String query =
        String.format(
            Locale.ROOT,
            """
        SELECT d.doc_id, d.published,
          string_agg(array_to_string(s.tokens, ' '), chr(10) ORDER BY s.sentence)
        FROM read_parquet('%1$s/current/documents/**/*.parquet') d
        JOIN read_parquet('%1$s/current/sentences/**/*.parquet') s USING (doc_id)
        WHERE d.duplicate_of IS NULL AND len(s.tokens) > 0
        GROUP BY d.doc_id, d.published ORDER BY md5(d.doc_id) LIMIT %2$d
        """,
            out,
            number);
    List<Planted> documents = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        String id = result.getString(1);
        documents.add(
            new Planted(
                id,
                result.getDate(2).toLocalDate(),
                Arrays.asList(result.getString(3).split("\n")),
                id));
      }
    }
    return documents;
  }
}
