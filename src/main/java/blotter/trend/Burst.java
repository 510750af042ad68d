package blotter.trend;

/**
 * A run of periods over which a share is raised by at least a level.
 *
 * @param begin index of its first period
 * @param end index of its last period, inclusive
 * @param level how often the overall share is doubled there at least, from 1
 */
public record Burst(int begin, int end, int level) {}
