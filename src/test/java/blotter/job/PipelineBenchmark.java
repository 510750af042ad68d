package blotter.job;

import blotter.benchmark.BenchmarkCorpus;
import blotter.benchmark.LiveMemory;
import blotter.benchmark.PlainLoop;
import blotter.benchmark.Timing;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Speed of the pipeline's stages on two cores, beside a plain loop that does the same work for each
 * document without Spark, and beside DuckDB; memory by the size of the corpus; and small files
 * beside one large one. One JVM, warm, medians.
 *
 * <p>Arguments: a corpus file, a working folder, and how often the corpus is copied; 0 for small
 * files alone.
 */
public final class PipelineBenchmark {

  private static final int ROUNDS = 5;
  private static final int SOME = 3;
  private static final int THREADS = 2;
  private static final int SMALL_FILES = 10_000;
  private static final String MASTER = "local[" + THREADS + "]";
  private static final PrintStream OUT = System.out;

  private final BenchmarkCorpus corpus;
  private final Path folder;
  private final Path out;

  private PipelineBenchmark(BenchmarkCorpus corpus, Path folder) {
    this.corpus = corpus;
    this.folder = folder;
    this.out = folder.resolve("out");
  }

  /** Runs it and prints tables. */
  public static void main(String[] arguments) throws IOException {
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    Path folder = Path.of(arguments[1]);
    Files.createDirectories(folder);
    new PipelineBenchmark(BenchmarkCorpus.of(Path.of(arguments[0])), folder)
        .run(Integer.parseInt(arguments[2]));
    Jobs.stop();
  }

  private void run(int copies) throws IOException {
    if (copies == 0) {
      smallFiles();
      return;
    }

    memory(copies);
    double megabytes = number("SELECT text_bytes / 1e6 FROM $runs");
    double documents = number("SELECT documents FROM $runs");
    Path large = folder.resolve("corpus" + copies);

    print(
        "%n%,.0f documents, %.1f MB of text, %s, median of %d%n",
        documents, megabytes, MASTER, ROUNDS);
    print("%n%-28s %9s %9s %12s%n", "stage", "seconds", "MB/s", "documents/s");
    Path ingested = folder.resolve("ingested");
    stages(megabytes, documents, ingested, "ingest", "--corpus", large.toString());
    double annotate = stages(megabytes, documents, out, "annotate");
    double terms = stages(megabytes, documents, out, "terms");
    stages(megabytes, documents, out, "trends");

    double loop = loop();
    line("plain loop: annotate", loop, megabytes, documents);
    double duck = Timing.median(ROUNDS, this::duckTerms);
    line("DuckDB: terms", duck, megabytes, documents);
    print("%nannotate over plain loop: %.2f%n", annotate / loop);
    print("terms over DuckDB: %.2f%n", terms / duck);
    print("rows of terms in ours and not in DuckDB's, and the other way: %s%n", differences());

    smallFiles();
  }

  private void memory(int copies) throws IOException {
    pipeline(corpus.copies(folder.resolve("corpus1"), 1));
    for (int size : IntStream.of(1, SOME, copies).distinct().sorted().toArray()) {
      Path some = corpus.copies(folder.resolve("corpus" + size), size);
      try (LiveMemory memory = new LiveMemory()) {
        pipeline(some);
        print(
            "live heap, %d copies: %.0f MB of %.0f%n",
            size, memory.megabytes(), Runtime.getRuntime().maxMemory() / 1e6);
      }
    }
  }

  private void pipeline(Path input) {
    job("pipeline", "--corpus", input.toString(), "--out", out.toString());
  }

  /** Runs a job some times and prints the median of each of its stages; the median of its first. */
  private double stages(
      double megabytes, double documents, Path to, String name, String... options) {
    List<String> words = new ArrayList<>(List.of(name, "--out", to.toString()));
    words.addAll(List.of(options));
    Map<String, List<Double>> seconds = new LinkedHashMap<>();
    for (int i = 0; i < ROUNDS; i++) {
      job(words.toArray(String[]::new));
      seconds(to, name)
          .forEach(
              (stage, took) -> seconds.computeIfAbsent(stage, s -> new ArrayList<>()).add(took));
    }

    seconds.forEach(
        (stage, took) ->
            line(
                name.equals(stage) ? name : name + ": " + stage,
                Timing.median(took),
                megabytes,
                documents));
    return Timing.median(seconds.values().iterator().next());
  }

  private double loop() throws IOException {
    PlainLoop loop = new PlainLoop();
    Path documents = out.resolve("current/documents").toRealPath();
    Path written = folder.resolve("loop");
    loopOnce(loop, documents, written);
    return Timing.median(ROUNDS, () -> loopOnce(loop, documents, written));
  }

