package blotter.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads the lexicon files of units, currencies, bounds and cues; {@code seeds/lexicon/README.md}
 * describes them. A surface of a later folder takes the place of the same one of an earlier folder.
 */
public final class MeasureReader {

  private static final Set<String> DIMENSIONS =
      Set.of("mass", "volume", "count", "dose", "percent", "duration", "people");
  private static final Set<String> BOUNDS = Set.of("at-least", "at-most", "approximately");
  private static final Set<String> CUES =
      Set.of(
          "seized",
          "found",
          "involved",
          "value",
          "statistic",
          "threshold",
          "dose",
          "maximum",
          "minimum",
          "sentenced",
          "custody",
          "supervised-release",
          "probation",
          "home-confinement",
          "community-service",
          "suspended",
          "consecutive",
          "concurrent",
          "fine",
          "no-term",
          "other");

  private static final List<String> AMOUNTS =
      List.of("units.csv", "currencies.csv", "bounds.csv", "thresholds.csv");

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final String SEPARATOR = "\\|";

  private final List<LexiconFiles> folders;

  /** A reader of these folders, the shipped one first. */
  public MeasureReader(List<LexiconFiles> folders) {
    this.folders = List.copyOf(folders);
  }

  /** Reads the words. */
  public MeasureWords read() {
    Map<String, MeasureUnit> units = new HashMap<>();
    Map<String, MeasureUnit> currencies = new HashMap<>();
    Map<String, MeasureWords.BoundWords> bounds = new HashMap<>();

    for (CsvTable.Row row : rows("units.csv", Set.of("id", "dimension", "factor", "surfaces"))) {
      put(row, oneOf(row, "dimension", DIMENSIONS), units);
    }
    for (CsvTable.Row row : rows("currencies.csv", Set.of("id", "factor", "surfaces"))) {
      put(row, "money", currencies);
    }
    for (CsvTable.Row row : rows("bounds.csv", Set.of("surface", "bound", "in_span"))) {
      bounds.put(
          surface(row.required("surface")),
          new MeasureWords.BoundWords(
              oneOf(row, "bound", BOUNDS),
              oneOf(row, "in_span", Set.of("yes", "no")).equals("yes")));
    }
    Map<String, String> cues = new HashMap<>();
    for (CsvTable.Row row : rows("measure-cues.csv", Set.of("id", "surfaces"))) {
      String id = oneOf(row, "id", CUES);
      surfaces(row).forEach(surface -> cues.put(surface, id));
    }
    Set<String> thresholds = new HashSet<>();
    for (CsvTable.Row row : rows("thresholds.csv", Set.of("unit", "number"))) {
      thresholds.add(row.required("unit") + " " + row.required("number"));
    }
    return new MeasureWords(units, currencies, bounds, cues, thresholds);
  }

  /** The examples beside the rows that make up amounts: sentences that hold one. */
  public List<String> examples() {
    List<String> examples = new ArrayList<>();
    for (String file : AMOUNTS) {
      rows(file, Set.of("example")).forEach(row -> examples.add(row.required("example")));
    }
    return examples;
  }

  /**
   * A sentence that holds a cue.
   *
   * @param id the cue's row
   * @param sentence the sentence
   */
  public record CueExample(String id, String sentence) {}

  /** The examples beside the cues. */
  public List<CueExample> cueExamples() {
    return rows("measure-cues.csv", Set.of("id", "example")).stream()
        .map(row -> new CueExample(row.required("id"), row.required("example")))
        .toList();
  }

  private static void put(CsvTable.Row row, String dimension, Map<String, MeasureUnit> units) {
    MeasureUnit unit = new MeasureUnit(row.required("id"), dimension, factor(row));
    surfaces(row).forEach(surface -> units.put(surface, unit));
  }

  private static List<String> surfaces(CsvTable.Row row) {
    List<String> surfaces = new ArrayList<>();
    for (String surface : row.required("surfaces").split(SEPARATOR, -1)) {
      if (surface.isBlank()) {
        throw row.error("'surfaces' has an empty one");
      }
      surfaces.add(surface(surface));
    }
    return surfaces;
  }

  private static double factor(CsvTable.Row row) {
    String factor = row.required("factor");
    try {
      double value = Double.parseDouble(factor);
      if (value > 0 && Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw row.error("'factor' is '" + factor + "', not a number");
    }
    throw row.error("'factor' is '" + factor + "', not above 0");
  }

  private static String oneOf(CsvTable.Row row, String column, Set<String> allowed) {
    String value = row.required(column);
    if (!allowed.contains(value)) {
      throw row.error("'" + column + "' is '" + value + "', not one of " + new TreeSet<>(allowed));
    }
    return value;
  }

  /** A surface in lower case, with one space where it has white space. */
  private static String surface(String written) {
    return WHITE_SPACE.matcher(written.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  private List<CsvTable.Row> rows(String file, Set<String> required) {
    return CsvTable.rows(folders, file, required);
  }
}
