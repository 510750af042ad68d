/** The sections of the page: what each shows, and why one is empty. The templates join them. */
package blotter.report.page;
