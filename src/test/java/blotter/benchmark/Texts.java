package blotter.benchmark;

import blotter.corpus.CorpusParser;
import blotter.corpus.Format;
import blotter.corpus.ParseResult;
import blotter.corpus.Reading;
import blotter.corpus.RecordReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Texts that a benchmark runs over. */
final class Texts {

  private static final int LIMIT = 10_000_000;

  private Texts() {}

  /** The texts of the documents in one file. */
  static List<String> of(Path file) throws IOException {
    CorpusParser parser = new CorpusParser(Reading.asOf(LocalDate.MAX));
    List<String> texts = new ArrayList<>();
    String uri = file.toUri().toString();

    try (RecordReader records =
        new RecordReader(uri, "benchmark", Format.AUTO, LIMIT, Files.newInputStream(file))) {
      while (records.hasNext()) {
        if (parser.parse(records.next()) instanceof ParseResult.Parsed parsed) {
          texts.add(parsed.document().text());
        }
      }
    }
    return texts;
  }

  /** Size of texts in megabytes of UTF-8. */
  static double megabytes(List<String> texts) {
    return texts.stream().mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length).sum() / 1e6;
  }
}
