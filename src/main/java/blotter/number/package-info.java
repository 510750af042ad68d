/** Numbers in digits and words, as they stand in a sentence. Pure: no Spark, no files. */
package blotter.number;
