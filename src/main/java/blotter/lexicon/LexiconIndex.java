package blotter.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A lexicon made ready for matching: its surfaces, cues and the names that fill slots by their
 * words.
 *
 * <p>Immutable but for a cache, and thread-safe once built, so that one serves a whole JVM.
 */
public final class LexiconIndex {

  /** Words of local bodies that tell nothing about where they are. */
  private static final Set<String> ANYWHERE =
      Set.of(
          "",
          "s",
          "the",
          "of",
          "and",
          "for",
          "a",
          "local",
          "city",
          "county",
          "district",
          "state",
          "municipal",
          "metropolitan",
          "regional",
          "provincial",
          "police",
          "department",
          "dept",
          "force",
          "service",
          "station",
          "bureau",
          "chief",
          "commissioner",
          "superintendent",
          "detective",
          "detectives",
          "officer",
          "officers",
          "official",
          "officials",
          "sheriff",
          "sheriffs",
          "deputy",
          "deputies",
          "constable",
          "constables",
          "office",
          "attorney",
          "attorneys",
          "prosecutor",
          "prosecutors",
          "mayor",
          "council",
          "government",
          "authorities",
          "health",
          "public",
          "fire",
          "law",
          "enforcement",
          "troopers",
          "trooper",
          "squad",
          "unit",
          "narcotics",
          "drug",
          "crime");

  private final Lexicon lexicon;
  private final Vocabulary vocabulary = new Vocabulary();
  private final PhraseTrie<Surface> surfaces = new PhraseTrie<>(vocabulary);
  private final PhraseTrie<Cue> cues = new PhraseTrie<>(vocabulary);
  private final PhraseTrie<Filler> fillers = new PhraseTrie<>(vocabulary);

  private final Spelling spelling;
  private final Map<String, String> domestic = new HashMap<>();
  private final Map<Surface, String> abroad = new HashMap<>();

  /** Builds the index of {@code lexicon}. */
  public LexiconIndex(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.spelling = new Spelling(lexicon);
    lexicon.cues().forEach(cue -> cues.add(cue.text(), cue));

    for (Surface surface : lexicon.surfaces()) {
      surfaces.add(surface.text(), surface);
      if (surface.isDomestic()) {
        domestic.put(surface.text().toLowerCase(Locale.ROOT), surface.entityId());
      }
      if (!surface.blocks() && surface.type() != Surface.Type.PATTERN && !surface.isDomestic()) {
        addFiller(surface, lexicon.entity(surface.kind(), surface.entityId()).orElseThrow());
      }
    }
    lexicon.surfaces().forEach(this::addAbroad);
  }

  private void addAbroad(Surface surface) {
    String body = surface.kind() == EntityKind.AGENCY ? bodyAbroad(surface) : null;
    if (body != null) {
      abroad.put(surface, body);
    }
  }

  private void addFiller(Surface surface, Entity filler) {
    Set<String> bodies = lexicon.entities().get(EntityKind.AGENCY).keySet();
    Slot.filledBy(surface, filler, bodies)
        .forEach(slot -> fillers.add(surface.text(), new Filler(surface, slot, slot.code(filler))));
  }

  /** The lexicon itself. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /**
   * The id, with {@link Surface#CODE} for the country, of the body that a surface names in a
   * document of another country than the United States; null where it is the same everywhere.
   */
  public String abroad(Surface surface) {
    return abroad.get(surface);
  }

  private String bodyAbroad(Surface surface) {
    String same = domestic.get(surface.text().toLowerCase(Locale.ROOT));
    if (same != null || !isLocal(surface)) {
      return same;
    }

    String head = surface.text().toLowerCase(Locale.ROOT);
    if (head.contains("attorney") || head.contains("prosecutor")) {
      return Surface.CODE + ".prosecutor";
    }
    boolean police =
        head.contains("police") || head.contains("sheriff") || head.contains("constab");
    return Surface.CODE + (police ? ".police" : ".government");
  }

  /** Whether a surface names a local body by words that fit one anywhere. */
  private static boolean isLocal(Surface surface) {
    boolean local = surface.entityId().equals("us.local") || surface.entityId().equals("us.state");
    return surface.kind() == EntityKind.AGENCY
        && local
        && (surface.named() || ANYWHERE.containsAll(words(surface)));
  }

  private static List<String> words(Surface surface) {
    return List.of(surface.text().toLowerCase(Locale.ROOT).split("[^a-z]+", -1));
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  PhraseTrie.Node<Surface> surfaces() {
    return surfaces.root();
  }

  Spelling spelling() {
    return spelling;
  }

  PhraseTrie.Node<Cue> cues() {
    return cues.root();
  }

  PhraseTrie.Node<Filler> fillers() {
    return fillers.root();
  }

  /**
   * A name that fills a slot.
   *
   * @param surface the surface of a place or body
   * @param slot the slot that it fills
   * @param code its code in entity ids
   */
  record Filler(Surface surface, Slot slot, String code) {}
}
