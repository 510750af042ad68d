package blotter.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A bounded map from keys to computed values that forgets what has not been asked for lately.
 *
 * <p>Two generations of a hash map: a value found in the old one moves to the young one; when the
 * young one is full it becomes the old one, and what the old one still held is forgotten. A hit
 * costs one or two look-ups, with no links to keep as a strict least-recently-used order would
 * need. Never holds more than twice {@code capacity} values. Not thread-safe.
 */
final class RecentlyUsed<K, V> {

  private final int capacity;
  private Map<K, V> young = new HashMap<>();
  private Map<K, V> old = new HashMap<>();

  RecentlyUsed(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity must be positive: " + capacity);
    }

    this.capacity = capacity;
  }

  V get(K key, Function<K, V> compute) {
    V value = young.get(key);
    if (value != null) {
      return value;
    }

    value = old.get(key);
    if (value == null) {
      value = compute.apply(key);
    }

    if (young.size() >= capacity) {
      old = young;
      young = new HashMap<>();
    }
    young.put(key, value);
    return value;
  }

  int size() {
    return young.size() + old.size();
  }
}
