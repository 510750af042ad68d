/**
 * Dataset in, Dataset out. A stage is a record of its parameters; it neither reads nor writes. What
 * happens to one document is written in the pure rooms.
 */
package blotter.stage;
