package blotter.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/**
 * The tokens of a stretch of text in text order, as arrays: an object a token would cost more than
 * finding it. Immutable.
 */
public final class Tokens extends AbstractList<Token> implements RandomAccess {

  private final int[] begins;
  private final int[] ends;
  private final Word[] words;

  private Tokens(int[] begins, int[] ends, Word[] words) {
    this.begins = begins;
    this.ends = ends;
    this.words = words;
  }

  @Override
  public int size() {
    return words.length;
  }

  @Override
  public Token get(int index) {
    return new Token(begins[index], ends[index], lower(index), isCapitalised(index));
  }

  /** As {@link Token#begin}. */
  public int begin(int index) {
    return begins[index];
  }

  /** As {@link Token#end}. */
  public int end(int index) {
    return ends[index];
  }

  /** As {@link Token#lower}. */
  public String lower(int index) {
    return words[index].lower();
  }

  /** As {@link Token#capitalised}. */
  public boolean isCapitalised(int index) {
    return words[index].capitalised();
  }

  /** The marks of all tokens together. */
  public int allMarks() {
    int marks = 0;
    for (int i = 0; i < size(); i++) {
      marks |= marks(i);
    }
    return marks;
  }

  /** What the tokenizer's user keeps with each token of the same letters; 0 for nothing. */
  public int marks(int index) {
    return words[index].marks();
  }

  /** The tokens in lower case, one space between them. */
  public String joined() {
    StringBuilder joined = new StringBuilder(8 * words.length);
    for (Word word : words) {
      if (!joined.isEmpty()) {
        joined.append(' ');
      }
      joined.append(word.lower());
    }
    return joined.toString();
  }

  /** Collects tokens; can be used again once they are taken. */
  static final class Builder {
    private static final int USUAL = 64;

    private int[] begins = new int[USUAL];
    private int[] ends = new int[USUAL];
    private Word[] words = new Word[USUAL];
    private int size;

    void add(int begin, int end, Word word) {
      if (size == words.length) {
        int larger = 2 * size;
        begins = Arrays.copyOf(begins, larger);
        ends = Arrays.copyOf(ends, larger);
        words = Arrays.copyOf(words, larger);
      }
      begins[size] = begin;
      ends[size] = end;
      words[size] = word;
      size++;
    }

    /** The tokens that were added since the last call. */
    Tokens take() {
      int taken = size;
      size = 0;
      return new Tokens(
          Arrays.copyOf(begins, taken), Arrays.copyOf(ends, taken), Arrays.copyOf(words, taken));
    }
  }
}
