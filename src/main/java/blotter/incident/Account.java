package blotter.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What one document tells.
 *
 * @param document its doc_id
 * @param source its source
 * @param published its day of publication
 * @param keys what it may share with other documents on the same case: {@link CaseKeys}
 * @param tellings its events
 */
public record Account(
    String document,
    String source,
    LocalDate published,
    Set<String> keys,
    List<Telling> tellings) {}
