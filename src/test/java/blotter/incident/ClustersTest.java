package blotter.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClustersTest {

  private static final double MEAN = 3.0;

  @Test
  void whatIsLinkedIsJoined() {
    assertThat(
            clusters(
                members("a", "b", "c"), pair("a", "b", 5), pair("b", "c", 5), pair("a", "c", 5)))
        .containsExactly(List.of("a", "b", "c"));
  }

  @Test
  void oneWrongLinkChainsNoTwoCases() {
    List<Clusters.Pair> pairs = new ArrayList<>(within("a1", "a2", "a3"));
    pairs.addAll(within("b1", "b2", "b3"));
    pairs.add(pair("a3", "b1", 6));

    assertThat(Clusters.of(members("a1", "a2", "a3", "b1", "b2", "b3"), pairs, MEAN))
        .containsExactly(List.of("a1", "a2", "a3"), List.of("b1", "b2", "b3"));
  }

  @Test
  void aContradictionKeepsApartWhatAThirdWouldJoin() {
    assertThat(
            clusters(
                members("a", "b", "c"), pair("a", "b", 9), pair("b", "c", 9), pair("a", "c", -3)))
        .containsExactly(List.of("a", "b"), List.of("c"));
  }

  @Test
  void eventsOfOneDocumentAreNeverJoined() {
    List<Clusters.Member> members =
        List.of(
            new Clusters.Member("a", "doc1"),
            new Clusters.Member("b", "doc1"),
            new Clusters.Member("c", "doc2"));

    assertThat(clusters(members, pair("a", "c", 5), pair("b", "c", 6)))
        .containsExactly(List.of("a"), List.of("b", "c"));
  }

  @Test
  void orderDoesNotMatter() {
    List<Clusters.Pair> pairs = new ArrayList<>(within("a1", "a2", "a3", "a4"));
    pairs.addAll(within("b1", "b2"));
    pairs.add(pair("a1", "b1", 4));
    List<Clusters.Member> members = new ArrayList<>(members("a1", "a2", "a3", "a4", "b1", "b2"));
    List<List<String>> expected = Clusters.of(members, pairs, MEAN);

    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(pairs, new Random(seed));
      Collections.shuffle(members, new Random(seed));
      assertThat(Clusters.of(members, pairs, MEAN)).isEqualTo(expected);
    }
  }

  @Test
  void nothingGivesNothing() {
    assertThat(Clusters.of(List.of(), List.of(), MEAN)).isEmpty();
  }

  private static List<Clusters.Member> members(String... ids) {
    return Stream.of(ids).map(id -> new Clusters.Member(id, "doc-" + id)).toList();
  }

  private static List<Clusters.Pair> within(String... ids) {
    List<Clusters.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      for (int j = i + 1; j < ids.length; j++) {
        pairs.add(pair(ids[i], ids[j], 5));
      }
    }
    return pairs;
  }

  private static Clusters.Pair pair(String left, String right, double score) {
    return new Clusters.Pair(left, right, score, score >= 3.6);
  }

  private static List<List<String>> clusters(
      List<Clusters.Member> members, Clusters.Pair... pairs) {
    return Clusters.of(members, List.of(pairs), MEAN);
  }
}
