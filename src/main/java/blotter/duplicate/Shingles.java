package blotter.duplicate;

import java.util.Arrays;

/**
 * The shingles of a document: 64-bit hashes of every run of {@value #WORDS} words of a sentence.
 *
 * <p>Tokens without a letter or digit are no words, so that quotation marks and dashes that an
 * editor changes change nothing. No shingle reaches over the end of a sentence: sentences that were
 * moved, left out or put between change no shingle but their own. Sentences of fewer words give
 * none. See Broder, On the resemblance and containment of documents (1997). Two runs share a hash
 * by an accident of 2^-64. Not thread-safe.
 */
public final class Shingles {

  /** Words of a shingle. */
  public static final int WORDS = 4;

  private static final int FIRST_CAPACITY = 512;
  private static final long OFFSET = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L;
  private static final int TURN = 17;

  private long[] hashes = new long[FIRST_CAPACITY];
  private int size;

  /** The hashes of the last words of the sentence, the oldest overwritten by the newest. */
  private final long[] last = new long[WORDS];

  /**
   * Adds the shingles of a sentence. Linear in its length.
   *
   * @param sentence its tokens in lower case with one space between them
   */
  public void add(String sentence) {
    int words = 0;
    long hash = OFFSET;
    boolean isWord = false;
    for (int i = 0; i <= sentence.length(); i++) {
      char c = i < sentence.length() ? sentence.charAt(i) : ' ';
      if (c != ' ') {
        hash = (hash ^ c) * PRIME;
        isWord |= Character.isLetterOrDigit(c) || Character.isSurrogate(c);
        continue;
      }

      if (isWord) {
        last[words++ % WORDS] = hash;
        if (words >= WORDS) {
          put(run(words));
        }
      }
      hash = OFFSET;
      isWord = false;
    }
  }

  /** The hash of the last words, the number of words of the sentence until now being given. */
  private long run(int words) {
    long run = 0;
    for (int i = 0; i < WORDS; i++) {
      run = Mixing.mixed(Long.rotateLeft(run, TURN) ^ last[(words + i) % WORDS]);
    }
    return run;
  }

  private void put(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = hash;
  }

  /** The shingles that were added, ascending, each once. */
  public long[] distinct() {
    long[] sorted = Arrays.copyOf(hashes, size);
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }
}
