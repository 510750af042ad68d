/**
 * The report: one HTML page from plain values. Every text in these records is a source's or a
 * user's and is untrusted: the page shows it as text, never as markup. No record but {@link
 * blotter.report.Evidence} may hold words that can name a person.
 */
package blotter.report;
