/**
 * Counts and statistics: arrays and records in, records out.
 *
 * <p>Every formula names its paper and the independent implementation that its test values come
 * from.
 */
package blotter.trend;
