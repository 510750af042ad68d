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

  private static final int LONGEST_PACKED = 8;
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  /** Places of the front table: few enough to stay in a processor's own memory. */
  private static final int FRONT = 1 << 11;

  private final int capacity;
  private final int slots;
  private final Function<String, V> compute;

  private final long[] frontCodes = new long[FRONT];
  private final String[] frontKeys = new String[FRONT];
  private final Object[] frontValues = new Object[FRONT];

  private Table young;
  private Table old;

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
    this.slots = Integer.highestOneBit(capacity) << 2;
    this.compute = compute;
    this.young = new Table(slots);
    this.old = new Table(1);
  }

  /** The value of {@code text.substring(begin, end)}. */
  @SuppressWarnings("unchecked")
  public V get(String text, int begin, int end) {
    long code = code(text, begin, end);
    int place = place(code, FRONT - 1);
    if (frontCodes[place] == code && isKey(frontKeys[place], text, begin, end, code)) {
      return (V) frontValues[place];
    }

    int at = young.find(text, begin, end, code);
    if (at < 0) {
      at = enter(text, begin, end, code);
    }
    frontCodes[place] = code;
    frontKeys[place] = young.keys[at];
    frontValues[place] = young.values[at];
    return (V) young.values[at];
  }

  /** Puts what is not in the young table there; its place in it. */
  private int enter(String text, int begin, int end, long code) {
    int before = old.find(text, begin, end, code);
    String key = before >= 0 ? old.keys[before] : text.substring(begin, end);
    Object value = before >= 0 ? old.values[before] : compute.apply(key);

    if (young.size >= capacity) {
      old = young;
      young = new Table(slots);
    }
    return young.put(key, value, code);
  }

  /** Number of values held, those of both generations. */
  public int size() {
    return young.size + old.size;
  }

  /**
   * A slice of up to {@value #LONGEST_PACKED} ASCII characters, none of them NUL, is its own code;
   * that of any other slice has the highest bit set and does not tell it from all others.
   */
  private static long code(String text, int begin, int end) {
    if (end - begin > LONGEST_PACKED) {
      return mixed(text, begin, end);
    }

    long code = 0;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (c == 0 || c > 0x7F) {
        return mixed(text, begin, end);
      }
      code = code << 8 | c;
    }
    return code;
  }

  /** Four characters a step, so that one multiplication waits for another a fourth as often. */
  private static long mixed(String text, int begin, int end) {
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
    return (code ^ (code >>> 32)) | Long.MIN_VALUE;
  }

  /** Whether a slice with a key's code is that key: a code that tells all needs no further look. */
  private static boolean isKey(String key, String text, int begin, int end, long code) {
    return (code >= 0 && key != null)
        || (code < 0
            && key.length() == end - begin
            && key.regionMatches(0, text, begin, end - begin));
  }

  private static int place(long code, int mask) {
    return (int) ((code * PRIME) >>> 40) & mask;
  }

  private static final class Table {
    private final String[] keys;
    private final long[] codes;
    private final Object[] values;
    private int size;

    Table(int slots) {
      keys = new String[slots];
      codes = new long[slots];
      values = new Object[slots];
    }

    /** The slot of a key, or -1. */
    int find(String text, int begin, int end, long code) {
      int at = place(code, codes.length - 1);
      while (values[at] != null) {
        if (codes[at] == code && isKey(keys[at], text, begin, end, code)) {
          return at;
        }
        at = (at + 1) & (codes.length - 1);
      }
      return -1;
    }

    int put(String key, Object value, long code) {
      int at = place(code, codes.length - 1);
      while (values[at] != null) {
        at = (at + 1) & (codes.length - 1);
      }
      keys[at] = key;
      codes[at] = code;
      values[at] = value;
      size++;
      return at;
    }
  }
}
