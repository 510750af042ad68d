/** Figures, dates and findings as a reader of the page reads them. */
package blotter.report.wording;
