package blotter.report;

/**
 * A term that one side of a contrast uses more than the other.
 *
 * @param contrast what is compared, as a reader writes it
 * @param n how often the first side uses it
 * @param documents documents of the first side that use it
 * @param perMillion per million words of the first side
 * @param otherPerMillion per million words of the other side
 * @param logRatio binary logarithm of the ratio of the two: 1 is twice as often
 * @param q of the test
 */
public record KeyTerm(
    String contrast,
    String term,
    long n,
    long documents,
    double perMillion,
    double otherPerMillion,
    double logRatio,
    double q) {}
