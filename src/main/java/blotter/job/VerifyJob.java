package blotter.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import blotter.stage.JoinColumns;
import blotter.stage.TableChecks;
import blotter.stage.TableDigest;
import blotter.table.Documents;
import blotter.table.EventIncidents;
import blotter.table.Events;
import blotter.table.Incidents;
import blotter.table.Mentions;
import blotter.table.Quantities;
import blotter.table.Rejects;
import blotter.table.Runs;
import blotter.table.Sentences;
import blotter.table.Series;
import blotter.table.Table;
import blotter.table.Trends;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Checks the current tables against the documents' text, each other, and what their runs say of
 * them; prints rows that are not as they should be.
 */
@Command(
    name = "verify",
    description = {
      "Checks the current tables: every span against the documents' text, keys, nulls, references",
      "between tables, and the numbers and digests of rows against runs. Exit code 1 if any is wrong."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class VerifyJob implements Callable<Integer> {

  private static final int SHOWN = 20;

  @Spec private CommandSpec spec;
  @Mixin private OutOption outOption;

  private final Map<String, Dataset<Row>> tables = new TreeMap<>();
  private long wrong;

  @Override
  public Integer call() {
    String out = outOption.folder();
    SparkSession session = Session.open("verify");
    Path folder =
        Generation.current(session.sparkContext().hadoopConfiguration(), out)
            .orElseThrow(() -> new JobException("no tables in " + out));

    List<Table> present =
        Table.all().stream().filter(table -> Tables.isThere(session, folder, table)).toList();
    for (Table table : present) {
      tables.put(
          table.name(), Tables.read(session, new Path(folder, table.name()).toString(), table));
    }
    present.forEach(this::checkRows);
    checkReferences();
    checkRuns(present);

    if (wrong > 0) {
      throw new JobException(Message.of("%,d rows are not as they should be", wrong));
    }
    return 0;
  }

  private void checkRows(Table table) {
    Dataset<Row> rows = rows(table);
    long before = wrong;
    if (table.isOfSpans()) {
      check(table, "span", TableChecks.wrongSpans(rows, rows(Documents.TABLE)));
      check(table, "sentence", TableChecks.outsideSentences(rows, rows(Sentences.TABLE)));
    }
    if (table.equals(Events.TABLE)) {
      checkEvents(table, rows);
    }
    if (table.equals(Sentences.TABLE)) {
      check(table, "span", TableChecks.wrongSentences(rows, rows(Documents.TABLE)));
    }
    check(table, "key", TableChecks.repeatedKeys(table, rows));
    check(table, "null", TableChecks.nulls(table, rows));
    System.out.println(
        Message.of("%-12s %,d checked, %,d wrong", table.name(), rows.count(), wrong - before));
  }

  /** Cues are sliced as surfaces, quotes are their sentences, and all evidence lies in its own. */
  private void checkEvents(Table table, Dataset<Row> rows) {
    Dataset<Row> sentences = rows(Sentences.TABLE);
    Dataset<Row> cues =
        rows.select(
            col("event_id"),
            col("doc_id"),
            col("sentence"),
            col("begin"),
            col("end"),
            col("cue").as("surface"));
    check(table, "cue", TableChecks.wrongSpans(cues, rows(Documents.TABLE)));
    check(table, "sentence", TableChecks.outsideSentences(cues, sentences));
    check(
        table,
        "quote",
        TableChecks.wrongSpans(
            rows.select("event_id", "doc_id", "sentence", "quote")
                .join(
                    sentences.select("doc_id", "sentence", "begin", "end"),
                    JoinColumns.of("doc_id", "sentence"),
                    "left")
                .withColumnRenamed("quote", "surface"),
            rows(Documents.TABLE)));
    check(
        table,
        "evidence",
        TableChecks.outsideSentences(
            rows.select(col("event_id"), col("doc_id"), explode(col("evidence")).as("place"))
                .select("event_id", "doc_id", "place.*"),
            sentences));
  }

  private void checkReferences() {
    Dataset<Row> documents = rows(Documents.TABLE);
    check(
        Documents.TABLE,
        "duplicate_of",
        TableChecks.orphans(documents, List.of("duplicate_of"), documents, List.of("doc_id")));
    if (has(Sentences.TABLE)) {
      check(Documents.TABLE, "sentences", TableChecks.miscounted(documents, rows(Sentences.TABLE)));
    }
    if (has(Quantities.TABLE)) {
      check(
          Quantities.TABLE,
          "entity_id",
          TableChecks.orphans(
              rows(Quantities.TABLE),
              List.of("doc_id", "sentence", "entity_id"),
              rows(Mentions.TABLE).where(col("kind").equalTo("drug")),
              List.of("doc_id", "sentence", "entity_id")));
    }
    if (has(Events.TABLE) && has(EventIncidents.TABLE)) {
      checkIncidents();
    }
    if (has(Trends.TABLE)) {
      List<String> id = List.of("series_id");
      check(
          Trends.TABLE,
          "series_id",
          TableChecks.orphans(rows(Trends.TABLE), id, rows(Series.TABLE), id));
    }
  }

  /** Every event is an incident, and every incident has events and one that shows it. */
  private void checkIncidents() {
    List<String> event = List.of("event_id");
    List<String> incident = List.of("incident_id");
    Dataset<Row> events = rows(Events.TABLE);
    Dataset<Row> members = rows(EventIncidents.TABLE);
    Dataset<Row> incidents = rows(Incidents.TABLE);
    check(Events.TABLE, "incident", TableChecks.orphans(events, event, members, event));
    check(
        EventIncidents.TABLE,
        "incident_id",
        TableChecks.orphans(members, incident, incidents, incident));
    check(Incidents.TABLE, "events", TableChecks.orphans(incidents, incident, members, incident));
    check(Incidents.TABLE, "event_id", TableChecks.orphans(incidents, event, events, event));
  }

  /**
   * Compares tables with the run that wrote them last, and what was read with what became of it.
   */
  private void checkRuns(List<Table> present) {
    Map<String, String> digests = new TreeMap<>();
    for (Row run : rows(Runs.TABLE).orderBy("started").collectAsList()) {
      digests.putAll(run.<String, String>getJavaMap(run.fieldIndex("digests")));
      if (!run.isNullAt(run.fieldIndex("read"))) {
        checkAccounts(run);
      }
    }

    for (Table table : present) {
      String told = digests.get(table.name());
      String found = told == null ? null : digest(table);
      if (told != null && !told.equals(found)) {
        tell(table, "digest", "run: " + told + ", table: " + found);
        wrong++;
      }
    }
  }

  private void checkAccounts(Row run) {
    long read = run.getLong(run.fieldIndex("read"));
    long documents = run.getLong(run.fieldIndex("documents"));
    long rejects = run.getLong(run.fieldIndex("rejects"));
    if (read != documents + rejects
        || documents != rows(Documents.TABLE).count()
        || rejects != rows(Rejects.TABLE).count()) {
      tell(
          Runs.TABLE,
          "accounts",
          Message.of(
              "%d read, %d documents, %d rejects; the tables hold %d and %d",
              read,
              documents,
              rejects,
              rows(Documents.TABLE).count(),
              rows(Rejects.TABLE).count()));
      wrong++;
    }
  }

  private String digest(Table table) {
    List<Column> aggregates = TableDigest.aggregates(table.schema());
    Row sums =
        rows(table)
            .agg(aggregates.get(0), aggregates.subList(1, aggregates.size()).toArray(Column[]::new))
            .head();
    return TableDigest.text(
        sums.getLong(0), sums.getLong(1), sums.getLong(2), sums.getLong(3), sums.getLong(4));
  }

  private void check(Table table, String what, Dataset<Row> offending) {
    long count = offending.count();
    wrong += count;
    if (count > 0) {
      Dataset<Row> shown = offending.drop("text", "tokens", "names");
      shown.limit(SHOWN).toJSON().collectAsList().forEach(row -> tell(table, what, row));
    }
  }

  private void tell(Table table, String what, String row) {
    spec.commandLine().getErr().println(table.name() + " " + what + ": " + row);
  }

  private boolean has(Table table) {
    return tables.containsKey(table.name());
  }

  private Dataset<Row> rows(Table table) {
    Dataset<Row> rows = tables.get(table.name());
    if (rows == null) {
      throw new JobException("table '" + table.name() + "' is not there");
    }
    return rows;
  }
}
