package blotter.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Periods in which an unusual share of documents is relevant: the batched automaton of Kleinberg,
 * J. (2003), "Bursty and hierarchical structure in streams", Data Mining and Knowledge Discovery 7,
 * 373–397.
 *
 * <p>In state {@code i} each document is relevant with probability {@code p·2^i}, where {@code p}
 * is the share over all periods. A period costs the negative logarithm of its binomial probability,
 * a step up costs {@code ln n} a level for {@code n} observed periods (the paper's gamma is 1), a
 * step down nothing; the automaton begins in state 0. The binomial coefficient is the same in every
 * state of a period and therefore left out. Of all sequences of states the cheapest is taken; where
 * two cost the same, the one that is in a lower state at its end. A burst of a level is a longest
 * run of periods in that level or a higher one, so that bursts of higher levels lie within those of
 * lower ones.
 *
 * <p>There are at most {@value #HIGHEST} levels, fewer where a probability would reach 1. So
 * nothing bursts where half of all documents or more are relevant.
 */
public final class Bursts {

  /** The highest level: eight times the overall share or more. */
  private static final int HIGHEST = 3;

  private Bursts() {}

  /**
   * The bursts of a series, by beginning, then level.
   *
   * <p>A period without documents is a gap: it costs nothing and is no period of the automaton. A
   * burst goes on over gaps, but neither begins nor ends with one. Linear in the number of periods.
   *
   * @param relevant relevant documents of each period
   * @param documents all documents of each period
   * @return the bursts, none where the share is never raised for long enough; or {@link
   *     Reason#EMPTY} without any document, {@link Reason#ALL_ZERO} without any relevant one,
   *     {@link Reason#CONSTANT} if all are relevant, {@link Reason#TOO_FEW_PERIODS} if only one
   *     period has documents
   * @throws IllegalArgumentException if the lengths differ, a count is negative, or more documents
   *     are relevant than there are
   */
  public static Figure<List<Burst>> of(long[] relevant, long[] documents) {
    check(relevant, documents);

    int[] observed = observed(documents);
    double hits = sum(relevant);
    double all = sum(documents);
    if (observed.length == 0) {
      return Figure.none(Reason.EMPTY);
    }
    if (hits == 0) {
      return Figure.none(Reason.ALL_ZERO);
    }
    if (hits == all) {
      return Figure.none(Reason.CONSTANT);
    }
    if (observed.length == 1) {
      return Figure.none(Reason.TOO_FEW_PERIODS);
    }

    int[] states = states(relevant, documents, observed, hits / all);
    return Figure.of(bursts(states, observed));
  }

  /** The cheapest sequence of states, one for each observed period. */
  private static int[] states(long[] relevant, long[] documents, int[] observed, double share) {
    int levels = levels(share);
    double[] hit = new double[levels];
    double[] miss = new double[levels];
    for (int level = 0; level < levels; level++) {
      double probability = Math.scalb(share, level);
      hit[level] = -StrictMath.log(probability);
      miss[level] = -StrictMath.log1p(-probability);
    }

    double step = StrictMath.log(observed.length);
    double[] cheapest = new double[levels];
    Arrays.fill(cheapest, 1, levels, Double.POSITIVE_INFINITY);
    double[] before = new double[levels];
    byte[] origins = new byte[observed.length * levels];

    for (int period = 0; period < observed.length; period++) {
      long hits = relevant[observed[period]];
      long misses = documents[observed[period]] - hits;
      System.arraycopy(cheapest, 0, before, 0, levels);

      for (int level = 0; level < levels; level++) {
        int origin = origin(before, level, step);
        origins[period * levels + level] = (byte) origin;
        cheapest[level] =
            before[origin]
                + step * Math.max(0, level - origin)
                + hits * hit[level]
                + misses * miss[level];
      }
    }
    return trace(origins, lowestOfCheapest(cheapest), observed.length);
  }

  /** How many states there are: those whose probability stays below 1. */
  private static int levels(double share) {
    int levels = 1;
    while (levels <= HIGHEST && Math.scalb(share, levels) < 1) {
      levels++;
    }
    return levels;
  }

  /** The state from which it is cheapest to come. */
  private static int origin(double[] before, int level, double step) {
    int best = 0;
    double least = before[0] + step * level;
    for (int origin = 1; origin < before.length; origin++) {
      double cost = before[origin] + step * Math.max(0, level - origin);
      if (cost < least) {
        least = cost;
        best = origin;
      }
    }
    return best;
  }

  private static int lowestOfCheapest(double[] costs) {
    int best = 0;
    for (int level = 1; level < costs.length; level++) {
      if (costs[level] < costs[best]) {
        best = level;
      }
    }
    return best;
  }

  private static int[] trace(byte[] origins, int last, int periods) {
    int levels = origins.length / periods;
    int[] states = new int[periods];
    int state = last;
    for (int period = periods - 1; period >= 0; period--) {
      states[period] = state;
      state = origins[period * levels + state];
    }
    return states;
  }

  private static List<Burst> bursts(int[] states, int[] observed) {
    List<Burst> bursts = new ArrayList<>();
    for (int level = 1; level <= HIGHEST; level++) {
      int begin = -1;
      for (int period = 0; period <= states.length; period++) {
        boolean raised = period < states.length && states[period] >= level;
        if (raised && begin < 0) {
          begin = period;
        } else if (!raised && begin >= 0) {
          bursts.add(new Burst(observed[begin], observed[period - 1], level));
          begin = -1;
        }
      }
    }

    bursts.sort(Comparator.comparingInt(Burst::begin).thenComparingInt(Burst::level));
    return List.copyOf(bursts);
  }

  private static int[] observed(long[] documents) {
    return IntStream.range(0, documents.length).filter(i -> documents[i] > 0).toArray();
  }

  private static long sum(long[] counts) {
    long sum = 0;
    for (long count : counts) {
      sum = Math.addExact(sum, count);
    }
    return sum;
  }

  private static void check(long[] relevant, long[] documents) {
    if (relevant.length != documents.length) {
      throw new IllegalArgumentException(
          "relevant and documents differ in length: " + relevant.length + ", " + documents.length);
    }
    for (int i = 0; i < relevant.length; i++) {
      if (relevant[i] < 0 || relevant[i] > documents[i]) {
        throw new IllegalArgumentException(
            "relevant[" + i + "] is not within 0 and " + documents[i] + ": " + relevant[i]);
      }
    }
  }
}
