package blotter.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads {@code milestones.csv}; {@code seeds/lexicon/README.md} describes it. A row of a later
 * folder takes the place of the row with its id of an earlier one.
 */
public final class MilestoneReader {

  private static final String FILE = "milestones.csv";
  private static final Set<String> COLUMNS =
      Set.of("id", "kind", "begin", "end", "name", "cues", "example", "source");
  private static final Set<String> KINDS =
      Set.of(
          "law",
          "scheduling",
          "strategy",
          "advisory",
          "unit",
          "launch",
          "operation",
          "closure",
          "sentence",
          "settlement");
  private static final Pattern SPACE = Pattern.compile(" ");

  private final List<LexiconFiles> folders;

  /** A reader of these folders, the shipped one first. */
  public MilestoneReader(List<LexiconFiles> folders) {
    this.folders = List.copyOf(folders);
  }

  /** Reads the milestones. */
  public Milestones read() {
    Map<String, Milestone> milestones = new LinkedHashMap<>();
    for (LexiconFiles folder : folders) {
      Set<String> ids = new TreeSet<>();
      for (CsvTable.Row row : rows(folder)) {
        Milestone milestone = milestone(row);
        if (!ids.add(milestone.id())) {
          throw row.error("id '" + milestone.id() + "' is there twice");
        }
        milestones.put(milestone.id(), milestone);
      }
    }
    return new Milestones(List.copyOf(milestones.values()));
  }

  private static List<CsvTable.Row> rows(LexiconFiles folder) {
    return folder
        .read(FILE)
        .map(content -> CsvTable.read(FILE, content, COLUMNS).rows())
        .orElse(List.of());
  }

  private static Milestone milestone(CsvTable.Row row) {
    String kind = row.required("kind");
    if (!KINDS.contains(kind)) {
      throw row.error("'kind' is '" + kind + "', not one of " + new TreeSet<>(KINDS));
    }
    LocalDate begin = day(row, "begin");
    LocalDate end = day(row, "end");
    if (end.isBefore(begin)) {
      throw row.error("'end' " + end + " is before 'begin' " + begin);
    }

    row.required("source");
    return new Milestone(
        row.required("id"),
        kind,
        begin,
        end,
        row.required("name"),
        row.required("example"),
        cues(row));
  }

  private static LocalDate day(CsvTable.Row row, String column) {
    String value = row.required(column);
    try {
      return LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw row.error("'" + column + "' is '" + value + "', not a day (YYYY-MM-DD)");
    }
  }

  private static List<List<CuePhrase>> cues(CsvTable.Row row) {
    List<List<CuePhrase>> groups = new ArrayList<>();
    for (String group : row.required("cues").split(" & ", -1)) {
      List<CuePhrase> phrases = new ArrayList<>();
      for (String phrase : group.split("\\|", -1)) {
        phrases.add(phrase(row, phrase));
      }
      groups.add(phrases);
    }
    return groups;
  }

  /** A phrase as a row writes it. */
  static CuePhrase phrase(CsvTable.Row row, String phrase) {
    List<CuePhrase.Word> words = new ArrayList<>();
    for (String written : SPACE.split(phrase, -1)) {
      boolean open = written.endsWith("*");
      String word = open ? written.substring(0, written.length() - 1) : written;
      TextWords folded = new TextWords(word, 0, word.length());
      if (folded.size() != 1 || !folded.word(0).equals(word)) {
        throw row.error("'" + written + "' is no word that a text can have");
      }
      words.add(new CuePhrase.Word(word, open));
    }
    return new CuePhrase(words);
  }
}
