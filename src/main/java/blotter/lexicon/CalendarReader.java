package blotter.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the lexicon file of words that dates are made of; {@code seeds/lexicon/README.md} describes
 * it. The rows of a later folder join those of an earlier one.
 */
public final class CalendarReader {

  private static final String FILE = "calendar.csv";
  private static final String SEPARATOR = "\\|";

  /** Kinds of words that keep a time from being named. */
  private static final Set<CalendarWord.Kind> HINDERING =
      EnumSet.of(
          CalendarWord.Kind.NO_YEAR_BEHIND,
          CalendarWord.Kind.NO_YEAR_BEFORE,
          CalendarWord.Kind.NAME,
          CalendarWord.Kind.ROAD,
          CalendarWord.Kind.REPEATED);

  private final List<LexiconFiles> folders;

  /** A reader of these folders, the shipped one first. */
  public CalendarReader(List<LexiconFiles> folders) {
    this.folders = List.copyOf(folders);
  }

  /** Reads the words. */
  public CalendarWords read() {
    List<CalendarWord> words = new ArrayList<>();
    for (CsvTable.Row row : rows()) {
      CalendarWord.Kind kind = row.constant("kind", CalendarWord.Kind.class);
      String value = row.required("value");
      if (!value.matches(kind.form())) {
        throw row.error("'value' is '" + value + "', not like " + kind.form());
      }

      CalendarWord.Alone alone = row.constant("alone", CalendarWord.Alone.class);
      for (String surface : row.required("surfaces").split(SEPARATOR, -1)) {
        if (surface.isBlank()) {
          throw row.error("'surfaces' has an empty one");
        }
        words.add(new CalendarWord(kind, value, alone, cut(surface)));
      }
    }
    return new CalendarWords(words, measures());
  }

  /**
   * The examples beside the rows: sentences that name a time, or, beside words that keep one from
   * being named, sentences that name none.
   */
  public List<Example> examples() {
    return rows().stream().map(CalendarReader::example).toList();
  }

  private static Example example(CsvTable.Row row) {
    CalendarWord.Kind kind = row.constant("kind", CalendarWord.Kind.class);
    return new Example(
        row.file(),
        row.line(),
        row.required("kind"),
        row.required("example"),
        !HINDERING.contains(kind));
  }

  private Set<String> measures() {
    Set<String> measures = new HashSet<>();
    for (String surface : new MeasureReader(folders).read().units().keySet()) {
      measures.add(surface.split(" ", 2)[0]);
    }
    return measures;
  }

  /** A surface as sentences are cut: runs of letters, runs of digits, signs. */
  private static List<String> cut(String surface) {
    List<String> words = new ArrayList<>();
    String lower = surface.strip().toLowerCase(Locale.ROOT);
    int at = 0;
    while (at < lower.length()) {
      int end = at + 1;
      char c = lower.charAt(at);
      while (end < lower.length() && isSame(c, lower.charAt(end))) {
        end++;
      }
      if (!Character.isWhitespace(c)) {
        words.add(lower.substring(at, end));
      }
      at = end;
    }
    return words;
  }

  private static boolean isSame(char first, char next) {
    return (Character.isLetter(first) && Character.isLetter(next))
        || (Character.isDigit(first) && Character.isDigit(next));
  }

  private List<CsvTable.Row> rows() {
    return CsvTable.rows(
        folders, FILE, Set.of("kind", "value", "alone", "surfaces", "example", "source"));
  }
}
