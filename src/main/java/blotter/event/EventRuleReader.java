package blotter.event;

import blotter.lexicon.CsvTable;
import blotter.lexicon.LexiconFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads the rule files {@code event-rules.csv}, {@code event-cues.csv}, {@code event-words.csv} and
 * {@code event-types.csv}; {@code seeds/rules/README.md} describes them. Rows of a later folder
 * join those of an earlier one; a rule of the same id takes its place.
 */
public final class EventRuleReader {

  private static final String RULES = "event-rules.csv";
  private static final String CUES = "event-cues.csv";
  private static final String WORDS = "event-words.csv";
  private static final String TYPES = "event-types.csv";
  private static final String SEPARATOR = "\\|";

  private final List<LexiconFiles> folders;

  /** A reader of these folders, the shipped one first. */
  public EventRuleReader(List<LexiconFiles> folders) {
    this.folders = List.copyOf(folders);
  }

  /**
   * A sentence beside a rule.
   *
   * @param rule the rule's id
   * @param type its type
   * @param sentence the sentence
   * @param status the status that it gives; null for a sentence that the rule must pass over
   */
  public record RuleExample(String rule, EventType type, String sentence, EventStatus status) {}

  /**
   * A sentence beside a status cue.
   *
   * @param status what it makes of the events near it; null where it makes none of them
   * @param types the types that it speaks of
   * @param sentence the sentence
   */
  public record CueExample(EventStatus status, Set<EventType> types, String sentence) {}

  /** Reads rules, cues and words. */
  public EventRules read() {
    EventWords words = words();
    PatternReader ofRules = new PatternReader(words, false);
    PatternReader ofCues = new PatternReader(words, true);

    Map<String, EventRule> rules = new LinkedHashMap<>();
    for (CsvTable.Row row : rows(RULES, Set.of("rule", "type", "pattern", "people"))) {
      EventRule rule = rule(row, ofRules);
      rules.put(rule.id(), rule);
    }
    List<EventCue> cues = new ArrayList<>();
    for (CsvTable.Row row : rows(CUES, Set.of("status", "place", "within", "pattern"))) {
      cues.addAll(cues(row, ofCues));
    }
    return new EventRules(List.copyOf(rules.values()), cues, words, statuses());
  }

  /** The examples beside the rules, those that they must pass over among them. */
  public List<RuleExample> examples() {
    List<RuleExample> examples = new ArrayList<>();
    for (CsvTable.Row row : rows(RULES, Set.of("example", "counterexample"))) {
      String rule = row.required("rule");
      EventType type = row.constant("type", EventType.class);
      EventStatus status =
          row.optional("gives").isEmpty()
              ? EventStatus.OCCURRED
              : row.constant("gives", EventStatus.class);
      examples.add(new RuleExample(rule, type, row.required("example"), status));
      examples.add(new RuleExample(rule, type, row.required("counterexample"), null));
    }
    return examples;
  }

  /** The examples beside the status cues. */
  public List<CueExample> cueExamples() {
    return rows(CUES, Set.of("status", "example")).stream()
        .map(row -> new CueExample(told(row), types(row), row.required("example")))
        .toList();
  }

  private static EventStatus told(CsvTable.Row row) {
    return row.required("status").equals("none") ? null : row.constant("status", EventStatus.class);
  }

  private Map<EventType, Set<EventStatus>> statuses() {
    Map<EventType, Set<EventStatus>> statuses = new EnumMap<>(EventType.class);
    for (CsvTable.Row row : rows(TYPES, Set.of("type", "statuses", "meaning"))) {
      Set<EventStatus> all = EnumSet.noneOf(EventStatus.class);
      for (String status : row.required("statuses").split(SEPARATOR, -1)) {
        all.add(constant(row, "statuses", status, EventStatus.class));
      }
      statuses.put(row.constant("type", EventType.class), all);
    }
    return statuses;
  }

  private static <E extends Enum<E>> E constant(
      CsvTable.Row row, String column, String written, Class<E> type) {
    try {
      return Enum.valueOf(type, written.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.error("'" + column + "' has '" + written + "', which is none");
    }
  }

  private EventWords words() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (CsvTable.Row row : rows(WORDS, Set.of("class", "words"))) {
      classes
          .computeIfAbsent(row.required("class"), name -> new HashSet<>())
          .addAll(
              Arrays.asList(row.required("words").toLowerCase(Locale.ROOT).split(SEPARATOR, -1)));
    }
    return new EventWords(classes);
  }

  private static EventRule rule(CsvTable.Row row, PatternReader patterns) {
    String civil = row.optional("civil");
    return new EventRule(
        row.required("rule"),
        row.constant("type", EventType.class),
        row.optional("subtype").isEmpty() ? null : row.optional("subtype"),
        row.optional("status").isEmpty() ? null : row.constant("status", EventStatus.class),
        civil.isEmpty() ? null : isYes(row, "civil"),
        row.constant("people", EventRule.Side.class),
        isYes(row, "weak"),
        row.optional("yields").isEmpty() ? null : row.constant("yields", EventType.class),
        needsPeople(row),
        row.optional("dated").isEmpty()
            ? EventRule.Dated.ANY
            : row.constant("dated", EventRule.Dated.class),
        read(row, patterns));
  }

  private static boolean needsPeople(CsvTable.Row row) {
    String needs = row.optional("needs");
    if (!Set.of("people", "").contains(needs)) {
      throw row.error("'needs' is '" + needs + "', not people");
    }
    return !needs.isEmpty();
  }

  private static boolean isYes(CsvTable.Row row, String column) {
    String value = row.optional(column);
    if (!Set.of("yes", "no", "").contains(value)) {
      throw row.error("'" + column + "' is '" + value + "', not yes or no");
    }
    return value.equals("yes");
  }

  private static List<EventCue> cues(CsvTable.Row row, PatternReader patterns) {
    int within;
    try {
      within = Integer.parseInt(row.required("within"));
    } catch (NumberFormatException e) {
      throw row.error("'within' is '" + row.required("within") + "', not a number");
    }
    EventStatus told = told(row);
    EventCue.Place place = row.constant("place", EventCue.Place.class);
    if (told == null && place == EventCue.Place.DOCUMENT) {
      throw row.error("'status' is none, which no cue of a whole document can be");
    }
    Set<EventType> types = types(row);
    return read(row, patterns).stream()
        .map(pattern -> new EventCue(told, place, within, types, pattern))
        .toList();
  }

  private static Set<EventType> types(CsvTable.Row row) {
    String written = row.optional("types");
    if (written.isEmpty()) {
      return EnumSet.allOf(EventType.class);
    }
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    for (String type : written.split(SEPARATOR, -1)) {
      types.add(constant(row, "types", type, EventType.class));
    }
    return types;
  }

  private static List<TokenPattern> read(CsvTable.Row row, PatternReader patterns) {
    try {
      return patterns.all(row.required("pattern"));
    } catch (IllegalArgumentException e) {
      throw row.error("'pattern': " + e.getMessage());
    }
  }

  private List<CsvTable.Row> rows(String file, Set<String> required) {
    return CsvTable.rows(folders, file, required);
  }
}
