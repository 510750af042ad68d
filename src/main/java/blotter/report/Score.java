package blotter.report;

/**
 * How right the extraction was against annotated documents.
 *
 * @param measure such as {@code drugs} or {@code months of imprisonment}
 * @param documents annotated documents
 * @param f1 harmonic mean of precision and recall, with a bootstrap interval over documents
 */
public record Score(String measure, long documents, double precision, double recall, Interval f1) {}
