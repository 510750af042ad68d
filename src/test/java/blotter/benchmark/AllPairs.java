package blotter.benchmark;

import blotter.duplicate.Clusters;
import blotter.duplicate.Components;
import blotter.duplicate.Membership;
import blotter.duplicate.Resemblance;
import blotter.duplicate.ShingledDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Near-duplicates found by comparing every document with every other. */
public final class AllPairs {

  private final List<ShingledDocument> documents;
  private final double resemblance;
  private final List<int[]> linked;

  /**
   * Compares all pairs; quadratic.
   *
   * @param link resemblance of documents that are looked at together when forms are told, at most
   *     {@code resemblance}
   */
  public AllPairs(List<ShingledDocument> documents, double link, double resemblance) {
    this.documents =
        documents.stream()
            .filter(document -> document.shingles().length >= Clusters.FEWEST_SHINGLES)
            .sorted(
                Comparator.comparingInt(ShingledDocument::day).thenComparing(ShingledDocument::id))
            .toList();
    this.resemblance = resemblance;
    this.linked =
        IntStream.range(0, this.documents.size())
            .parallel()
            .boxed()
            .flatMap(
                i ->
                    IntStream.range(0, i)
                        .filter(j -> resembles(link, i, j))
                        .mapToObj(j -> new int[] {j, i}))
            .toList();
  }

  private boolean resembles(double least, int i, int j) {
    return Resemblance.atLeast(least, documents.get(i).shingles(), documents.get(j).shingles()) > 0;
  }

  /** The pairs that resemble each other, as ids with a space between them. */
  public Set<String> pairs() {
    Set<String> pairs = new TreeSet<>();
    for (int[] pair : linked) {
      if (resembles(resemblance, pair[0], pair[1])) {
        pairs.add(documents.get(pair[0]).id() + " " + documents.get(pair[1]).id());
      }
    }
    return pairs;
  }

  /** The clusters of what is linked. */
  public List<Membership> clusters() {
    Components components = new Components();
    linked.forEach(pair -> components.join(pair[0], pair[1]));

    TreeMap<Long, TreeSet<Long>> byComponent = new TreeMap<>();
    for (int i = 0; i < components.size(); i++) {
      byComponent
          .computeIfAbsent(components.component(i), key -> new TreeSet<>())
          .add(components.id(i));
    }

    List<Membership> clusters = new ArrayList<>();
    for (Set<Long> component : byComponent.values()) {
      clusters.addAll(
          Clusters.of(
              component.stream().map(index -> documents.get(index.intValue())).iterator(),
              resemblance));
    }
    return clusters;
  }
}