  private static double loopOnce(PlainLoop loop, Path documents, Path written) {
    delete(written);
    return Timing.seconds(() -> loop.run(documents, written, THREADS));
  }

  private double duckTerms() {
    String query =
        """
        SET threads = 2;
        COPY (
          WITH counted AS (
            SELECT doc_id, CAST(date_trunc('month', published) AS DATE) AS period, tokens
            FROM $documents WHERE language = 'en' AND duplicate_of IS NULL),
          marked AS (
            SELECT doc_id, list_transform(tokens, lambda t, i: CASE
                WHEN length(t) BETWEEN 2 AND 40 AND regexp_matches(t, '^\\p{L}')
                  AND NOT list_contains(names, i - 1) THEN t END) AS w
            FROM $sentences),
          terms AS (
            SELECT doc_id, unnest(list_concat(w,
                list_transform(w[2:], lambda t, i: w[i] || ' ' || t))) AS term
            FROM marked),
          texts AS (
            SELECT doc_id, term, count(*) AS n FROM terms WHERE term IS NOT NULL GROUP BY ALL),
          periods AS (
            SELECT period, term, sum(n)::BIGINT AS n, count(*) AS documents
            FROM texts JOIN counted USING (doc_id) GROUP BY ALL),
          totals AS (
            SELECT period, sum(tokens)::BIGINT AS tokens_total, count(*) AS documents_total
            FROM counted GROUP BY ALL)
          SELECT 'month' AS granularity, period, term, n, documents, tokens_total, documents_total
          FROM periods JOIN totals USING (period)
          QUALIFY sum(documents) OVER (PARTITION BY term) >= 10
        ) TO 'DUCK' (FORMAT parquet, COMPRESSION zstd)
        """
            .replace("DUCK", folder.resolve("duck.parquet").toString());
    return Timing.seconds(() -> Duck.run(Duck.resolved(out, query)));
  }

  private String differences() {
    String ours = "SELECT period, term, n, documents FROM $terms";
    String theirs =
        "SELECT period, term, n, documents FROM '" + folder.resolve("duck.parquet") + "'";
    String query = "SELECT count(*) FROM ((%s) EXCEPT (%s))";
    return Duck.number(out, Message.of(query, ours, theirs))
        + ", "
        + Duck.number(out, Message.of(query, theirs, ours));
  }

  private void smallFiles() throws IOException {
    Path lines = corpus.lines(folder.resolve("lines.jsonl"), SMALL_FILES);
    Path texts = corpus.texts(folder.resolve("texts"), SMALL_FILES);
    List<Double> ofOne = new ArrayList<>();
    List<Double> ofMany = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      ofOne.add(ingest(lines));
      ofMany.add(ingest(texts));
    }
    double one = Timing.median(ofOne);
    double many = Timing.median(ofMany);
    print(
        "%n%,d documents, ingest: one file %.2f s, one each %.2f s, ratio %.2f%n",
        SMALL_FILES, one, many, many / one);
  }

  private double ingest(Path input) {
    Path ingested = folder.resolve("ingested");
    return Timing.seconds(
        () -> job("ingest", "--corpus", input.toString(), "--out", ingested.toString()));
  }

  private static void job(String... words) {
    Jobs.Result result = Jobs.runOn(MASTER, words);
    if (result.code() != 0) {
      throw new IllegalStateException(result.error());
    }
  }

  /** Seconds by stage of the last run of a job. */
  private static Map<String, Double> seconds(Path to, String name) {
    String query =
        Message.of(
            "SELECT unnest(map_entries(seconds), recursive := true) FROM"
                + " (SELECT seconds FROM $runs WHERE job = '%s' ORDER BY started DESC LIMIT 1)",
            name);
    Map<String, Double> seconds = new LinkedHashMap<>();
    for (String row : Duck.rows(to, query)) {
      int bar = row.indexOf('|');
      seconds.put(row.substring(0, bar), Double.valueOf(row.substring(bar + 1)));
    }
    return seconds;
  }

  private double number(String query) {
    return Double.parseDouble(Duck.rows(out, query).get(0));
  }

  private static void line(String name, double seconds, double megabytes, double documents) {
    print("%-28s %9.2f %9.1f %12.0f%n", name, seconds, megabytes / seconds, documents / seconds);
  }

  private static void print(String pattern, Object... values) {
    OUT.print(String.format(Locale.ROOT, pattern, values));
    OUT.flush();
  }

  private static void delete(Path folder) {
    try {
      if (Files.exists(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
