package blotter.benchmark;

import blotter.corpus.ParsedDocument;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Copies of a corpus, each with its own ids, dates a week later than the copy before, and a last
 * line of its own, so that no copy is a duplicate that counts pass over.
 */
public final class BenchmarkCorpus {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int DAYS = 7;

  private final List<ParsedDocument> documents;

  private BenchmarkCorpus(List<ParsedDocument> documents) {
    this.documents = documents;
  }

  /** The documents of one file. */
  public static BenchmarkCorpus of(Path file) throws IOException {
    return new BenchmarkCorpus(Texts.documents(file));
  }

  /** Writes copies as JSON Lines files of one copy each. */
  public Path copies(Path folder, int copies) throws IOException {
    Files.createDirectories(folder);
    for (int copy = 0; copy < copies; copy++) {
      try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("copy" + copy + ".jsonl"))) {
        for (int i = 0; i < documents.size(); i++) {
          write(out, i, copy);
        }
      }
    }
    return folder;
  }

  /** Writes documents as one JSON Lines file, cycling through the corpus. */
  public Path lines(Path file, int number) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int n = 0; n < number; n++) {
        write(out, n % documents.size(), n / documents.size());
      }
    }
    return file;
  }

  /** Writes the same documents as one text file each. */
  public Path texts(Path folder, int number) throws IOException {
    Files.createDirectories(folder);
    for (int n = 0; n < number; n++) {
      int copy = n / documents.size();
      ParsedDocument document = documents.get(n % documents.size());
      String name = day(document, copy) + "-" + n + ".txt";
      Files.writeString(folder.resolve(name), text(document, copy), StandardCharsets.UTF_8);
    }
    return folder;
  }

  private void write(BufferedWriter out, int index, int copy) throws IOException {
    ParsedDocument document = documents.get(index);
    ObjectNode object = MAPPER.createObjectNode();
    object.put("id", copy + "-" + index);
    object.put("date", day(document, copy).toString());
    object.put("body", text(document, copy));
    out.write(MAPPER.writeValueAsString(object));
    out.newLine();
  }

  private static LocalDate day(ParsedDocument document, int copy) {
    return document.published().plusDays((long) DAYS * copy);
  }

  private static String text(ParsedDocument document, int copy) {
    return document.text() + "\n\nThis is copy " + copy + ".";
  }
}
