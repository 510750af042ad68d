package blotter.trend;

/**
 * A series as the sum of three, each of its length.
 *
 * @param seasonal what recurs from cycle to cycle
 * @param trend what changes slowly
 * @param remainder what is left
 */
@SuppressWarnings("ArrayRecordComponent") // read once by whoever asked for it
public record Decomposition(double[] seasonal, double[] trend, double[] remainder) {}
