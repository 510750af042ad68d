package blotter.text;

/**
 * The rarer chunks that the tokenizers of a JVM's threads have met, with their tokens and what is
 * kept beside them. Bounded and thread-safe.
 *
 * @param <C> what is kept beside a chunk's tokens
 */
public final class ChunkCache<C> {

  private static final int CAPACITY = 1 << 18;

  final SharedCache<CachedWordTokenizer.Chunk<C>> chunks = new SharedCache<>(CAPACITY);
}
