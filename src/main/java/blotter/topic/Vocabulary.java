package blotter.topic;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * The words that topics or labels are made of.
 *
 * @param words in their order: index by index the terms of a model
 * @param documents in how many documents each stands
 * @param uses how often each stands in the corpus, above 0
 */
public record Vocabulary(List<String> words, List<Long> documents, List<Long> uses)
    implements Serializable {

  /** Keeps copies. */
  public Vocabulary {
    words = List.copyOf(words);
    documents = List.copyOf(documents);
    uses = List.copyOf(uses);
    if (words.size() != uses.size() || words.size() != documents.size()) {
      throw new IllegalArgumentException(
          words.size() + " words, " + documents.size() + " documents, " + uses.size() + " uses");
    }
  }

  /** Number of words. */
  public int size() {
    return words.size();
  }

  /** Each word's share of all uses. */
  public double[] probabilities() {
    double all = uses.stream().mapToLong(Long::longValue).sum();
    return uses.stream().mapToDouble(n -> n / all).toArray();
  }

  /** The words of some indices. */
  public List<String> words(int[] indices) {
    return Arrays.stream(indices).mapToObj(words::get).toList();
  }
}
