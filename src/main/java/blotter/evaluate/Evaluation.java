package blotter.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares what a run found with gold, one measure at a time.
 *
 * <p>A document's items are compared as sets and counts added over the documents (micro average).
 * The interval of F1 is the percentile bootstrap over documents (Efron and Tibshirani 1993, ch. 13)
 * with a fixed generator, so that one gold file always gives one interval.
 */
public final class Evaluation {

  private static final int RESAMPLES = 1000;
  private static final double TAIL = 0.025;
  private static final long SEED = 20_260_101L;

  private final List<GoldDocument> gold;
  private final Map<String, GoldDocument> found;
  private final AgencyFolding folding;

  /**
   * A comparison.
   *
   * @param gold the gold, one entry a document
   * @param found what the run found; documents without an entry count as empty
   * @param folding how agency ids fold
   */
  public Evaluation(List<GoldDocument> gold, List<GoldDocument> found, AgencyFolding folding) {
    this.gold = List.copyOf(gold);
    this.found = found.stream().collect(Collectors.toMap(GoldDocument::id, Function.identity()));
    this.folding = folding;
  }

  /** The score of one measure. */
  public Score score(Measure measure) {
    List<Tally> tallies = new ArrayList<>();
    List<Disagreement> errors = new ArrayList<>();
    for (GoldDocument document : gold) {
      tallies.add(compare(measure, document, errors));
    }

    Tally total = tallies.stream().reduce(Tally.EMPTY, Tally::plus);
    double[] f1s = resampled(tallies);
    int cut = (int) (RESAMPLES * TAIL);
    return new Score(measure, total, f1s[cut], f1s[RESAMPLES - 1 - cut], List.copyOf(errors));
  }

  private Tally compare(Measure measure, GoldDocument document, List<Disagreement> errors) {
    GoldDocument run = found.getOrDefault(document.id(), GoldDocument.empty(document.id()));
    List<String> wanted = measure.items(document, folding);
    if (wanted == null) {
      return Tally.EMPTY;
    }
    List<String> gold = distinct(measure, wanted);
    List<String> got = distinct(measure, measure.items(run, folding));

    List<String> missed = without(measure, gold, got);
    List<String> extra = without(measure, got, gold);
    missed.forEach(item -> errors.add(new Disagreement(document.id(), item, true)));
    extra.forEach(item -> errors.add(new Disagreement(document.id(), item, false)));
    return new Tally(
        gold.size() - missed.size(), missed.size(), got.size() - extra.size(), extra.size());
  }

  private static List<String> distinct(Measure measure, List<String> items) {
    List<String> distinct = new ArrayList<>();
    for (String item : items) {
      if (distinct.stream().noneMatch(other -> measure.equal(item, other))) {
        distinct.add(item);
      }
    }
    return distinct;
  }

  private static List<String> without(Measure measure, List<String> items, List<String> others) {
    return items.stream()
        .filter(item -> others.stream().noneMatch(other -> measure.equal(item, other)))
        .toList();
  }

  private static double[] resampled(List<Tally> tallies) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] f1s = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      Tally total = Tally.EMPTY;
      for (int j = 0; j < tallies.size(); j++) {
        total = total.plus(tallies.get(random.nextInt(tallies.size())));
      }
      f1s[i] = total.f1();
    }
    Arrays.sort(f1s);
    return f1s;
  }

  /**
   * An item that gold and run do not share.
   *
   * @param document where
   * @param item what
   * @param missed whether the run missed it, or found it in addition
   */
  public record Disagreement(String document, String item, boolean missed) {}

  /**
   * How well a run agrees with gold in one measure.
   *
   * @param measure what was compared
   * @param tally hits, misses and extras over all documents
   * @param f1Low lower end of the 95 % interval of F1
   * @param f1High upper end of it
   * @param errors what gold and run do not share, in the order of the gold
   */
  public record Score(
      Measure measure, Tally tally, double f1Low, double f1High, List<Disagreement> errors) {}
}
