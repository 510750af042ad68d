package blotter.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins events that are linked into groups that are one happening each.
 *
 * <p>Agglomerative clustering with average linkage: the best pair of groups is joined as long as
 * the mean score of the pairs across is high enough, where a pair that was never compared counts as
 * unlike, and links between events that agree in their other links come first. So one wrong link
 * between two cases of several reports each does not chain them, however strong it is. Two events
 * of one document are never joined: the document tells them apart.
 */
public final class Clusters {

  /** Score of two events that nothing made comparable. */
  private static final double UNCOMPARED = 1.0;

  /** Score below which two events cannot be one. */
  private static final double CONTRADICTION = -1.5;

  /**
   * An event to be joined.
   *
   * @param id its event_id
   * @param document its doc_id
   */
  public record Member(String id, String document) {}

  /**
   * Two events that were compared.
   *
   * @param left event_id of the one
   * @param right event_id of the other
   * @param score how much speaks for one happening
   * @param link whether they are taken for one
   */
  public record Pair(String left, String right, double score, boolean link) {}

  private final double mean;

  private final Map<String, Map<String, Double>> scores = new HashMap<>();
  private final Map<String, Set<String>> links = new HashMap<>();
  private final Map<String, Set<String>> documents = new HashMap<>();
  private final Map<String, List<String>> groups = new TreeMap<>();
  private final Map<String, String> groupOf = new HashMap<>();

  private Clusters(List<Member> members, List<Pair> pairs, double mean) {
    this.mean = mean;
    for (Member member : members) {
      groups.put(member.id(), new ArrayList<>(List.of(member.id())));
      groupOf.put(member.id(), member.id());
      documents.put(member.id(), new HashSet<>(Set.of(member.document())));
    }
    for (Pair pair : pairs) {
      if (pair.link()) {
        link(pair.left(), pair.right());
        link(pair.right(), pair.left());
      }
      scores.computeIfAbsent(pair.left(), id -> new HashMap<>()).put(pair.right(), pair.score());
      scores.computeIfAbsent(pair.right(), id -> new HashMap<>()).put(pair.left(), pair.score());
    }
  }

  private void link(String from, String to) {
    links.computeIfAbsent(from, id -> new HashSet<>(Set.of(id))).add(to);
  }

  /**
   * Groups of events, each sorted by id; the same for every order of members and pairs. Cost: the
   * number of links times the size of the groups that they would join.
   *
   * @param mean mean score across two groups from which they are joined
   */
  public static List<List<String>> of(List<Member> members, List<Pair> pairs, double mean) {
    Clusters clusters = new Clusters(members, pairs, mean);
    pairs.stream()
        .filter(Pair::link)
        .sorted(
            Comparator.comparingDouble((Pair pair) -> -pair.score() * clusters.agreement(pair))
                .thenComparing(Pair::left)
                .thenComparing(Pair::right))
        .forEach(clusters::join);
    return clusters.groups.values().stream()
        .map(group -> group.stream().sorted().toList())
        .sorted(Comparator.comparing((List<String> group) -> group.get(0)))
        .toList();
  }

  /**
   * The share of the two events' links that they have in common, themselves included (as in SCAN:
   * Xu, Yuruk, Feng and Schweiger 2007): 1 for two that link to the same, little for the one link
   * that bridges two cases.
   */
  private double agreement(Pair pair) {
    Set<String> left = links.get(pair.left());
    Set<String> right = links.get(pair.right());
    long common = left.stream().filter(right::contains).count();
    return (double) common / (left.size() + right.size() - common);
  }

  private void join(Pair pair) {
    String left = groupOf.get(pair.left());
    String right = groupOf.get(pair.right());
    if (left.equals(right) || !isOne(left, right)) {
      return;
    }
    List<String> moved = groups.remove(right);
    groups.get(left).addAll(moved);
    documents.get(left).addAll(documents.remove(right));
    moved.forEach(id -> groupOf.put(id, left));
  }

  private boolean isOne(String left, String right) {
    Set<String> fewer = documents.get(left);
    for (String document : documents.get(right)) {
      if (fewer.contains(document)) {
        return false;
      }
    }
    double sum = 0;
    int n = 0;
    for (String a : groups.get(left)) {
      Map<String, Double> ofLeft = scores.getOrDefault(a, Map.of());
      for (String b : groups.get(right)) {
        double score = ofLeft.getOrDefault(b, UNCOMPARED);
        if (score < CONTRADICTION) {
          return false;
        }
        sum += score;
        n++;
      }
    }
    return sum >= mean * n;
  }
}
