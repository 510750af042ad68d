package blotter.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which name stands for which in each copy, one to one.
 *
 * <p>Given names stand for given names about as frequent, listed family names for such, and names
 * of several documents for such, all moved on by another step in each copy: a copy keeps the skew
 * of names, and no two give a name the same new one. Names of few documents are made anew.
 */
final class NewNames {

  private static final int BAND = 64;
  private static final int SEVERAL_DOCUMENTS = 5;

  private final CorpusVocabulary vocabulary;
  private final Set<String> renamed;
  private final MadeWords made;
  private final Predicate<String> taken;
  private final long seed;
  private final List<Band> bands = new ArrayList<>();
  private final Set<String> pooled = new LinkedHashSet<>();

  /**
   * Names that stand for each other.
   *
   * @param steps by how many places they are moved on, copy by copy
   */
  private record Band(List<String> names, List<Integer> steps) {}

  /**
   * Names for the words of a corpus.
   *
   * @param renamed the words that need a new one
   * @param taken which words may stand for none
   */
  NewNames(CorpusVocabulary vocabulary, Set<String> renamed, Predicate<String> taken, long seed) {
    this.vocabulary = vocabulary;
    this.taken = taken;
    this.renamed = new TreeSet<>(renamed);
    this.made = new MadeWords(vocabulary.all(), taken);
    this.seed = seed;
    vocabulary.lists().forEach(this::pool);
    pool(
        this.renamed.stream()
            .filter(word -> vocabulary.capitalDocuments(word) >= SEVERAL_DOCUMENTS)
            .filter(word -> vocabulary.isPersonal(word) && !vocabulary.isCommon(word))
            .filter(word -> vocabulary.possessor(word) == null)
            .toList());
  }

  /** New names by old ones, lower case. To be asked for in the order of the copies. */
  Map<String, String> of(int copy) {
    Map<String, String> names = new HashMap<>();
    if (copy == 0) {
      return names;
    }
    for (Band band : bands) {
      int size = band.names().size();
      int step = band.steps().get((copy - 1) % band.steps().size());
      for (int i = 0; i < size; i++) {
        names.put(band.names().get(i), band.names().get((i + step) % size));
      }
    }
    for (String word : renamed) {
      if (!names.containsKey(word) && vocabulary.possessor(word) == null) {
        SplittableRandom random =
            new SplittableRandom(seed * 31 + copy * 1_000_003L + word.hashCode());
        names.put(word, made.next(random, word.length()));
      }
    }
    for (String word : renamed) {
      String possessor = vocabulary.possessor(word);
      if (possessor != null) {
        names.putIfAbsent(word, names.getOrDefault(possessor, possessor) + "s");
      }
    }
    return names;
  }

  /** Names that may stand for each other, everyday words apart, in bands of like frequency. */
  private void pool(Collection<String> words) {
    for (boolean common : new boolean[] {false, true}) {
      List<String> sorted =
          words.stream()
              .filter(word -> word.length() > 1 && word.chars().allMatch(Character::isLetter))
              .filter(word -> !vocabulary.isNobody(word) && !pooled.contains(word))
              .filter(taken.negate())
              .filter(word -> vocabulary.isCommon(word) == common)
              .sorted(
                  Comparator.comparingInt((String word) -> -vocabulary.capitalDocuments(word))
                      .thenComparing(Comparator.naturalOrder()))
              .toList();
      for (int from = 0; sorted.size() - from >= BAND; from += BAND) {
        int to = sorted.size() - from < 2 * BAND ? sorted.size() : from + BAND;
        List<String> band = new ArrayList<>(sorted.subList(from, to));
        Random random = new Random(new SplittableRandom(seed + bands.size()).nextLong());
        Collections.shuffle(band, random);
        List<Integer> steps = new ArrayList<>(IntStream.range(1, band.size()).boxed().toList());
        Collections.shuffle(steps, random);
        bands.add(new Band(band, steps));
        pooled.addAll(band);
        from = to == sorted.size() ? to : from;
      }
    }
  }
}
