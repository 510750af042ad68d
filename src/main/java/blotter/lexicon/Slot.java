package blotter.lexicon;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A gap in a pattern that the name of a place, or of a body, fills. */
enum Slot {
  /** The name of a US state or territory. */
  STATE("state"),
  /** The name of a country other than the United States. */
  COUNTRY("iso2"),
  /** The adjective of such a country. */
  DEMONYM("iso2"),
  /** The name of a US place that lies within one judicial district, or of the district itself. */
  DISTRICT("district"),
  /** The name of a US federal body that has an inspector general of its own. */
  BODY("body");

  private static final String HOME = "us";
  private static final String INSPECTOR = ".oig";

  private final String mark = "{" + name().toLowerCase(Locale.ROOT) + "}";
  private final String codeMark;

  Slot(String code) {
    this.codeMark = "{" + code + "}";
  }

  /** The slot as patterns write it. */
  String mark() {
    return mark;
  }

  /** What stands in an entity id for the code of what fills the slot. */
  String codeMark() {
    return codeMark;
  }

  /** The slot of a pattern. */
  static Optional<Slot> in(String pattern) {
    return Arrays.stream(values()).filter(slot -> pattern.contains(slot.mark())).findFirst();
  }

  /**
   * The slots that a surface fills.
   *
   * @param entity what the surface names
   * @param bodies ids of all bodies
   */
  static Set<Slot> filledBy(Surface surface, Entity entity, Set<String> bodies) {
    return switch (surface.kind()) {
      case PLACE -> filledByPlace(surface, entity);
      case AGENCY ->
          isWritten(surface) && bodies.contains(entity.id() + INSPECTOR)
              ? EnumSet.of(BODY)
              : EnumSet.noneOf(Slot.class);
      default -> EnumSet.noneOf(Slot.class);
    };
  }

  private static Set<Slot> filledByPlace(Surface surface, Entity place) {
    Set<Slot> slots = EnumSet.noneOf(Slot.class);
    if (surface.type() == Surface.Type.ADJECTIVE) {
      if (!isHome(place)) {
        slots.add(DEMONYM);
      }
      return slots;
    }

    if (!isHome(place)) {
      if (surface.type() == Surface.Type.NAME) {
        slots.add(COUNTRY);
      }
      return slots;
    }
    if (place.classes().size() == 2) {
      slots.add(STATE);
    }
    if (place.codes().containsKey(DISTRICT.column()) && isWritten(surface)) {
      slots.add(DISTRICT);
    }
    return slots;
  }

  private static boolean isHome(Entity place) {
    return place.classes().get(0).equals(HOME);
  }

  private static boolean isWritten(Surface surface) {
    return surface.type() == Surface.Type.NAME || surface.type() == Surface.Type.ABBREVIATION;
  }

  /** The code in entity ids of what fills the slot. */
  String code(Entity filler) {
    String code = this == BODY ? null : filler.codes().get(column());
    return (code == null ? filler.id() : code).toLowerCase(Locale.ROOT);
  }

  private String column() {
    return codeMark.substring(1, codeMark.length() - 1);
  }
}
