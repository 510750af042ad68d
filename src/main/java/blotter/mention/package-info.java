/** What a document mentions, in which sense and how surely; and where personal names stand. */
package blotter.mention;
