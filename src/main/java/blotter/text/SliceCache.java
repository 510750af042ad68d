package blotter.text;

import java.util.function.Function;

/**
 * A bounded map from slices of a text to computed values that forgets what has not been asked for
 * lately. A hit makes no object, not even the slice's string.
 *
 * <p>Two generations of an open-addressing hash table: a value found in the old one moves to the
 * young one; when the young one is full it becomes the old one, and what the old one still held is
 * forgotten. Never holds more than twice the capacity, and {@value #FRONT} more: before both stands
 * a small table with the last slice of each of its places, where the commonest words are found. Not
 * thread-safe.
 *
 * @param <V> what is computed from a slice; it must depend on the slice's characters only
 */
public final class SliceCache<V> {

  private static final int LONGEST_PACKED = 16;
  private static final int HALF = 8;
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  /** Places of the front table: few enough to stay near the processor. */
  private static final int FRONT = 1 << 13;

  private final int capacity;
  private final int slots;
  private final Function<String, V> compute;

  private final long[] frontCodes = new long[2 * FRONT];
  private final String[] frontKeys = new String[FRONT];
  private final Object[] frontValues = new Object[FRONT];

  private Table young;
  private Table old;

  /** The second half of the code that was computed last. */
  private long second;

  /**
   * An empty cache.
   *
   * @param capacity values of one generation, at least 1
   * @param compute what makes a value of a slice; never null
   */
  public SliceCache(int capacity, Function<String, V> compute) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity must be positive: " + capacity);
    }

    this.capacity = capacity;
    this.slots = Integer.highestOneBit(capacity) << 1;
    this.compute = compute;
    this.young = new Table(slots);
    this.old = new Table(1);
  }

  /** The value of {@code text.substring(begin, end)}, which is not empty. */
  @SuppressWarnings("unchecked")
  public V get(String text, int begin, int end) {
    long first = code(text, begin, end);
    int place = place(first, second, FRONT - 1);
    if (frontCodes[2 * place] == first
        && frontCodes[2 * place + 1] == second
        && (first >= 0 || isKey(frontKeys[place], text, begin, end))) {
      return (V) frontValues[place];
    }

    int at = young.find(text, begin, end, first, second);
    if (at < 0) {
      at = enter(text, begin, end, first, second);
    }
    frontCodes[2 * place] = first;
    frontCodes[2 * place + 1] = young.codes[2 * at + 1];
    frontKeys[place] = first >= 0 ? null : young.keys[at];
    frontValues[place] = young.values[at];
    return (V) young.values[at];
  }

  /** Puts what is not in the young table there; its place in it. */
  private int enter(String text, int begin, int end, long first, long rest) {
    int before = old.find(text, begin, end, first, rest);
    String key = before >= 0 ? old.keys[before] : text.substring(begin, end);
    Object value = before >= 0 ? old.values[before] : compute.apply(key);

    if (young.size >= capacity) {
      old = young;
      young = new Table(slots);
    }
    return young.put(key, value, first, rest);
  }

  /** Number of values held, those of both generations. */
  public int size() {
    return young.size + old.size;
  }

  /**
   * The code of a slice, in two halves: the first is returned and never 0, the second is left in
   * {@link #second}. A slice of up to {@value #LONGEST_PACKED} ASCII characters, none of them NUL,
   * is its own code; that of any other slice has the highest bit of its first half set and does not
   * tell it from all others.
   */
  private long code(String text, int begin, int end) {
    if (end - begin > LONGEST_PACKED) {
      return mixed(text, begin, end);
    }

    long first = 0;
    long rest = 0;
    int all = 0;
    int half = Math.min(end, begin + HALF);
    for (int i = begin; i < half; i++) {
      char c = text.charAt(i);
      all |= c - 1 | c;
      first = first << 8 | c;
    }
    for (int i = half; i < end; i++) {
      char c = text.charAt(i);
      all |= c - 1 | c;
      rest = rest << 8 | c;
    }
    if ((all & ~0x7F) != 0) {
      return mixed(text, begin, end);
    }
    second = rest;
    return first;
  }

  /** Four characters a step, so that one multiplication waits for another a fourth as often. */
  private long mixed(String text, int begin, int end) {
    long code = (long) end - begin;
    int i = begin;
    for (; i + 4 <= end; i += 4) {
      long four =
          text.charAt(i)
              | (long) text.charAt(i + 1) << 16
              | (long) text.charAt(i + 2) << 32
              | (long) text.charAt(i + 3) << 48;
      code = (code ^ four) * PRIME;
      code ^= code >>> 32;
    }
    for (; i < end; i++) {
      code = (code ^ text.charAt(i)) * PRIME;
    }
    second = 0;
    return (code ^ (code >>> 32)) | Long.MIN_VALUE;
  }

  private static boolean isKey(String key, String text, int begin, int end) {
    return key.length() == end - begin && key.regionMatches(0, text, begin, end - begin);
  }

  private static int place(long first, long rest, int mask) {
    return (int) (((first ^ rest * PRIME) * PRIME) >>> 40) & mask;
  }

  /**
   * Values by their key's code, in open addressing. The halves of a code stand side by side; no
   * first half is 0, which marks an empty place.
   */
  private static final class Table {
    private final int mask;
    private final long[] codes;
    private final String[] keys;
    private final Object[] values;
    private int size;

    Table(int slots) {
      mask = slots - 1;
      codes = new long[2 * slots];
      keys = new String[slots];
      values = new Object[slots];
    }

    /** The place of a key, or -1. A packed code tells its key from all others. */
    int find(String text, int begin, int end, long first, long rest) {
      int at = place(first, rest, mask);
      while (codes[2 * at] != 0) {
        if (codes[2 * at] == first
            && codes[2 * at + 1] == rest
            && (first >= 0 || isKey(keys[at], text, begin, end))) {
          return at;
        }
        at = (at + 1) & mask;
      }
      return -1;
    }

    int put(String key, Object value, long first, long rest) {
      int at = place(first, rest, mask);
      while (codes[2 * at] != 0) {
        at = (at + 1) & mask;
      }
      codes[2 * at] = first;
      codes[2 * at + 1] = rest;
      keys[at] = key;
      values[at] = value;
      size++;
      return at;
    }
  }
}
