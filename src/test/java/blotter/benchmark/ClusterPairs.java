package blotter.benchmark;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The pairs of documents that stand in one cluster, as ids with a space between them. */
public final class ClusterPairs {

  private ClusterPairs() {}

  /** The pairs of clusters that are given as the cluster of each document. */
  public static Set<String> of(Map<String, String> clusterOfDocument) {
    Map<String, TreeSet<String>> byCluster = new TreeMap<>();
    clusterOfDocument.forEach(
        (id, cluster) -> byCluster.computeIfAbsent(cluster, key -> new TreeSet<>()).add(id));

    Set<String> pairs = new TreeSet<>();
    for (TreeSet<String> cluster : byCluster.values()) {
      List<String> ids = List.copyOf(cluster);
      for (int i = 0; i < ids.size(); i++) {
        for (int j = 0; j < i; j++) {
          pairs.add(ids.get(j) + " " + ids.get(i));
        }
      }
    }
    return pairs;
  }

  /** The share of some pairs that others have too; 1 of none. */
  public static double share(Set<String> of, Set<String> in) {
    Set<String> both = new HashSet<>(of);
    both.retainAll(in);
    return of.isEmpty() ? 1 : (double) both.size() / of.size();
  }
}
