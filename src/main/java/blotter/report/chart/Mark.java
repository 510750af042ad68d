package blotter.report.chart;

/** A place on an axis, in pixels, with its label; the label is empty where there is no room. */
public record Mark(String at, String label) {}
