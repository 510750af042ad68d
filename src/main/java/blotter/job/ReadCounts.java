package blotter.job;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.util.AccumulatorV2;

/**
 * Counts the records that tasks read. A task that runs again replaces its count instead of adding
 * to it, so that the sum is right also where executors were lost.
 */
final class ReadCounts extends AccumulatorV2<Map.Entry<Integer, Long>, Long> {

  private static final long serialVersionUID = 1L;

  private final TreeMap<Integer, Long> counts = new TreeMap<>();

  @Override
  public boolean isZero() {
    return counts.isEmpty();
  }

  @Override
  public synchronized AccumulatorV2<Map.Entry<Integer, Long>, Long> copy() {
    ReadCounts copy = new ReadCounts();
    copy.counts.putAll(counts);
    return copy;
  }

  @Override
  public synchronized void reset() {
    counts.clear();
  }

  @Override
  public synchronized void add(Map.Entry<Integer, Long> partitionCount) {
    counts.put(partitionCount.getKey(), partitionCount.getValue());
  }

  @Override
  public synchronized void merge(AccumulatorV2<Map.Entry<Integer, Long>, Long> other) {
    counts.putAll(((ReadCounts) other).counts);
  }

  @Override
  public synchronized Long value() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
