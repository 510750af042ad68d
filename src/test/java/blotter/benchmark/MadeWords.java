package blotter.benchmark;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** Makes words of syllables, none twice and none of a given language. */
final class MadeWords {

  private static final List<String> ONSETS =
      parts(
          "b d f g h j k l m n p r s t v w z br dr fr gr kr pr tr bl fl gl kl pl sl sk sp st th"
              + " sh ch");

  private static final List<String> VOWELS = parts("a e i o u a e i o u a e i o ai ei ou");
  private static final List<String> CLOSING = parts("n r l s m");
  private static final List<String> INNER = parts("b d f g k l m n p r s t v");
  private static final List<String> CODAS = parts("n r l s m k t d n r l rn ld nd rt nk");

  private static final int SHORTEST = 3;
  private static final int TRIES = 20;

  private final Set<String> used;
  private final Predicate<String> taken;

  /**
   * Words that are not taken.
   *
   * @param used words that it may not make either
   * @param taken which others it may not
   */
  MadeWords(Set<String> used, Predicate<String> taken) {
    this.used = new HashSet<>(used);
    this.taken = taken;
  }

  /** A word of about a length, from a seed: longer where all of this length are gone. */
  String next(SplittableRandom random, int length) {
    int wanted = Math.max(SHORTEST, length);
    for (int tries = 1; ; tries++) {
      StringBuilder word = new StringBuilder();
      word.append(any(ONSETS, random)).append(any(VOWELS, random));
      while (word.length() < wanted + tries / TRIES - 2) {
        word.append(random.nextInt(3) == 0 ? any(CLOSING, random) : "");
        word.append(any(INNER, random)).append(any(VOWELS, random));
      }
      String made = word.append(any(CODAS, random)).toString();
      if (!used.contains(made) && !taken.test(made)) {
        used.add(made);
        return made;
      }
    }
  }

  private static String any(List<String> parts, SplittableRandom random) {
    return parts.get(random.nextInt(parts.size()));
  }

  private static List<String> parts(String parts) {
    return List.of(parts.split(" ", -1));
  }
}
