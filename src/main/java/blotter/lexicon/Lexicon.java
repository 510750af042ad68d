package blotter.lexicon;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Entities, their surfaces, and the cues that decide about them.
 *
 * @param entities by kind and id
 * @param surfaces all ways of writing them, patterns with their slots
 * @param cues words that support or tell the sense of mentions
 * @param names given names and titles, which betray personal names
 * @param lookalikes words of other meaning that are hardly to be told from a misspelt drug, lower
 *     case
 * @param digest SHA-256 of the files that it was read from, in hexadecimal
 */
public record Lexicon(
    Map<EntityKind, Map<String, Entity>> entities,
    List<Surface> surfaces,
    List<Cue> cues,
    NameWords names,
    Set<String> lookalikes,
    String digest)
    implements Serializable {

  /** The entity of this kind and id. */
  public Optional<Entity> entity(EntityKind kind, String id) {
    return Optional.ofNullable(entities.getOrDefault(kind, Map.of()).get(id));
  }

  /** Ids of the drugs that are classes of others: every part of a path but its last. */
  public Set<String> drugClasses() {
    Set<String> classes = new TreeSet<>();
    for (Entity drug : entities.getOrDefault(EntityKind.DRUG, Map.of()).values()) {
      List<String> path = drug.classes();
      classes.addAll(path.subList(0, path.size() - 1));
    }
    return classes;
  }
}
