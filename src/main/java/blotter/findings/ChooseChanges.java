package blotter.findings;

import blotter.findings.ChangeCandidate.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which changes stand in the headlines: at most twelve, the surest first and of equally sure ones
 * the strongest, and none that tells what one before it tells. Where the interval of the yearly
 * change holds 0, there is no headline.
 *
 * <p>Two tell the same if they point the same way and one is a part of the other, or if their
 * counts go up and down together. Drugs, events and agencies each have four places; what one kind
 * leaves free goes to the others.
 */
final class ChooseChanges {

  private static final int MOST = 12;
  private static final int EACH = 4;

  /** Correlation of counts from which two series are one story. */
  private static final double ALIKE = 0.95;

  private static final Comparator<ChangeCandidate> SUREST =
      Comparator.comparingDouble(ChangeCandidate::q)
          .thenComparing(Comparator.comparingDouble(ChangeCandidate::effect).reversed())
          .thenComparing(Comparator.comparingLong(ChangeCandidate::total).reversed())
          .thenComparing(ChangeCandidate::id);

  private ChooseChanges() {}

  /** The chosen, in order. O(n²) in the candidates. */
  static List<ChangeCandidate> of(List<ChangeCandidate> candidates) {
    List<ChangeCandidate> distinct = new ArrayList<>();
    for (ChangeCandidate candidate : candidates.stream().sorted(SUREST).toList()) {
      if (candidate.isClear()
          && distinct.stream().noneMatch(other -> sameStory(other, candidate))) {
        distinct.add(candidate);
      }
    }

    Map<Kind, Integer> taken = new EnumMap<>(Kind.class);
    List<ChangeCandidate> chosen = new ArrayList<>();
    List<ChangeCandidate> waiting = new ArrayList<>();
    for (ChangeCandidate candidate : distinct) {
      boolean free = taken.merge(candidate.kind(), 1, Integer::sum) <= EACH;
      (free ? chosen : waiting).add(candidate);
    }
    chosen.addAll(waiting.subList(0, Math.min(waiting.size(), MOST - chosen.size())));
    return chosen.stream().sorted(SUREST).toList();
  }

  private static boolean sameStory(ChangeCandidate a, ChangeCandidate b) {
    if (a.kind() != b.kind() || Math.signum(a.tau()) != Math.signum(b.tau())) {
      return false;
    }
    return isPart(a.path(), b.path())
        || isPart(b.path(), a.path())
        || correlation(a.counts(), b.counts()) >= ALIKE;
  }

  private static boolean isPart(List<String> part, List<String> whole) {
    return part.size() >= whole.size() && part.subList(0, whole.size()).equals(whole);
  }

  /** Pearson's; 0 where one of both is constant or they have different periods. */
  static double correlation(List<Long> left, List<Long> right) {
    if (left.size() != right.size() || left.isEmpty()) {
      return 0;
    }

    double leftMean = mean(left);
    double rightMean = mean(right);
    double both = 0;
    double ofLeft = 0;
    double ofRight = 0;
    for (int i = 0; i < left.size(); i++) {
      double l = left.get(i) - leftMean;
      double r = right.get(i) - rightMean;
      both += l * r;
      ofLeft += l * l;
      ofRight += r * r;
    }
    return ofLeft == 0 || ofRight == 0 ? 0 : both / Math.sqrt(ofLeft * ofRight);
  }

  private static double mean(List<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).average().orElse(0);
  }
}
