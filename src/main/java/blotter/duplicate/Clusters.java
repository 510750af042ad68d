package blotter.duplicate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Divides documents of which each is linked to another into clusters around a first document.
 *
 * <p>In their order, a document that resembles no leader before it becomes one; every other joins
 * the leader that it resembles most, of equals the earlier. So all of a cluster resemble its first,
 * and where B resembles A and C but these not each other, A and C are in two clusters. What is of a
 * {@link Template} is left out before; documents of which too little remains are in no cluster.
 *
 * <p>Each document is compared with the leaders before it, of which there are rarely more than a
 * few. Bounds hold for what is not rare: the form is taken from the first {@value #HELD} documents,
 * and a document that resembles none of {@value #LEADERS} leaders stays alone.
 */
public final class Clusters {

  /** Shingles that a document needs to be compared at all. */
  public static final int FEWEST_SHINGLES = 20;

  private static final int HELD = 2_000;
  private static final int LEADERS = 1_000;

  private final double resemblance;
  private final List<ShingledDocument> leaders = new ArrayList<>();
  private final Map<String, List<Membership>> byLeader = new LinkedHashMap<>();

  private Clusters(double resemblance) {
    this.resemblance = resemblance;
  }

  /**
   * The clusters of two and more, their first documents included.
   *
   * @param documents by day, then by id
   * @param resemblance that two documents of a cluster have at least, above 0
   */
  public static List<Membership> of(Iterator<ShingledDocument> documents, double resemblance) {
    List<ShingledDocument> held = new ArrayList<>();
    while (documents.hasNext() && held.size() < HELD) {
      held.add(documents.next());
    }

    Template template = Template.of(held);
    Clusters clusters = new Clusters(resemblance);
    held.forEach(document -> clusters.add(template.without(document)));
    documents.forEachRemaining(document -> clusters.add(template.without(document)));
    return clusters.memberships();
  }

  private void add(ShingledDocument document) {
    if (document.shingles().length < FEWEST_SHINGLES) {
      return;
    }

    double most = 0;
    String first = null;
    for (ShingledDocument leader : leaders) {
      double found =
          Resemblance.atLeast(Math.max(resemblance, most), leader.shingles(), document.shingles());
      if (found > most) {
        most = found;
        first = leader.id();
      }
    }

    if (first != null) {
      byLeader.get(first).add(new Membership(document.id(), first, most));
    } else if (leaders.size() < LEADERS) {
      leaders.add(document);
      byLeader.put(document.id(), new ArrayList<>());
    }
  }

  private List<Membership> memberships() {
    List<Membership> memberships = new ArrayList<>();
    byLeader.forEach(
        (leader, others) -> {
          if (!others.isEmpty()) {
            memberships.add(new Membership(leader, leader, 1));
            memberships.addAll(others);
          }
        });
    return memberships;
  }
}
