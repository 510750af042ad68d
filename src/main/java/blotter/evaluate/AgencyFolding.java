package blotter.evaluate;

import java.util.Set;

/**
 * Folds agency ids for scoring: an id that is not listed stands for its nearest listed ancestor, or
 * for its first two parts.
 *
 * @param listed the listed ids
 */
public record AgencyFolding(Set<String> listed) {

  private static final int PARTS = 2;

  /** Keeps a copy. */
  public AgencyFolding {
    listed = Set.copyOf(listed);
  }

  /** The id that {@code id} counts as. */
  public String fold(String id) {
    String folded = id;
    while (!listed.contains(folded) && folded.split("\\.", -1).length > PARTS) {
      folded = folded.substring(0, folded.lastIndexOf('.'));
    }
    return folded;
  }
}
