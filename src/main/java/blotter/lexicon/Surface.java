package blotter.lexicon;

import java.io.Serializable;
import java.util.List;

/**
 * One way of writing an entity.
 *
 * @param entityId the entity, or {@link #NONE} for a phrase that only blocks shorter matches
 * @param kind the entity's kind
 * @param text the words as they stand in text
 * @param type what sort of writing it is
 * @param letterCase which letters must stand as written
 * @param ambiguity what a match needs to count
 * @param named whether one to five capitalised words must stand before it and belong to it
 */
public record Surface(
    String entityId,
    EntityKind kind,
    String text,
    Type type,
    LetterCase letterCase,
    Ambiguity ambiguity,
    boolean named)
    implements Serializable {

  /**
   * Entity id of a surface that is no mention, but keeps shorter surfaces inside it from matching.
   */
  public static final String NONE = "none";

  /** What stands in an entity id for the code of a country that is not yet known. */
  public static final String CODE = "{iso2}";

  /**
   * What sort of writing a surface is. {@link #PATTERN} has a slot or wants a name before it;
   * {@link #DOMESTIC} is a body that every country has, whose id holds {@link #CODE} until the
   * country of the document is known, or a body of one country that its own texts alone name so.
   */
  public enum Type {
    NAME,
    BRAND,
    STREET,
    ABBREVIATION,
    MISSPELLING,
    CODE,
    OFFICE,
    ADJECTIVE,
    PATTERN,
    DOMESTIC
  }

  /** What a match needs to count. */
  public enum Ambiguity {
    /** Nothing: the words mean nothing else. */
    NONE,
    /** Support from the rest of its sentence. */
    SUPPORT,
    /** A list with another of its kind, or a cue right before it: "two kilos of speed". */
    BESIDE
  }

  /** Which letters of a match must stand as written. */
  public enum LetterCase {
    /** None. */
    ANY,
    /** All. */
    EXACT,
    /** The first of each word that is capital in the surface. */
    CAPITAL
  }

  /** The ids that a body of type {@link Type#DOMESTIC} may have, separated by semicolons. */
  public static List<String> ids(String entityId) {
    return List.of(entityId.split(";", -1));
  }

  /**
   * This surface with a letter wrong. A brand, being an invented word, is often a letter away from
   * a common one, and so needs support then.
   */
  Surface misspelt() {
    Ambiguity need = type == Type.BRAND && !ambiguous() ? Ambiguity.SUPPORT : ambiguity;
    return new Surface(entityId, kind, text, Type.MISSPELLING, letterCase, need, named);
  }

  /** Whether a match needs support to count. */
  public boolean ambiguous() {
    return ambiguity != Ambiguity.NONE;
  }

  /** Whether this surface only blocks shorter ones. */
  public boolean blocks() {
    return entityId.equals(NONE);
  }

  /** Whether the country of the document decides whose body this is. */
  public boolean isDomestic() {
    return type == Type.DOMESTIC;
  }

  /** Whether the last word may carry a plural or possessive {@code s}. */
  public boolean inflects() {
    return type != Type.STREET;
  }
}
