package blotter.corpus;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which field of a record is which part of a document.
 *
 * @param fields field names by part, those that the user gave
 */
public record FieldMapping(Map<String, String> fields) implements Serializable {

  /** The parts of a document, each with the field names that are guessed in their order. */
  static final Map<String, List<String>> GUESSES = guesses();

  /** No mapping: every field is guessed. */
  public static final FieldMapping GUESSED = new FieldMapping(Map.of());

  /** Refuses parts that a document does not have. */
  public FieldMapping {
    for (String part : fields.keySet()) {
      if (!GUESSES.containsKey(part)) {
        throw new IllegalArgumentException(
            "'" + part + "' is no part of a document: " + String.join(", ", GUESSES.keySet()));
      }
    }
    fields = Map.copyOf(fields);
  }

  /** The fields that may hold a part: the user's, else the usual names. */
  List<String> candidates(String part) {
    String chosen = fields.get(part);
    return chosen != null ? List.of(chosen) : GUESSES.get(part);
  }

  /** The parts of a document that can be mapped. */
  public static List<String> parts() {
    return List.copyOf(GUESSES.keySet());
  }

  private static Map<String, List<String>> guesses() {
    Map<String, List<String>> guesses = new LinkedHashMap<>();
    guesses.put("id", List.of("id", "doc_id", "guid", "uuid"));
    guesses.put("title", List.of("title", "headline"));
    guesses.put(
        "body",
        List.of(
            "body",
            "contents",
            "content",
            "text",
            "article",
            "articleBody",
            "full_text",
            "fulltext",
            "maintext",
            "main_text"));
    guesses.put(
        "published",
        List.of(
            "published",
            "date",
            "published_at",
            "publishedAt",
            "published_time",
            "publication_date",
            "date_published",
            "datePublished",
            "date_publish",
            "pub_date",
            "pubDate",
            "timestamp"));
    guesses.put("uri", List.of("uri", "url", "link", "source_url", "permalink"));
    guesses.put("source", List.of("source"));
    return guesses;
  }
}
