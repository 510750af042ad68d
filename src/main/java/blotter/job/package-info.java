/**
 * The command line, the session, reading and publishing tables: the only room that touches files,
 * the clock and the exit code. One class a job.
 */
package blotter.job;
