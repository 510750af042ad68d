package blotter.event;

import blotter.lexicon.EntityKind;
import blotter.mention.Mention;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ids of the entities that stand beside an event, by kind, sorted.
 *
 * @param ids the ids
 */
public record Named(Map<EntityKind, Set<String>> ids) {

  /** Keeps a copy. */
  public Named {
    ids = Map.copyOf(ids);
  }

  static Named of(Collection<Mention> mentions) {
    Map<EntityKind, Set<String>> ids = new EnumMap<>(EntityKind.class);
    for (Mention mention : mentions) {
      ids.computeIfAbsent(mention.entity().kind(), kind -> new TreeSet<>())
          .add(mention.entity().id());
    }
    return new Named(ids);
  }

  /** Both together. */
  Named with(Named other) {
    Map<EntityKind, Set<String>> all = new EnumMap<>(EntityKind.class);
    ids.forEach((kind, found) -> all.put(kind, new TreeSet<>(found)));
    other.ids.forEach(
        (kind, found) -> all.computeIfAbsent(kind, k -> new TreeSet<>()).addAll(found));
    return new Named(all);
  }

  /** The ids of a kind. */
  public List<String> of(EntityKind kind) {
    return new ArrayList<>(ids.getOrDefault(kind, Set.of()));
  }
}
