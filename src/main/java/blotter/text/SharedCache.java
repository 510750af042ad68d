package blotter.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A bounded map from strings to computed values that all threads of a JVM share.
 *
 * <p>Two generations, as in {@link SliceCache}: what has been asked for lately stays, and never
 * more than about twice the capacity is held. A value may be computed twice where two threads ask
 * at once; it must depend on its key only. Thread-safe.
 *
 * @param <V> what is computed
 */
final class SharedCache<V> {

  private final int capacity;
  private volatile Map<String, V> young = new ConcurrentHashMap<>();
  private volatile Map<String, V> old = Map.of();

  SharedCache(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("capacity must be positive: " + capacity);
    }
    this.capacity = capacity;
  }

  V get(String key, Function<String, V> compute) {
    V value = young.get(key);
    if (value != null) {
      return value;
    }

    value = old.get(key);
    if (value == null) {
      value = compute.apply(key);
    }
    if (young.size() >= capacity) {
      rotate();
    }
    young.put(key, value);
    return value;
  }

  int size() {
    return young.size() + old.size();
  }

  private synchronized void rotate() {
    if (young.size() >= capacity) {
      old = young;
      young = new ConcurrentHashMap<>();
    }
  }
}
