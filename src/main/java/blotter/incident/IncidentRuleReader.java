package blotter.incident;

import blotter.lexicon.CsvTable;
import blotter.lexicon.LexiconFiles;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads {@code incident-words.csv} and {@code incident-weights.csv}; {@code seeds/rules/README.md}
 * describes them. Words of a later folder join those of an earlier one, its weights take their
 * place.
 */
public final class IncidentRuleReader {

  private static final String WORDS = "incident-words.csv";
  private static final String WEIGHTS = "incident-weights.csv";
  private static final String LINK = "link";
  private static final String MEAN = "mean";
  private static final String SEPARATOR = "\\|";

  private final List<LexiconFiles> folders;

  /** A reader of these folders, the shipped one first. */
  public IncidentRuleReader(List<LexiconFiles> folders) {
    this.folders = List.copyOf(folders);
  }

  /**
   * Reads words and weights.
   *
   * @throws blotter.lexicon.LexiconFormatException where a row is malformed or a feature has no
   *     weight
   */
  public IncidentRules read() {
    Map<CaseWord, Set<String>> words = new EnumMap<>(CaseWord.class);
    for (CsvTable.Row row : CsvTable.rows(folders, WORDS, Set.of("class", "words"))) {
      words
          .computeIfAbsent(row.constant("class", CaseWord.class), key -> new HashSet<>())
          .addAll(
              Arrays.asList(row.required("words").toLowerCase(Locale.ROOT).split(SEPARATOR, -1)));
    }

    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    double link = Double.NaN;
    double mean = Double.NaN;
    CsvTable.Row last = null;
    for (CsvTable.Row row : CsvTable.rows(folders, WEIGHTS, Set.of("feature", "weight"))) {
      double weight = weight(row);
      switch (row.required("feature")) {
        case LINK -> link = weight;
        case MEAN -> mean = weight;
        default -> weights.put(row.constant("feature", Feature.class), weight);
      }
      last = row;
    }
    for (Feature feature : Feature.values()) {
      if (last != null && !weights.containsKey(feature)) {
        throw last.error("no row above gives '" + feature.code() + "' a weight");
      }
    }
    return new IncidentRules(words, weights, link, mean);
  }

  private static double weight(CsvTable.Row row) {
    String written = row.required("weight");
    try {
      double weight = Double.parseDouble(written);
      if (Double.isFinite(weight)) {
        return weight;
      }
    } catch (NumberFormatException e) {
      throw row.error("'weight' is '" + written + "', not a number");
    }
    throw row.error("'weight' is '" + written + "', not a finite number");
  }
}
