/**
 * What the report says: which series, pairs, amounts and incidents of the tables it shows, by rules
 * that {@code docs/report.md} gives in plain words. Tables are read through {@link
 * blotter.findings.TableQueries} with SQL that DuckDB and Spark understand alike, so that both give
 * the same report.
 */
package blotter.findings;
