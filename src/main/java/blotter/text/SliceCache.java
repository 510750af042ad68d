package blotter.text;

import java.util.function.Function;

/**
 * A bounded map from slices of a text to computed values that forgets what has not been asked for
 * lately. A hit makes no object, not even the slice's string.
 *
 * <p>Two generations of an open-addressing hash table: a value found in the old one moves to the
 * young one; when the young one is full it becomes the old one, and what the old one still held is
 * forgotten. Never holds more than twice the capacity. Not thread-safe.
 *
 * @param <V> what is computed from a slice; it must depend on the slice's characters only
 */
public final class SliceCache<V> {

  private final int capacity;
  private final int slots;
  private final Function<String, V> compute;

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
    int hash = hash(text, begin, end);
    int at = young.find(text, begin, end, hash);
    if (at >= 0) {
      return (V) young.values[at];
    }

    int before = old.find(text, begin, end, hash);
    String key = before >= 0 ? old.keys[before] : text.substring(begin, end);
    V value = before >= 0 ? (V) old.values[before] : compute.apply(key);

    if (young.size >= capacity) {
      old = young;
      young = new Table(slots);
    }
    young.put(key, value, hash);
    return value;
  }

  /** Number of values held, those of both generations. */
  public int size() {
    return young.size + old.size;
  }

  private static int hash(String text, int begin, int end) {
    int hash = end - begin;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash ^ (hash >>> 15);
  }

  private static final class Table {
    private final String[] keys;
    private final int[] hashes;
    private final Object[] values;
    private int size;

    Table(int slots) {
      keys = new String[slots];
      hashes = new int[slots];
      values = new Object[slots];
    }

    /** The slot of a key, or -1. */
    int find(String text, int begin, int end, int hash) {
      int at = hash & (keys.length - 1);
      while (keys[at] != null) {
        if (hashes[at] == hash
            && keys[at].length() == end - begin
            && keys[at].regionMatches(0, text, begin, end - begin)) {
          return at;
        }
        at = (at + 1) & (keys.length - 1);
      }
      return -1;
    }

    void put(String key, Object value, int hash) {
      int at = hash & (keys.length - 1);
      while (keys[at] != null) {
        at = (at + 1) & (keys.length - 1);
      }
      keys[at] = key;
      hashes[at] = hash;
      values[at] = value;
      size++;
    }
  }
}
