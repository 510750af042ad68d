package blotter.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;

import blotter.evaluate.AgencyFolding;
import blotter.evaluate.Evaluation;
import blotter.evaluate.GoldDocument;
import blotter.evaluate.GoldEvent;
import blotter.evaluate.GoldPair;
import blotter.evaluate.GoldPairReader;
import blotter.evaluate.GoldReader;
import blotter.evaluate.Measure;
import blotter.evaluate.Tally;
import blotter.lexicon.EntityKind;
import blotter.table.Documents;
import blotter.table.Events;
import blotter.table.Mentions;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Compares the current tables with gold annotations and writes {@code scores} beside them. */
@Command(
    name = "evaluate",
    description =
        "Compares the current tables with gold annotations and writes scores beside them.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class EvaluateJob implements Callable<Integer> {

  private static final String LISTED_AGENCIES = "/blotter/evaluate/agencies.txt";

  private static final Map<String, Integer> DATE_LENGTHS =
      Map.of("day", "2014-05-06".length(), "month", "2014-05".length(), "year", "2014".length());

  @Spec private CommandSpec spec;

  @Mixin private OutOption outOption;

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description = "Gold annotations, JSON Lines; seeds/gold/README.md describes them.")
  private Path gold;

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description = "Pairs of documents that were judged to tell one happening or two, JSON Lines.")
  private Path pairs;

  @Option(
      names = "--pair-errors",
      description = "Also list the pairs that were joined wrongly (+) and missed (-).")
  private boolean pairErrors;

  @Option(
      names = "--min-pairs",
      paramLabel = "P,R",
      split = ",",
      arity = "1",
      description = "Fail if precision or recall of the pairs is lower.")
  private List<Double> minimaOfPairs = List.of(0.0, 0.0);

  @Option(
      names = "--errors",
      paramLabel = "MEASURE",
      description =
          "Also list what was missed (-) and found in addition (+): ${COMPLETION-CANDIDATES}.")
  private Measure errors;

  @Option(
      names = "--min",
      paramLabel = "MEASURE=F1",
      description = "Fail if the F1 of a measure is lower. Repeatable.")
  private Map<Measure, Double> minima = new HashMap<>();

  @Override
  public Integer call() {
    if (gold == null && pairs == null) {
      throw new ParameterException(spec.commandLine(), "neither --gold nor --pairs is given");
    }
    if (minimaOfPairs.size() != 2) {
      throw new ParameterException(
          spec.commandLine(), "--min-pairs is " + minimaOfPairs + ", not a precision and a recall");
    }
    List<GoldDocument> documents =
        gold == null ? List.of() : read("--gold", gold, GoldReader::read);
    List<GoldPair> judged =
        pairs == null ? List.of() : read("--pairs", pairs, GoldPairReader::read);
    String out = outOption.folder();
    SparkSession session = Session.open("evaluate");

    boolean enough = true;
    if (gold != null) {
      List<GoldDocument> found = found(session, out, documents);
      List<Evaluation.Score> scores = scores(documents, found);
      enough = print(scores);
      ScoreTable.write(session, current(session, out), scores, documents.size());
    }
    if (pairs != null) {
      Tally tally = IncidentPairs.print(session, out, judged, pairErrors);
      enough &= tally.precision() >= minimaOfPairs.get(0) && tally.recall() >= minimaOfPairs.get(1);
    }
    return enough ? 0 : 1;
  }

  private <T> List<T> read(String option, Path file, Function<List<String>, List<T>> reader) {
    try {
      return reader.apply(Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), option + " cannot be read: " + file + ": " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), option + " " + file + ", " + e.getMessage());
    }
  }

  private static org.apache.hadoop.fs.Path current(SparkSession session, String out) {
    return Generation.current(session.sparkContext().hadoopConfiguration(), out)
        .orElseThrow(() -> new JobException("no tables in " + out));
  }

  private static List<Evaluation.Score> scores(
      List<GoldDocument> documents, List<GoldDocument> found) {
    Evaluation evaluation = new Evaluation(documents, found, folding());
    return Arrays.stream(Measure.values()).map(evaluation::score).toList();
  }

  private static List<GoldDocument> found(
      SparkSession session, String out, List<GoldDocument> documents) {
    org.apache.hadoop.fs.Path folder = current(session, out);
    Dataset<Row> ids =
        session
            .createDataset(documents.stream().map(GoldDocument::id).toList(), Encoders.STRING())
            .toDF("doc_id");
    warnOfMissing(session, folder, ids, documents.size());
    Dataset<Row> mentions =
        Tables.read(
                session,
                new org.apache.hadoop.fs.Path(folder, Mentions.TABLE.name()).toString(),
                Mentions.TABLE)
            .where(col("kind").isin(EntityKind.DRUG.code(), EntityKind.AGENCY.code()))
            .join(broadcast(ids), "doc_id")
            .select(col("doc_id"), col("kind"), col("entity_id"))
            .distinct();

    Map<String, Set<String>> drugs = new HashMap<>();
    Map<String, Set<String>> agencies = new HashMap<>();
    for (Row row : mentions.collectAsList()) {
      boolean drug = row.getString(1).equals(EntityKind.DRUG.code());
      (drug ? drugs : agencies)
          .computeIfAbsent(row.getString(0), id -> new HashSet<>())
          .add(row.getString(2));
    }

    Map<String, List<GoldEvent>> events = events(session, folder, ids);
    List<GoldDocument> found = new ArrayList<>();
    for (GoldDocument document : documents) {
      found.add(
          new GoldDocument(
              document.id(),
              drugs.getOrDefault(document.id(), Set.of()),
              agencies.getOrDefault(document.id(), Set.of()),
              events.getOrDefault(document.id(), List.of())));
    }
    return found;
  }

  private static Map<String, List<GoldEvent>> events(
      SparkSession session, org.apache.hadoop.fs.Path folder, Dataset<Row> ids) {
    Map<String, List<GoldEvent>> events = new HashMap<>();
    if (!Tables.isThere(session, folder, Events.TABLE)) {
      return events;
    }
    Dataset<Row> rows =
        Tables.read(
                session,
                new org.apache.hadoop.fs.Path(folder, Events.TABLE.name()).toString(),
                Events.TABLE)
            .join(broadcast(ids), "doc_id");
    for (Row row : rows.orderBy("doc_id", "begin", "event_id").collectAsList()) {
      events.computeIfAbsent(row.getAs("doc_id"), id -> new ArrayList<>()).add(event(row));
    }
    return events;
  }

  private static GoldEvent event(Row row) {
    List<Double> months = new ArrayList<>(row.getList(row.fieldIndex("months")));
    if (row.<Boolean>getAs("life")) {
      months.add(GoldEvent.LIFE);
    }
    Integer people = row.getAs("people");
    return new GoldEvent(
        row.getAs("type"),
        row.getAs("status"),
        people == null ? 0 : people,
        months,
        row.getList(row.fieldIndex("grams")),
        row.getList(row.fieldIndex("usd")),
        date(row));
  }

  /** The day, month or year of an event; null for other precisions. */
  private static String date(Row row) {
    String precision = row.getAs("date_precision");
    int length = precision == null ? 0 : DATE_LENGTHS.getOrDefault(precision, 0);
    Object begin = row.getAs("date_begin");
    return length == 0 || begin == null ? null : begin.toString().substring(0, length);
  }

  /** Says how many documents of the gold the tables lack: they count as empty, so as missed. */
  private static void warnOfMissing(
      SparkSession session, org.apache.hadoop.fs.Path folder, Dataset<Row> ids, int wanted) {
    long present =
        Tables.read(
                session,
                new org.apache.hadoop.fs.Path(folder, Documents.TABLE.name()).toString(),
                Documents.TABLE)
            .join(broadcast(ids), "doc_id")
            .select("doc_id")
            .distinct()
            .count();
    if (present < wanted) {
      System.err.println(
          Message.of(
              "blotter: %,d of %,d gold documents are not in the tables; all they hold counts as missed",
              wanted - present, wanted));
    }
  }

  private static AgencyFolding folding() {
    try (InputStream in = EvaluateJob.class.getResourceAsStream(LISTED_AGENCIES)) {
      return new AgencyFolding(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank())
              .collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(LISTED_AGENCIES, e);
    }
  }

  /** Prints the scores; false if one is below its minimum. */
  private boolean print(List<Evaluation.Score> scores) {
    PrintStream out = System.out;
    boolean enough = true;
    out.println("measure       gold  found  precision  recall     F1   95 % interval");

    for (Evaluation.Score score : scores) {
      Measure measure = score.measure();
      Double least = minima.get(measure);
      boolean low = least != null && score.tally().f1() < least;
      enough &= !low;

      out.println(
          Message.of(
              "%-12s%6d%7d%11.3f%8.3f%7.3f   %.3f-%.3f%s",
              ScoreTable.name(measure),
              score.tally().hits() + score.tally().misses(),
              score.tally().hits() + score.tally().extras(),
              score.tally().precision(),
              score.tally().recall(),
              score.tally().f1(),
              score.f1Low(),
              score.f1High(),
              low ? "  below " + least : ""));
      if (measure == errors) {
        score
            .errors()
            .forEach(e -> out.println((e.missed() ? "- " : "+ ") + e.document() + " " + e.item()));
      }
    }
    return enough;
  }
}
