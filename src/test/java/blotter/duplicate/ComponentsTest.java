package blotter.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComponentsTest {

  @Test
  void withoutPairsThereIsNothing() {
    assertThat(new Components().size()).isZero();
  }

  @Test
  void aChainIsOneComponentNamedByItsSmallestId() {
    assertThat(components(List.of(pair(5, 9), pair(0, 7), pair(9, 7), pair(-3, -2))))
        .isEqualTo(Map.of(5L, 0L, 9L, 0L, 0L, 0L, 7L, 0L, -3L, -3L, -2L, -3L));
  }

  @Test
  void anIdJoinedToItselfIsAlone() {
    assertThat(components(List.of(pair(4, 4)))).isEqualTo(Map.of(4L, 4L));
  }

  @Test
  void theLargestAndTheSmallestIdsAreIdsLikeOthers() {
    assertThat(components(List.of(pair(Long.MAX_VALUE, Long.MIN_VALUE))))
        .isEqualTo(Map.of(Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE, Long.MIN_VALUE));
  }

  @Test
  void agreesWithASearchOfTheGraphInAnyOrderOfPairs() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int nodes = 1 + random.nextInt(300);
      List<long[]> pairs = new ArrayList<>();
      for (int i = random.nextInt(300); i >= 0; i--) {
        pairs.add(pair(random.nextInt(nodes) * 31L, random.nextInt(nodes) * 31L));
      }
      Map<Long, Long> expected = searched(pairs);

      assertThat(components(pairs)).as("seed %d", seed).isEqualTo(expected);
      Collections.shuffle(pairs, random);
      assertThat(components(pairs)).as("seed %d", seed).isEqualTo(expected);
    }
  }

  private static long[] pair(long a, long b) {
    return new long[] {a, b};
  }

  private static Map<Long, Long> components(List<long[]> pairs) {
    Components components = new Components();
    pairs.forEach(pair -> components.join(pair[0], pair[1]));

    Map<Long, Long> found = new HashMap<>();
    for (int i = 0; i < components.size(); i++) {
      found.put(components.id(i), components.component(i));
    }
    assertThat(found).hasSize(components.size());
    return found;
  }

  private static Map<Long, Long> searched(List<long[]> pairs) {
    Map<Long, List<Long>> neighbours = new HashMap<>();
    for (long[] pair : pairs) {
      neighbours.computeIfAbsent(pair[0], id -> new ArrayList<>()).add(pair[1]);
      neighbours.computeIfAbsent(pair[1], id -> new ArrayList<>()).add(pair[0]);
    }

    Map<Long, Long> found = new HashMap<>();
    neighbours.keySet().stream()
        .sorted()
        .forEach(
            smallest -> {
              long component = found.getOrDefault(smallest, smallest);
              ArrayDeque<Long> open = new ArrayDeque<>(List.of(smallest));
              while (!open.isEmpty()) {
                long id = open.pop();
                if (found.putIfAbsent(id, component) == null) {
                  open.addAll(neighbours.get(id));
                }
              }
            });
    return found;
  }
}
