package blotter.trend;

/**
 * A closed interval of estimates.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double low, double high) {}
