package blotter.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A gap in a pattern that the name of a place fills. */
enum Slot {
  /** The name of a US state or territory. */
  STATE,
  /** The name of a country other than the United States. */
  COUNTRY,
  /** The adjective of such a country. */
  DEMONYM;

  private static final String HOME = "us";

  private final String mark = "{" + name().toLowerCase(Locale.ROOT) + "}";

  /** The slot as patterns write it. */
  String mark() {
    return mark;
  }

  /** The slot of a pattern. */
  static Optional<Slot> in(String pattern) {
    return Arrays.stream(values()).filter(slot -> pattern.contains(slot.mark())).findFirst();
  }

  /** The slot that a surface of a place fills. */
  static Optional<Slot> filledBy(Surface surface, Entity place) {
    boolean adjective = surface.type() == Surface.Type.ADJECTIVE;
    if (place.path().startsWith(HOME + ".")) {
      return adjective ? Optional.empty() : Optional.of(STATE);
    }
    if (place.id().equals(HOME)) {
      return Optional.empty();
    }
    if (adjective) {
      return Optional.of(DEMONYM);
    }
    return surface.type() == Surface.Type.NAME ? Optional.of(COUNTRY) : Optional.empty();
  }

  /** The code of a place in entity ids. */
  static String code(Entity place) {
    return place.codes().getOrDefault("iso2", place.id()).toLowerCase(Locale.ROOT);
  }
}
