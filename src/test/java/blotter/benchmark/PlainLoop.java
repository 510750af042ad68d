package blotter.benchmark;

import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconIndex;
import blotter.mention.AnnotatorCache;
import blotter.stage.TextReader;
import blotter.stage.TextResources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * What annotating documents costs without Spark: threads that read Parquet files of documents,
 * annotate each text and write Parquet, one file a thread.
 */
public final class PlainLoop {

  private final TextResources resources = TextResources.read(List.of(LexiconFiles.shipped()));
  private final LexiconIndex index = new LexiconIndex(resources.lexicon());
  private final AnnotatorCache cache = new AnnotatorCache();

  /** Annotates a table of documents. */
  public void run(Path documents, Path out, int threads) {
    Queue<Path> files = new ConcurrentLinkedQueue<>(parts(documents));
    List<Thread> workers = new ArrayList<>();
    List<Throwable> failures = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Path file = out.resolve("part-" + i + ".parquet");
      Thread worker = new Thread(() -> work(files, file));
      worker.setUncaughtExceptionHandler(
          (thread, failure) -> {
            synchronized (failures) {
              failures.add(failure);
            }
          });
      worker.start();
      workers.add(worker);
    }

    for (Thread worker : workers) {
      try {
        worker.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    if (!failures.isEmpty()) {
      throw new IllegalStateException(failures.get(0));
    }
  }

  private static List<Path> parts(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void work(Queue<Path> files, Path out) {
    TextReader texts = new TextReader(resources, index, cache);
    try (ParquetWriter<AnnotatedDocument> writer =
        new AnnotatedDocument.Builder(new org.apache.hadoop.fs.Path(out.toUri()))
            .withConf(new Configuration(false))
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .build()) {
      for (Path file = files.poll(); file != null; file = files.poll()) {
        try (ParquetReader<Group> reader =
            ParquetReader.builder(
                    new GroupReadSupport(), new org.apache.hadoop.fs.Path(file.toUri()))
                .build()) {
          for (Group row = reader.read(); row != null; row = reader.read()) {
            writer.write(annotated(row, texts));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AnnotatedDocument annotated(Group row, TextReader texts) {
    String text = row.getString("text", 0);
    int published = row.getInteger("published", 0);
    boolean english =
        row.getFieldRepetitionCount("language") > 0 && row.getString("language", 0).equals("en");
    TextReader.Source source =
        new TextReader.Source(
            text, LocalDate.ofEpochDay(published), false, row.getString("uri", 0), null);
    return new AnnotatedDocument(
        row.getString("doc_id", 0),
        row.getString("source", 0),
        row.getString("uri", 0),
        text,
        published,
        row.getString("sha256", 0),
        english ? texts.read(source) : null);
  }
}
