package blotter.report;

/** A figure with its 95 % interval. */
public record Interval(double value, double low, double high) {}
