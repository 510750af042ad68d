package blotter.benchmark;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A substance of a list of controlled substances.
 *
 * @param substance its name in that list
 * @param number the DEA's number without decimals; empty where the list has none
 * @param schedule {@code I} to {@code V}
 * @param synonyms its other names
 */
record ScheduledSubstance(String substance, String number, String schedule, List<String> synonyms) {

  private static final Pattern DECIMALS = Pattern.compile("\\.0+$");
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** What tells substances of one list apart. */
  private record Key(String substance, String number, String schedule) {}

  /** Reads a list with the columns substance, number, schedule and synonym, one synonym a row. */
  static List<ScheduledSubstance> read(Reader csv) throws IOException {
    Map<Key, List<String>> synonyms = new LinkedHashMap<>();
    try (CSVParser rows = CSVParser.parse(csv, FORMAT)) {
      for (CSVRecord row : rows) {
        Key key =
            new Key(
                row.get("substance").strip(),
                DECIMALS.matcher(row.get("number").strip()).replaceAll(""),
                row.get("schedule").strip());
        synonyms.computeIfAbsent(key, k -> new ArrayList<>()).add(row.get("synonym").strip());
      }
    }
    return synonyms.entrySet().stream()
        .map(
            entry ->
                new ScheduledSubstance(
                    entry.getKey().substance(),
                    entry.getKey().number(),
                    entry.getKey().schedule(),
                    List.copyOf(entry.getValue())))
        .toList();
  }
}
