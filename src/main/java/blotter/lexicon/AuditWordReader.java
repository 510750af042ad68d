package blotter.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads {@code audit-words.csv}; {@code seeds/lexicon/README.md} describes it. */
public final class AuditWordReader {

  private static final String FILE = "audit-words.csv";
  private static final Set<String> COLUMNS = Set.of("word", "kind", "example", "source");

  private final List<LexiconFiles> folders;

  /** A reader of these folders, the shipped one first. */
  public AuditWordReader(List<LexiconFiles> folders) {
    this.folders = List.copyOf(folders);
  }

  /** Reads the words. */
  public AuditWords read() {
    List<AuditWords.Entry> entries = new ArrayList<>();
    for (CsvTable.Row row : rows()) {
      CuePhrase phrase = MilestoneReader.phrase(row, row.required("word"));
      if (phrase.words().get(0).open()) {
        throw row.error("'word' leaves the ending of its first word open");
      }
      entries.add(new AuditWords.Entry(phrase, row.constant("kind", AuditWord.class)));
    }
    return new AuditWords(entries);
  }

  /** The examples beside the words: each is a sentence that says what its row's kind is. */
  public List<WordExample> examples() {
    return rows().stream()
        .map(row -> new WordExample(row.required("example"), row.constant("kind", AuditWord.class)))
        .toList();
  }

  private List<CsvTable.Row> rows() {
    return CsvTable.rows(folders, FILE, COLUMNS);
  }

  /**
   * A sentence beside a word.
   *
   * @param sentence what stands in the file
   * @param kind what the word says of it
   */
  public record WordExample(String sentence, AuditWord kind) {}
}
