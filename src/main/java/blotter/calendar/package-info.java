/**
 * When: dates and periods that a text names, resolved, and the date of publication audited against
 * them. Pure: no Spark, no files.
 */
package blotter.calendar;
