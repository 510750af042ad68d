package blotter.trend;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What occurs most often. */
public final class Leading {

  private Leading() {}

  /**
   * Some of the values that occur most often, most frequent first; of values that are as frequent
   * the first by the alphabet. Fewer where there are no more.
   *
   * @param values all of them, in any order
   * @param most how many to give
   * @throws IllegalArgumentException if that is negative
   */
  public static List<String> of(Iterable<String> values, int most) {
    Map<String, Integer> counts = new TreeMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }
}
