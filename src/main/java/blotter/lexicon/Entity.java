package blotter.lexicon;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * One thing that a text can name.
 *
 * @param id stable identifier, such as {@code fentanyl} or {@code us.doj.dea}
 * @param kind what it is
 * @param name neutral name for people
 * @param path dotted class path from the widest class to the entity itself
 * @param sense code of the sense of a mention whose sentence gives no cue; empty where the kind has
 *     no senses
 * @param codes identifiers in other systems by column name, such as {@code cas}; empty values are
 *     left out
 */
public record Entity(
    String id, EntityKind kind, String name, String path, String sense, Map<String, String> codes)
    implements Serializable {

  /** Keeps a copy of the codes. */
  public Entity {
    codes = Map.copyOf(codes);
  }

  /** The parts of the path, from the widest class to the entity itself. */
  public List<String> classes() {
    return List.of(path.split("\\.", -1));
  }
}
