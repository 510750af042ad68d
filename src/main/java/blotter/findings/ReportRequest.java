package blotter.findings;

import blotter.trend.Granularity;
import java.util.Optional;

/**
 * What is asked of a report.
 *
 * @param incidents how many incidents it lists
 * @param quotes whether evidence holds the source's words
 * @param granularity the length of its periods; empty to take what suits the corpus
 */
public record ReportRequest(int incidents, boolean quotes, Optional<Granularity> granularity) {}
