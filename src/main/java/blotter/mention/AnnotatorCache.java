package blotter.mention;

import blotter.text.ChunkCache;

/** What annotators of a JVM's threads share that have equal lexicons and markings. Thread-safe. */
public final class AnnotatorCache {

  private final ChunkCache<ChunkParts> chunks = new ChunkCache<>();

  ChunkCache<ChunkParts> chunks() {
    return chunks;
  }
}
