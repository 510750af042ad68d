/** Charts as values: scales, ticks and paths that a template prints as SVG. */
package blotter.report.chart;
