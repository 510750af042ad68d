package blotter.lexicon;

import blotter.text.Abbreviations;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads lexicon files; {@code seeds/lexicon/README.md} describes them.
 *
 * <p>Every folder's rows join those of the folders before it: surfaces may name entities of any of
 * them, an entity may be defined only once. The first thing that is wrong stops the reading with a
 * {@link LexiconFormatException}.
 */
public final class LexiconReader {

  private static final Pattern ID =
      Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*");
  private static final String DOMESTIC = "agency-domestic.csv";
  private static final String LOOKALIKES = "drug-lookalikes.csv";
  private static final String NAME = "{name}";
  private static final Pattern POSSESSIVE = Pattern.compile("\\}['\u2019]s\\b");
  private static final Pattern SLOT = Pattern.compile("\\{[a-z]+}");
  private static final Set<String> SENSES = Set.of("supply", "medical", "treatment", "other");
  private static final Set<String> ENTITY_COLUMNS = Set.of("id", "name", "path", "source");
  private static final Set<String> NO_CODES = Set.of("id", "name", "path", "sense", "source");

  private final List<LexiconFiles> folders;

  /** A reader of these folders, the shipped one first. */
  public LexiconReader(List<LexiconFiles> folders) {
    this.folders = List.copyOf(folders);
  }

  /** Reads entities, surfaces, patterns, cues and names. */
  public Lexicon read() {
    Map<EntityKind, Map<String, Entity>> entities = new EnumMap<>(EntityKind.class);
    for (EntityKind kind : EntityKind.values()) {
      entities.put(kind, entities(kind));
    }

    List<Surface> surfaces = new ArrayList<>();
    for (EntityKind kind : EntityKind.values()) {
      for (CsvTable.Row row : rows(kind.code() + "-surfaces.csv", surfaceColumns())) {
        surfaces.add(surface(row, kind, entities.get(kind)));
      }
    }
    Map<Slot, Set<String>> codes = codes(entities, surfaces);
    surfaces.addAll(patterns(entities, codes));
    surfaces.addAll(domestic(entities, codes.get(Slot.COUNTRY)));

    return new Lexicon(
        entities, List.copyOf(surfaces), cues(), names(surfaces), lookalikes(), digest());
  }

  /** Reads the abbreviations and the words that begin sentences. */
  public Abbreviations abbreviations() {
    Map<String, Abbreviations.Rule> rules = new HashMap<>();
    for (CsvTable.Row row : rows("abbreviations.csv", Set.of("abbreviation", "rule", "example"))) {
      rules.put(row.required("abbreviation"), row.constant("rule", Abbreviations.Rule.class));
    }

    Set<String> starters = new TreeSet<>();
    rows("sentence-starters.csv", Set.of("word"))
        .forEach(row -> starters.add(row.required("word")));
    return new Abbreviations(rules, starters);
  }

  /** The examples that stand beside surfaces and patterns. */
  public List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    List<String> files = new ArrayList<>();
    for (EntityKind kind : EntityKind.values()) {
      files.add(kind.code() + "-surfaces.csv");
    }
    files.add("agency-patterns.csv");

