package blotter.text;

import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.Span;
import opennlp.tools.util.StringUtil;

/**
 * OpenNLP's maximum-entropy tokenizer behind a bounded cache, with exactly its spans.
 *
 * <p>{@link TokenizerME} splits at white space first and then classifies every character of a chunk
 * from that chunk alone, so that the tokens of a chunk are a function of the chunk: they are
 * computed once and looked up afterwards: the usual chunks in a small cache of this object, the
 * rarer ones in a larger one that the threads of a JVM share. News repeats its chunks, which makes
 * this about ten times as fast as the model.
 *
 * <p>The model's cost grows with the square of a chunk's length. A chunk of more than {@value
 * #LONGEST_CHUNK} characters (no word, but a broken file or an encoded attachment) is cut into
 * pieces of that length, never inside a surrogate pair; only there do the spans differ from the
 * model's. Chunks of more than {@value #LONGEST_CACHED} characters are not cached, so that the
 * cache is bounded in characters too. Not thread-safe.
 *
 * <p>What else is a function of a chunk alone can be kept beside its tokens, and what is one of a
 * token's letters in its marks, so that neither costs a look-up of its own.
 *
 * @param <C> what is kept beside a chunk's tokens
 */
public final class CachedWordTokenizer<C> implements WordTokenizer {

  /** Longest run without white space that the model sees whole, in UTF-16 code units. */
  static final int LONGEST_CHUNK = 1024;

  private static final int LONGEST_CACHED = 48;
  private static final int CAPACITY = 1 << 16;

  private static final ChunkCache<Void> PLAIN = new ChunkCache<>();

  private final TokenizerME tokenizer = new TokenizerME(Models.tokens());
  private final SliceCache<Chunk<C>> chunks = new SliceCache<>(CAPACITY, this::known);
  private final ChunkCache<C> shared;
  private final Function<String, C> companion;
  private final ToIntFunction<String> marks;
  private final Tokens.Builder tokens = new Tokens.Builder();

  /**
   * A tokenizer.
   *
   * @param shared what the threads of a JVM share, which compute the same companions and marks
   * @param companion what is kept beside a chunk's tokens, computed from the chunk; immutable
   * @param marks what {@link Tokens#marks} gives for a token, computed from it in lower case
   */
  public CachedWordTokenizer(
      ChunkCache<C> shared, Function<String, C> companion, ToIntFunction<String> marks) {
    this.shared = shared;
    this.companion = companion;
    this.marks = marks;
  }

  /** A tokenizer that keeps nothing beside the tokens and marks none. */
  public static CachedWordTokenizer<Void> plain() {
    return new CachedWordTokenizer<>(PLAIN, chunk -> null, lower -> 0);
  }

  @Override
  public Tokens tokenize(String text, int begin, int end) {
    return tokenize(text, begin, end, (kept, at) -> {});
  }

  /**
   * Tokenizes, and gives what is kept beside each chunk in text order.
   *
   * @param listener takes what is kept, and the offset of its chunk's first character
   */
  public Tokens tokenize(String text, int begin, int end, ObjIntConsumer<C> listener) {
    int at = begin;

    while (at < end) {
      if (isWhitespace(text.charAt(at))) {
        at++;
        continue;
      }

      int chunkEnd = at + 1;
      while (chunkEnd < end && !isWhitespace(text.charAt(chunkEnd))) {
        chunkEnd++;
      }

      addChunk(text, at, chunkEnd, listener);
      at = chunkEnd;
    }

    return tokens.take();
  }

  /** The model's own notion of white space, with a short way for ASCII. */
  private static boolean isWhitespace(char c) {
    if (c < 0x80) {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
    }
    return StringUtil.isWhitespace(c);
  }

  private void addChunk(String text, int begin, int end, ObjIntConsumer<C> listener) {
    int at = begin;

    while (at < end) {
      int pieceEnd = end - at <= LONGEST_CHUNK ? end : cut(text, at + LONGEST_CHUNK);
      Chunk<C> chunk =
          pieceEnd - at <= LONGEST_CACHED
              ? chunks.get(text, at, pieceEnd)
              : rare(text.substring(at, pieceEnd));

      if (chunk.only != null) {
        tokens.add(at, pieceEnd, chunk.only);
      } else {
        for (Piece piece : chunk.pieces) {
          tokens.add(at + piece.begin, at + piece.end, piece.word);
        }
      }
      listener.accept(chunk.companion, at);
      at = pieceEnd;
    }
  }

  /** Where a chunk is cut: here, or before a surrogate pair that it would halve. */
  private static int cut(String text, int at) {
    return Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at - 1 : at;
  }

  private Chunk<C> known(String chunk) {
    return shared.chunks.get(chunk, this::rare);
  }

  private Chunk<C> rare(String chunk) {
    return new Chunk<>(chunk.length(), analyse(chunk), companion.apply(chunk));
  }

  private Piece[] analyse(String chunk) {
    Span[] spans = tokenizer.tokenizePos(chunk);
    Piece[] pieces = new Piece[spans.length];
    for (int i = 0; i < spans.length; i++) {
      int begin = spans[i].getStart();
      int end = spans[i].getEnd();
      pieces[i] = new Piece(begin, end, Word.of(chunk.substring(begin, end), marks));
    }
    return pieces;
  }

  /** A chunk's tokens, and what is kept beside them. */
  static final class Chunk<C> {
    private final Piece[] pieces;
    private final C companion;

    /** The word of a chunk that is one token, the usual case; null for all others. */
    private final Word only;

    Chunk(int length, Piece[] pieces, C companion) {
      this.pieces = pieces;
      this.companion = companion;
      boolean whole = pieces.length == 1 && pieces[0].begin == 0 && pieces[0].end == length;
      this.only = whole ? pieces[0].word : null;
    }
  }

  private record Piece(int begin, int end, Word word) {}
}
