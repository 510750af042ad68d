package blotter.report;

/**
 * What a period is made of.
 *
 * @param documents counted documents
 * @param suspect those with a suspect date
 * @param nearDuplicates those that repeat an earlier one
 */
public record Coverage(
    Period period, long documents, long sources, long suspect, long nearDuplicates) {}
