package blotter.benchmark;

import blotter.corpus.CorpusParser;
import blotter.corpus.Format;
import blotter.corpus.ParseResult;
import blotter.corpus.ParsedDocument;
import blotter.corpus.Reading;
import blotter.corpus.RecordReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts that a benchmark runs over. */
final class Texts {

  private static final int LIMIT = 10_000_000;

  private Texts() {}

  /** The texts of the documents in one file. */
  static List<String> of(Path file) throws IOException {
    return documents(file).stream().map(ParsedDocument::text).toList();
  }

  /** The documents in a file, or in the files of a folder by their names. */
  static List<ParsedDocument> documents(Path path) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(path)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }

    CorpusParser parser = new CorpusParser(Reading.asOf(LocalDate.MAX));
    List<ParsedDocument> documents = new ArrayList<>();
    for (Path file : files) {
      String uri = file.toUri().toString();
      try (RecordReader records =
          new RecordReader(uri, "benchmark", Format.AUTO, LIMIT, Files.newInputStream(file))) {
        while (records.hasNext()) {
          if (parser.parse(records.next()) instanceof ParseResult.Parsed parsed) {
            documents.add(parsed.document());
          }
        }
      }
    }
    return documents;
  }

  /** Size of texts in megabytes of UTF-8. */
  static double megabytes(List<String> texts) {
    return texts.stream().mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length).sum() / 1e6;
  }
}
