package blotter.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names of drugs, agencies and places for people, as the lexicon gives them and mentions keep them.
 * Nothing here comes from the words of a document.
 */
final class Names {

  private static final String DRUG = "drug";
  private static final String AGENCY = "agency";
  private static final String PLACE = "place";

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, List<String>> drugPaths = new HashMap<>();

  /** Of rows with {@code kind}, {@code entity_id}, {@code name} and {@code path}. */
  Names(List<QueryRow> rows) {
    for (QueryRow row : rows) {
      names.put(key(row.text("kind"), row.text("entity_id")), row.text("name"));
      if (row.text("kind").equals(DRUG)) {
        drugPaths.put(row.text("entity_id"), List.of(row.text("path").split("\\.", -1)));
      }
    }
  }

  /** All that the tables name; none where there are no mentions. */
  static Names read(TableQueries tables) {
    if (!tables.has("mentions")) {
      return new Names(List.of());
    }
    return new Names(
        tables.rows(
            """
            SELECT kind, entity_id, min(name) AS name, min(path) AS path FROM mentions
            WHERE kind IN ('drug', 'agency', 'place')
            GROUP BY kind, entity_id ORDER BY kind, entity_id
            """));
  }

  /** The name of a drug; one that no text names has the words of its id. */
  String drug(String id) {
    return name(DRUG, id);
  }

  /** The name of a class of drugs; one that no text names has the words of its id, as several. */
  String drugClass(String id) {
    String name = drug(id);
    boolean named = names.containsKey(key(DRUG, id));
    return named || name.endsWith("s") ? name : name + "s";
  }

  /** The name of an agency. */
  String agency(String id) {
    return name(AGENCY, id);
  }

  /** Names of drugs, sorted. */
  List<String> drugs(List<String> ids) {
    return sorted(DRUG, ids);
  }

  /** Names of agencies, sorted; one of which a part is there too is left out. */
  List<String> agencies(List<String> ids) {
    return sorted(AGENCY, narrowest(ids));
  }

  /** Names of places, sorted; one that holds another is left out. */
  List<String> places(List<String> ids) {
    return sorted(PLACE, narrowest(ids));
  }

  private static List<String> narrowest(List<String> ids) {
    return ids.stream()
        .filter(id -> ids.stream().noneMatch(other -> other.startsWith(id + ".")))
        .toList();
  }

  /** The name of a drug's widest class; empty where it belongs to none. */
  String widestClass(String drug) {
    List<String> path = drugPath(drug);
    return path.size() > 1 ? drugClass(path.get(0)) : "";
  }

  /** Ids from the widest class of a drug down to itself. */
  List<String> drugPath(String drug) {
    List<String> own = drugPaths.get(drug);
    return own != null ? own : classPath(drug);
  }

  /** The path of a class that no text names: that of its members down to it. */
  private List<String> classPath(String drugClass) {
    return drugPaths.values().stream()
        .filter(path -> path.contains(drugClass))
        .map(path -> path.subList(0, path.indexOf(drugClass) + 1))
        .findFirst()
        .orElse(List.of(drugClass));
  }

  private List<String> sorted(String kind, List<String> ids) {
    return ids.stream().map(id -> name(kind, id)).distinct().sorted().toList();
  }

  private String name(String kind, String id) {
    return names.getOrDefault(key(kind, id), inWords(id));
  }

  private static String key(String kind, String id) {
    return kind + " " + id;
  }

  private static String inWords(String id) {
    String words = id.replace('-', ' ').strip();
    return words.isEmpty() || words.indexOf('.') >= 0
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
