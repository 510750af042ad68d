package blotter.job;

import blotter.findings.ReportRequest;
import blotter.job.AgainstOption.Against;
import blotter.stage.MarkSides;
import blotter.stage.TextResources;
import blotter.table.Mentions;
import blotter.table.NearDuplicates;
import blotter.table.Rejects;
import blotter.table.Terms;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads a corpus and writes every table, and the report of them. */
@Command(
    name = "pipeline",
    description =
        "Reads a corpus and writes every table as one generation, and FOLDER/report.html.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class PipelineJob implements Callable<Integer> {

  @Mixin private CorpusOptions corpusOptions;
  @Mixin private LexiconOption lexiconOption;
  @Mixin private TermOptions termOptions;
  @Mixin private ContrastOptions contrastOptions;
  @Mixin private DuplicateOptions duplicateOptions;
  @Mixin private EmergingOptions emergingOptions;
  @Mixin private TrendOptions trendOptions;
  @Mixin private AgainstOption againstOption;
  @Mixin private TopicOptions topicOptions;
  @Mixin private LabelOptions labelOptions;
  @Mixin private ReportOptions reportOptions;
  @Mixin private OutOption outOption;

  @Option(names = "--no-report", description = "Write tables only.")
  private boolean withoutReport;

  @Override
  public Integer call() {
    String out = outOption.folder();
    List<CorpusFile> files = corpusOptions.files(out);
    TextResources resources = lexiconOption.read();
    int minDocuments = termOptions.minDocuments();
    double resemblance = duplicateOptions.resemblance();
    emergingOptions.newcomers();
    topicOptions.check();
    ReportRequest report = reportOptions.request();
    MarkSides sides = contrastOptions.sides();
    Against against = againstOption.read();

    Map<String, String> options = new TreeMap<>(corpusOptions.values());
    options.put("lexicon", lexiconOption.value());
    options.put("min-documents", Integer.toString(minDocuments));
    options.put("contrast", contrastOptions.value());
    options.put("resemblance", Double.toString(resemblance));
    options.putAll(emergingOptions.values());
    options.putAll(trendOptions.values());
    options.putAll(againstOption.values());
    options.put("topics", topicOptions.value());
    options.put("label-sets", labelOptions.value());

    SparkSession session = Session.open("pipeline", CorpusFiles.bytes(files));
    try (Run run = new Run(session, "pipeline", out, options)) {
      run.version("lexicon", resources.lexicon().digest());
      run(session, run, files, resources, sides, against);
      run.publish(false);
      Console.tables(run);
    }
    if (!withoutReport) {
      ReportFile.writeBehind(out, report);
    }
    return 0;
  }

  private void run(
      SparkSession session,
      Run run,
      List<CorpusFile> files,
      TextResources resources,
      MarkSides sides,
      Against against) {
    AnnotatedText text;
    try (Corpus corpus =
        run.stage("ingest", () -> Corpus.read(session, corpusOptions, files), Console::read)) {
      run.counted(corpus.counts());
      run.stage("rejects", () -> run.write(Rejects.TABLE, corpus.rejects()), Message::rows);
      text =
          run.stage(
              "annotate",
              () ->
                  AnnotatedText.of(
                      session, corpus.documents(), resources, run.workingFolder("annotated")),
              annotated -> "sentences, tokens, mentions, quantities, dates, events found");
    }

    text.write(run);
    IncidentTables.write(run, text.told(), text.repeatedEvents(), resources);
    run.stage(
        "terms",
        () -> run.write(Terms.TABLE, text.terms(termOptions.minDocuments())),
        Message::rows);
    KeynessTables.write(
        run, text.termTexts(), run.written(Mentions.TABLE), sides, termOptions.minDocuments());
    DuplicateTables.write(run, text.texts(), duplicateOptions.resemblance());
    EmergingTables.write(
        run,
        text.withDrugs(),
        run.written(Mentions.TABLE),
        run.written(NearDuplicates.TABLE),
        emergingOptions.newcomers());
    writeTrends(run, text, resources);
    ComparisonTable.write(session, run, against);
    WordRows.use(
        text.words(),
        words -> {
          TopicTables.write(run, words, termOptions.minDocuments(), topicOptions);
          LabelTables.write(run, words, termOptions.minDocuments(), labelOptions);
        });
  }

  private void writeTrends(Run run, AnnotatedText text, TextResources resources) {
    try (FlaggedDocuments documents =
        FlaggedDocuments.of(
            text.countedDocuments(), run.written(NearDuplicates.TABLE), trendOptions)) {
      TrendTables.write(
          run,
          new TrendInput(
              documents,
              text.entityCounts(),
              text.countedEvents(documents),
              text.countedIncidents(run, documents)),
          trendOptions,
          resources.lexicon().drugClasses());
    }
  }
}
