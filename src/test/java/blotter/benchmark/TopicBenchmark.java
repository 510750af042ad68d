package blotter.benchmark;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;

import blotter.job.Blotter;
import blotter.stage.ChooseWords;
import blotter.stage.CountWords;
import blotter.stage.FitTopics;
import blotter.stage.SampleDocuments;
import blotter.stage.WordVectors;
import blotter.topic.Vocabulary;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import picocli.CommandLine;

/**
 * Time of the job {@code topics}, both corpora and all that belongs to it, beside one bare fit of
 * the number of topics that it chose for all documents, with the same settings on the same vectors.
 * One JVM on {@code local[2]}, in turn, medians.
 *
 * <p>Argument: the folder of tables that a pipeline wrote. Its topics are written again.
 */
public final class TopicBenchmark {

  private static final int ROUNDS = 3;
  private static final int MIN_DOCUMENTS = 10;
  private static final int WORDS = 10_000;
  private static final int FITTED = 20_000;
  private static final int PASSES = 4;
  private static final PrintStream OUT = System.out;

  private TopicBenchmark() {}

  /** Runs it and prints both times. */
  public static void main(String[] arguments) {
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    System.setProperty("spark.master", System.getProperty("spark.master", "local[2]"));
    System.setProperty("spark.ui.enabled", "false");
    String out = arguments[0];

    job(out);
    SparkSession session = SparkSession.active();
    String current = out + "/current/";
    Row chosen =
        session.read().parquet(current + "topics").where("corpus = 'all'").select("k").head();
    Dataset<Row> vectors = vectors(session, current);
    long number = vectors.count();

    double job = Timing.median(ROUNDS, () -> Timing.seconds(() -> job(out)));
    double bare =
        Timing.median(
            ROUNDS,
            () ->
                Timing.seconds(
                    () -> new FitTopics(chosen.getInt(0), 1, PASSES).apply(vectors, number)));
    OUT.printf(
        Locale.ROOT,
        "%,d documents, k = %d%nbare fit  %6.1f s%njob       %6.1f s%nratio     %6.2f%n",
        number,
        chosen.getInt(0),
        bare,
        job,
        job / bare);
    session.stop();
  }

  private static void job(String out) {
    int code = new CommandLine(new Blotter()).execute("topics", "--out", out);
    if (code != 0) {
      throw new IllegalStateException("topics ended with " + code);
    }
  }

  /** The vectors of all counted documents, as the job makes them. */
  private static Dataset<Row> vectors(SparkSession session, String current) {
    Dataset<Row> documents =
        session
            .read()
            .parquet(current + "documents")
            .where("language = 'en' AND duplicate_of IS NULL")
            .select("doc_id");
    Dataset<Row> sentences =
        session
            .read()
            .parquet(current + "sentences")
            .groupBy("doc_id")
            .agg(
                collect_list(array_join(col("tokens"), " ")).as("words"),
                collect_list("names").as("names"));
    Dataset<Row> words =
        new CountWords()
            .apply(documents.join(sentences, "doc_id"))
            .persist(StorageLevel.DISK_ONLY());

    Vocabulary vocabulary = new ChooseWords(MIN_DOCUMENTS, WORDS).vocabulary(words, words.count());
    Dataset<Row> vectors =
        new WordVectors(
                JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(vocabulary))
            .apply(words);
    return new SampleDocuments(FITTED)
        .apply(vectors, vectors.count())
        .select(FitTopics.FEATURES)
        .persist(StorageLevel.MEMORY_AND_DISK());
  }
}
