package blotter.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A document as its source gives it.
 *
 * @param id the source's own id, or null
 * @param source name of the source
 * @param uri where the source says it lies, else where the file lies
 * @param title its title, or null
 * @param text title, blank line, body, exactly as decoded
 * @param published day of publication as the source gives it; null where it gives none
 * @param basis where that day was found; null with it
 * @param labels what else the source says, by field
 */
public record ParsedDocument(
    String id,
    String source,
    String uri,
    String title,
    String text,
    LocalDate published,
    DateBasis basis,
    Map<String, List<String>> labels) {

  /** This document, published on a day. */
  ParsedDocument published(LocalDate day, DateBasis found) {
    return new ParsedDocument(id, source, uri, title, text, day, found, labels);
  }

  /** Puts title and body together. */
  static String text(String title, String body) {
    if (title == null || title.isBlank()) {
      return body;
    }
    return body.isBlank() ? title : title + "\n\n" + body;
  }
}
