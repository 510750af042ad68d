package blotter.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document that tells something. Its texts are the source's own words.
 *
 * @param document its id
 * @param source where it was published
 * @param published when
 * @param uri where it can be read; only {@code http} and {@code https} become a link
 * @param quote the sentence; empty if quotes are left away
 */
public record Evidence(
    String document,
    String source,
    LocalDate published,
    Optional<String> uri,
    Optional<String> quote) {}
