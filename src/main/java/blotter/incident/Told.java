package blotter.incident;

import java.time.LocalDate;

/**
 * An event with the document that tells it.
 *
 * @param document its doc_id
 * @param source its source
 * @param published its day of publication
 * @param telling the event
 */
public record Told(String document, String source, LocalDate published, Telling telling) {}
