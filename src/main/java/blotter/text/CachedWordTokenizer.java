package blotter.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
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
 * <p>What else is a function of a chunk alone can be kept beside its tokens, so that it costs no
 * look-up of its own.
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

  /**
   * A tokenizer.
   *
   * @param shared what the threads of a JVM share, which compute the same companions
   * @param companion what is kept beside a chunk's tokens, computed from the chunk; immutable
   */
  public CachedWordTokenizer(ChunkCache<C> shared, Function<String, C> companion) {
    this.shared = shared;
    this.companion = companion;
  }

  /** A tokenizer that keeps nothing beside the tokens. */
  public static CachedWordTokenizer<Void> plain() {
    return new CachedWordTokenizer<>(PLAIN, chunk -> null);
  }

  @Override
  public List<Token> tokenize(String text, int begin, int end) {
    return tokenize(text, begin, end, (kept, at) -> {});
  }

  /**
   * Tokenizes, and gives what is kept beside each chunk in text order.
   *
   * @param listener takes what is kept, and the offset of its chunk's first character
   */
  public List<Token> tokenize(String text, int begin, int end, ObjIntConsumer<C> listener) {
    List<Token> tokens = new ArrayList<>((end - begin) / 4 + 4);
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

      addChunk(text, at, chunkEnd, tokens, listener);
      at = chunkEnd;
    }

    return tokens;
  }

  /** The model's own notion of white space, with a short way for ASCII. */
  private static boolean isWhitespace(char c) {
    if (c < 0x80) {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1C && c <= 0x1F);
    }
    return StringUtil.isWhitespace(c);
  }

  private void addChunk(
      String text, int begin, int end, List<Token> tokens, ObjIntConsumer<C> listener) {
    int at = begin;

    while (at < end) {
      int pieceEnd = Math.min(end, at + LONGEST_CHUNK);
      if (pieceEnd < end
          && Character.isSurrogatePair(text.charAt(pieceEnd - 1), text.charAt(pieceEnd))) {
        pieceEnd--;
      }

      Chunk<C> chunk =
          pieceEnd - at <= LONGEST_CACHED
              ? chunks.get(text, at, pieceEnd)
              : rare(text.substring(at, pieceEnd));
      for (Piece piece : chunk.pieces) {
        tokens.add(new Token(at + piece.begin, at + piece.end, piece.lower, piece.capitalised));
      }
      listener.accept(chunk.companion, at);
      at = pieceEnd;
    }
  }

  private Chunk<C> known(String chunk) {
    return shared.chunks.get(chunk, this::rare);
  }

  private Chunk<C> rare(String chunk) {
    return new Chunk<>(analyse(chunk), companion.apply(chunk));
  }

  private Piece[] analyse(String chunk) {
    Span[] spans = tokenizer.tokenizePos(chunk);
    Piece[] pieces = new Piece[spans.length];

    for (int i = 0; i < spans.length; i++) {
      String word = chunk.substring(spans[i].getStart(), spans[i].getEnd());
      int first = word.codePointAt(0);
      pieces[i] =
          new Piece(
              spans[i].getStart(),
              spans[i].getEnd(),
              word.toLowerCase(Locale.ROOT),
              Character.isUpperCase(first) || Character.isTitleCase(first));
    }

    return pieces;
  }

  /** A chunk's tokens, and what is kept beside them. */
  static final class Chunk<C> {
    private final Piece[] pieces;
    private final C companion;

    Chunk(Piece[] pieces, C companion) {
      this.pieces = pieces;
      this.companion = companion;
    }
  }

  private record Piece(int begin, int end, String lower, boolean capitalised) {}
}
