/**
 * The tables: one file each with its name, key, columns and what they mean. Spark SQL types only.
 */
package blotter.table;
