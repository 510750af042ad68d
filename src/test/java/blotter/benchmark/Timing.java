package blotter.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleSupplier;

/** Medians of repeated work. */
public final class Timing {

  private Timing() {}

  /** The median of what some rounds give. */
  public static double median(int rounds, DoubleSupplier round) {
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      values.add(round.getAsDouble());
    }
    return median(values);
  }

  /** The median of some values; the lower of the two in the middle. */
  public static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get((sorted.size() - 1) / 2);
  }

  /** Seconds that work takes. */
  public static double seconds(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e9;
  }
}
