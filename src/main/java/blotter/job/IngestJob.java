package blotter.job;

import blotter.table.Documents;
import blotter.table.Rejects;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads a corpus and writes {@code documents} and {@code rejects}. */
@Command(
    name = "ingest",
    description = "Reads a corpus and writes documents and rejects.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class IngestJob implements Callable<Integer> {

  @Mixin private CorpusOptions corpusOptions;
  @Mixin private OutOption outOption;

  @Override
  public Integer call() {
    String out = outOption.folder();
    List<CorpusFile> files = corpusOptions.files(out);

    SparkSession session = Session.open("ingest", CorpusFiles.bytes(files));
    try (Run run = new Run(session, "ingest", out, corpusOptions.values());
        Corpus corpus =
            run.stage("ingest", () -> Corpus.read(session, corpusOptions, files), Console::read)) {
      run.counted(corpus.counts());
      run.stage("rejects", () -> run.write(Rejects.TABLE, corpus.rejects()), Message::rows);
      run.stage("documents", () -> run.write(Documents.TABLE, corpus.documents()), Message::rows);
      run.publish(false);
      Console.tables(run);
    }
    return 0;
  }
}
