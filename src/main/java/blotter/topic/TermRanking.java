package blotter.topic;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Orders the terms of a topic. Equal terms keep the order of the vocabulary. */
public final class TermRanking {

  private TermRanking() {}

  /**
   * The most probable terms.
   *
   * @param probabilities of each term in the topic
   * @param number how many
   * @return their indices, the most probable first
   */
  public static int[] frequent(double[] probabilities, int number) {
    return best(probabilities, number);
  }

  /**
   * The terms that tell the topic from the corpus, by relevance: {@code w log p(term|topic) + (1 -
   * w) log(p(term|topic) / p(term))} (Sievert and Shirley 2014, who call w lambda).
   *
   * @param probabilities of each term in the topic, above 0
   * @param corpus of each term in the whole corpus, above 0
   * @param weight w, from 0 (only how much more often than elsewhere) to 1 (only how often)
   * @param number how many
   * @return their indices, the most relevant first
   */
  public static int[] distinctive(
      double[] probabilities, double[] corpus, double weight, int number) {
    double[] relevance = new double[probabilities.length];
    for (int i = 0; i < relevance.length; i++) {
      double log = Math.log(probabilities[i]);
      relevance[i] = weight * log + (1 - weight) * (log - Math.log(corpus[i]));
    }
    return best(relevance, number);
  }

  private static int[] best(double[] scores, int number) {
    return IntStream.range(0, scores.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparing(i -> i))
        .limit(number)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
