package blotter.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 */
public final class CachedWordTokenizer implements WordTokenizer {

  /** Longest run without white space that the model sees whole, in UTF-16 code units. */
  static final int LONGEST_CHUNK = 1024;

  private static final int LONGEST_CACHED = 48;
  private static final int CAPACITY = 1 << 15;
  private static final int SHARED_CAPACITY = 1 << 18;

  private static final SharedCache<Piece[]> SHARED = new SharedCache<>(SHARED_CAPACITY);

  private final TokenizerME tokenizer = new TokenizerME(Models.tokens());
  private final SliceCache<Piece[]> chunks =
      new SliceCache<>(CAPACITY, chunk -> SHARED.get(chunk, this::analyse));

  @Override
  public List<Token> tokenize(String text, int begin, int end) {
    List<Token> tokens = new ArrayList<>(Math.max(4, (end - begin) / 5));
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

      addChunk(text, at, chunkEnd, tokens);
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

  private void addChunk(String text, int begin, int end, List<Token> tokens) {
    int at = begin;

    while (at < end) {
      int pieceEnd = Math.min(end, at + LONGEST_CHUNK);
      if (pieceEnd < end
          && Character.isSurrogatePair(text.charAt(pieceEnd - 1), text.charAt(pieceEnd))) {
        pieceEnd--;
      }

      Piece[] pieces =
          pieceEnd - at <= LONGEST_CACHED
              ? chunks.get(text, at, pieceEnd)
              : analyse(text.substring(at, pieceEnd));
      for (Piece piece : pieces) {
        tokens.add(new Token(at + piece.begin, at + piece.end, piece.lower, piece.capitalised));
      }
      at = pieceEnd;
    }
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

  private record Piece(int begin, int end, String lower, boolean capitalised) {}
}
