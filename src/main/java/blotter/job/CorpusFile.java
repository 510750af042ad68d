package blotter.job;

import java.io.Serializable;

/**
 * One file of a corpus.
 *
 * @param uri its full name on its file system
 * @param source name of the source that it belongs to
 * @param bytes its size
 */
record CorpusFile(String uri, String source, long bytes) implements Serializable {}