    for (String file : files) {
      for (CsvTable.Row row : rows(file, Set.of("entity_id"))) {
        addExample(row, "positive", true, examples);
        addExample(row, "negative", false, examples);
      }
    }
    return examples;
  }

  /**
   * The examples beside bodies that every country has: whole texts, since they tell the country.
   */
  public List<Example> domesticExamples() {
    List<Example> examples = new ArrayList<>();
    for (CsvTable.Row row : rows(DOMESTIC, Set.of("entity_id"))) {
      addExample(row, "positive", true, examples);
      addExample(row, "negative", false, examples);
    }
    return examples;
  }

  /** For each look-alike of a drug's name a sentence that holds it and names no drug by it. */
  public List<String> lookalikeExamples() {
    return rows(LOOKALIKES, Set.of("word", "example")).stream()
        .map(row -> row.required("example"))
        .toList();
  }

  private static void addExample(
      CsvTable.Row row, String column, boolean positive, List<Example> examples) {
    String sentence = row.optional(column);
    if (!sentence.isEmpty()) {
      examples.add(
          new Example(row.file(), row.line(), row.required("entity_id"), sentence, positive));
    }
  }

  private Map<String, Entity> entities(EntityKind kind) {
    Map<String, Entity> entities = new TreeMap<>();

    for (CsvTable.Row row : rows(plural(kind) + ".csv", ENTITY_COLUMNS)) {
      String id = row.required("id");
      String path = row.required("path");
      String sense = row.optional("sense");
      if (!ID.matcher(id).matches()) {
        throw row.error(
            "'id' is '" + id + "', not lower-case letters, digits, hyphens and periods");
      }
      if (!path.equals(id) && !path.endsWith("." + id)) {
        throw row.error("'path' is '" + path + "', which does not end in the id '" + id + "'");
      }
      if (!sense.isEmpty() && !SENSES.contains(sense)) {
        throw row.error("'sense' is '" + sense + "', not one of " + new TreeSet<>(SENSES));
      }

      Entity entity = new Entity(id, kind, row.required("name"), path, sense, codes(row));
      if (entities.put(id, entity) != null) {
        throw row.error("id '" + id + "' is defined twice");
      }
    }

    return entities;
  }

  private static String plural(EntityKind kind) {
    return kind == EntityKind.AGENCY ? "agencies" : kind.code() + "s";
  }

  private static Map<String, String> codes(CsvTable.Row row) {
    Map<String, String> codes = new LinkedHashMap<>();
    row.fields()
        .forEach(
            (column, value) -> {
              if (!NO_CODES.contains(column) && !value.isBlank()) {
                codes.put(column, value.strip());
              }
            });
    return codes;
  }

  private static Set<String> surfaceColumns() {
    return Set.of("entity_id", "surface", "type", "case", "ambiguity", "positive", "negative");
  }

  private static Surface surface(CsvTable.Row row, EntityKind kind, Map<String, Entity> entities) {
    String id = row.required("entity_id");
    if (!id.equals(Surface.NONE) && !entities.containsKey(id)) {
      throw row.error("no " + kind.code() + " has the id '" + id + "'");
    }

    return new Surface(
        id,
        kind,
        checkedWords(row, "surface"),
        row.constant("type", Surface.Type.class),
        row.constant("case", Surface.LetterCase.class),
        ambiguity(row),
        false);
  }

  private static String checkedWords(CsvTable.Row row, String column) {
    String words = row.required(column);
    if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw row.error("'" + column + "' is '" + words + "', which has no letter or digit");
    }
    return words;
  }

  private static Surface.Ambiguity ambiguity(CsvTable.Row row) {
    Surface.Ambiguity ambiguity = row.constant("ambiguity", Surface.Ambiguity.class);
    boolean ambiguous = ambiguity != Surface.Ambiguity.NONE;
    if (ambiguous && (row.optional("positive").isEmpty() || row.optional("negative").isEmpty())) {
      throw row.error("an ambiguous surface needs a positive and a negative example");
    }
    return ambiguity;
  }

  private List<Surface> patterns(
      Map<EntityKind, Map<String, Entity>> entities, Map<Slot, Set<String>> codes) {
    List<Surface> patterns = new ArrayList<>();

    for (CsvTable.Row row :
        rows("agency-patterns.csv", Set.of("pattern", "entity_id", "case", "ambiguity"))) {
      String pattern = POSSESSIVE.matcher(checkedWords(row, "pattern")).replaceAll("}");
      boolean named = pattern.startsWith(NAME);
      Optional<Slot> slot = Slot.in(pattern);
      if (SLOT.matcher(pattern).results().count() != 1 || named == slot.isPresent()) {
        throw row.error("'pattern' is '" + pattern + "', which has not exactly one slot");
      }

      if (SLOT.matcher(pattern).replaceAll("").codePoints().noneMatch(Character::isLetterOrDigit)) {
        throw row.error("'pattern' is '" + pattern + "', which has no word besides its slot");
      }

      String id = row.required("entity_id");
      Map<String, Entity> agencies = entities.get(EntityKind.AGENCY);
      if (slot.isPresent()) {
        checkEntities(row, id, slot.get().codeMark(), codes.get(slot.get()), agencies);
      } else {
        checkEntities(row, id, NAME, Set.of(""), agencies);
      }
      patterns.add(
          new Surface(
              id,
              EntityKind.AGENCY,
              named ? pattern.substring(NAME.length()).strip() : pattern,
              Surface.Type.PATTERN,
              row.constant("case", Surface.LetterCase.class),
              ambiguity(row),
              named));
    }
    return patterns;
  }

  /** Bodies that every country has: one surface each, the country left open. */
  private List<Surface> domestic(Map<EntityKind, Map<String, Entity>> entities, Set<String> codes) {
    List<Surface> domestic = new ArrayList<>();

    for (CsvTable.Row row : rows(DOMESTIC, Set.of("surface", "case", "entity_id"))) {
      String id = row.required("entity_id");
      for (String one : Surface.ids(id)) {
        checkEntities(row, one, Surface.CODE, codes, entities.get(EntityKind.AGENCY));
      }
      domestic.add(
          new Surface(
              id,
              EntityKind.AGENCY,
              checkedWords(row, "surface"),
              Surface.Type.DOMESTIC,
              row.constant("case", Surface.LetterCase.class),
              Surface.Ambiguity.NONE,
              false));
    }
    return domestic;
  }

  /** The codes of what fills each slot. */
  private static Map<Slot, Set<String>> codes(
      Map<EntityKind, Map<String, Entity>> entities, List<Surface> surfaces) {
    Set<String> bodies = entities.get(EntityKind.AGENCY).keySet();
    Map<Slot, Set<String>> codes = new EnumMap<>(Slot.class);
    for (Slot slot : Slot.values()) {
      codes.put(slot, new TreeSet<>());
    }
    for (Surface surface : surfaces) {
      if (!surface.blocks()) {
        Entity filler = entities.get(surface.kind()).get(surface.entityId());
        Slot.filledBy(surface, filler, bodies)
            .forEach(slot -> codes.get(slot).add(slot.code(filler)));
      }
    }
    return codes;
  }

  private static void checkEntities(
      CsvTable.Row row, String id, String mark, Set<String> codes, Map<String, Entity> agencies) {
    for (String code : codes) {
      String filled = id.replace(mark, code);
      if (!filled.equals(Surface.NONE) && !agencies.containsKey(filled)) {
        throw row.error("no agency has the id '" + filled + "'");
      }
    }
  }

  private List<Cue> cues() {
    List<Cue> cues = new ArrayList<>();

    for (CsvTable.Row row : rows("support-cues.csv", Set.of("cue", "kind"))) {
      cues.add(new Cue(checkedWords(row, "cue"), row.constant("kind", EntityKind.class), null));
    }
    for (CsvTable.Row row : rows("sense-cues.csv", Set.of("cue", "sense"))) {
      String sense = row.required("sense");
      if (!SENSES.contains(sense)) {
        throw row.error("'sense' is '" + sense + "', not one of " + new TreeSet<>(SENSES));
      }
      cues.add(new Cue(checkedWords(row, "cue"), null, sense));
    }
    return List.copyOf(cues);
  }

  private NameWords names(List<Surface> surfaces) {
    Set<String> given = lowerCaseNames("given-names.csv");
    Set<String> family = lowerCaseNames("family-names.csv");

    Set<String> titles = new TreeSet<>();
    rows("person-titles.csv", Set.of("title"))
        .forEach(
            row -> titles.add(row.required("title").replace(".", "").toLowerCase(Locale.ROOT)));
    return new NameWords(
        given,
        family,
        List.copyOf(titles),
        SurfaceWords.holders(surfaces, titles),
        SurfaceWords.bodies(surfaces));
  }

  private Set<String> lookalikes() {
    return lowerCase(LOOKALIKES, "word");
  }

  private Set<String> lowerCaseNames(String file) {
    return lowerCase(file, "name");
  }

  private Set<String> lowerCase(String file, String column) {
    Set<String> words = new TreeSet<>();
    rows(file, Set.of(column))
        .forEach(row -> words.add(row.required(column).toLowerCase(Locale.ROOT)));
    return words;
  }

  /** The rows of a file over all folders; none where no folder has it. */
  private List<CsvTable.Row> rows(String file, Set<String> required) {
    return CsvTable.rows(folders, file, required);
  }

  private String digest() {
    List<String> names = new ArrayList<>();
    for (EntityKind kind : EntityKind.values()) {
      names.add(plural(kind) + ".csv");
      names.add(kind.code() + "-surfaces.csv");
    }
    names.addAll(
        List.of(
            "agency-patterns.csv",
            DOMESTIC,
            "support-cues.csv",
            "sense-cues.csv",
            "abbreviations.csv",
            "sentence-starters.csv",
            LOOKALIKES,
            "given-names.csv",
            "family-names.csv",
            "person-titles.csv",
            "units.csv",
            "currencies.csv",
            "bounds.csv",
            "measure-cues.csv",
            "thresholds.csv",
            "calendar.csv",
            "milestones.csv",
            "audit-words.csv",
            "incident-words.csv",
            "incident-weights.csv",
            "event-rules.csv",
            "event-cues.csv",
            "event-words.csv",
            "event-types.csv"));

    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : names) {
        for (LexiconFiles folder : folders) {
          digest.update((name + '\n').getBytes(StandardCharsets.UTF_8));
          folder.read(name).ifPresent(digest::update);
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
