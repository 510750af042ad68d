/**
 * How much a sentence says: numbers, units, money, and what they measure. Pure: no Spark, no files.
 */
package blotter.measure;
