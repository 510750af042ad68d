package blotter.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Compares incidents with judged pairs of documents.
 *
 * <p>A pair is joined where an event of its type in the one document and one in the other share an
 * incident, in whatever status. Intervals are percentile bootstraps over the pairs (Efron and
 * Tibshirani 1993, ch. 13) with a fixed generator.
 */
public final class PairEvaluation {

  private static final int RESAMPLES = 1000;
  private static final double TAIL = 0.025;
  private static final long SEED = 20_260_101L;

  private final List<GoldPair> pairs;
  private final List<Tally> tallies = new ArrayList<>();
  private final List<GoldPair> wrong = new ArrayList<>();
  private final List<GoldPair> missed = new ArrayList<>();

  /**
   * A comparison.
   *
   * @param pairs the judged pairs
   * @param incidents ids of incidents by {@link #key} of type and document; none where absent
   */
  public PairEvaluation(List<GoldPair> pairs, Map<String, Set<String>> incidents) {
    this.pairs = List.copyOf(pairs);
    for (GoldPair pair : pairs) {
      Set<String> left = incidents.getOrDefault(key(pair.type(), pair.left()), Set.of());
      Set<String> right = incidents.getOrDefault(key(pair.type(), pair.right()), Set.of());
      boolean joined = !Collections.disjoint(left, right);
      tallies.add(
          new Tally(
              number(joined && pair.same()),
              number(!joined && pair.same()),
              number(joined && pair.same()),
              number(joined && !pair.same())));
      if (joined && !pair.same()) {
        wrong.add(pair);
      } else if (!joined && pair.same()) {
        missed.add(pair);
      }
    }
  }

  /** Under what the incidents of a document's events of a type are looked up. */
  public static String key(String type, String document) {
    return type + "|" + document;
  }

  private static int number(boolean is) {
    return is ? 1 : 0;
  }

  /** Pairs joined rightly, missed, and joined wrongly. */
  public Tally tally() {
    return tallies.stream().reduce(Tally.EMPTY, Tally::plus);
  }

  /** Pairs rightly kept apart. */
  public int apart() {
    Tally tally = tally();
    return (int) (pairs.size() - tally.hits() - tally.misses() - tally.extras());
  }

  /** Pairs that were joined and are not the same. */
  public List<GoldPair> wrong() {
    return List.copyOf(wrong);
  }

  /** Pairs that are the same and were not joined. */
  public List<GoldPair> missed() {
    return List.copyOf(missed);
  }

  /** Lower and upper end of the 95 % interval of a score. */
  public double[] interval(ToDoubleFunction<Tally> score) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] scores = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      Tally total = Tally.EMPTY;
      for (int j = 0; j < tallies.size(); j++) {
        total = total.plus(tallies.get(random.nextInt(tallies.size())));
      }
      scores[i] = score.applyAsDouble(total);
    }
    Arrays.sort(scores);
    int cut = (int) (RESAMPLES * TAIL);
    return new double[] {scores[cut], scores[RESAMPLES - 1 - cut]};
  }
}
