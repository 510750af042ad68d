/**
 * What notebooks use to read the tables of a run: queries by DuckDB, tables as HTML, charts as PNG.
 * It knows no Spark.
 */
package blotter.notebook;
