package blotter.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** English words for numbers. */
public final class NumberWords {

  private static final List<String> BELOW_TWENTY =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final int TEN = 10;

  private static final Map<String, Integer> SMALL = small();

  /** Words that multiply the number before them. */
  private static final Map<String, Double> MULTIPLIERS =
      Map.ofEntries(
          Map.entry("hundred", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("million", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("dozen", 12.0),
          Map.entry("lakh", 1e5),
          Map.entry("crore", 1e7),
          Map.entry("bn", 1e9),
          Map.entry("mn", 1e6),
          Map.entry("mln", 1e6));

  private static final Map<String, Double> PARTS =
      Map.of("half", 0.5, "quarter", 0.25, "quarters", 0.25, "third", 1.0 / 3, "thirds", 1.0 / 3);

  private NumberWords() {}

  private static Map<String, Integer> small() {
    Map<String, Integer> small = new HashMap<>();
    for (int i = 0; i < BELOW_TWENTY.size(); i++) {
      small.put(BELOW_TWENTY.get(i), i);
    }
    for (int i = 0; i < TENS.size(); i++) {
      small.put(TENS.get(i), (i + 2) * TEN);
    }
    small.put("fourty", 4 * TEN);
    return Map.copyOf(small);
  }

  /** The value of a word below a hundred; null for other words. */
  public static Integer small(String word) {
    return SMALL.get(word);
  }

  /** The factor of a word such as "million"; null for other words. */
  public static Double multiplier(String word) {
    return MULTIPLIERS.get(word);
  }

  /** The value of a word such as "half"; null for other words. */
  public static Double part(String word) {
    return PARTS.get(word);
  }

  /** Whether a number may begin with a word. */
  public static boolean begin(String word) {
    return SMALL.containsKey(word)
        || MULTIPLIERS.containsKey(word)
        || word.equals("half")
        || word.equals("quarter")
        || word.equals("a")
        || word.equals("an");
  }
}
