package blotter.event;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules, cues and words by which events are coded; immutable, shared by all readers. */
public final class EventRules implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<String, List<RulePattern>> rules = new HashMap<>();
  private final Map<String, List<EventCue>> cues = new HashMap<>();
  private final Set<String> ofDocument = new HashSet<>();
  private final Set<String> withPersonsBehind = new HashSet<>();
  private final EventWords words;
  private final Map<EventType, Set<EventStatus>> statuses;

  /** A rule with one of its patterns; {@code order} is the rule's place in the files. */
  record RulePattern(EventRule rule, TokenPattern pattern, int order) implements Serializable {}

  /** As read; {@code statuses} are those in which a type is an event. */
  EventRules(
      List<EventRule> rules,
      List<EventCue> cues,
      EventWords words,
      Map<EventType, Set<EventStatus>> statuses) {
    this.statuses = new EnumMap<>(statuses);
    this.words = words;
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).people() == EventRule.Side.OBJECT) {
        withPersonsBehind.add(rules.get(i).id());
      }
      for (TokenPattern pattern : rules.get(i).patterns()) {
        RulePattern entry = new RulePattern(rules.get(i), pattern, i);
        pattern.keys().forEach(key -> add(this.rules, key, entry));
      }
    }
    for (EventCue cue : cues) {
      cue.pattern().keys().forEach(key -> add(this.cues, key, cue));
    }
    words.markCues(this.cues.keySet());
    for (EventCue cue : cues) {
      if (cue.place() == EventCue.Place.DOCUMENT) {
        ofDocument.addAll(cue.pattern().keys());
      }
    }
  }

  private static <T> void add(Map<String, List<T>> index, String key, T entry) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
  }

  /** Whether a word, lower case, may tell an event or a cue of the whole document. */
  public boolean mayTell(String word) {
    return rules.containsKey(word) || ofDocument.contains(word);
  }

  /** Ids of the rules whose persons stand behind their words: "the arrest of Smith". */
  public Set<String> withPersonsBehind() {
    return Set.copyOf(withPersonsBehind);
  }

  List<RulePattern> rules(String word) {
    return rules.getOrDefault(word, List.of());
  }

  /** Whether a cue of the whole document may be looked up by a word. */
  boolean mayCueDocument(String word) {
    return ofDocument.contains(word);
  }

  List<EventCue> cues(String word) {
    return cues.getOrDefault(word, List.of());
  }

  /**
   * Whether an event of a type is one in a status. The others are talk of law, of duty or of what
   * if: a conviction that would be needed for a sentence is no event.
   */
  boolean stands(EventType type, EventStatus status) {
    return statuses.getOrDefault(type, Set.of()).contains(status);
  }

  EventWords words() {
    return words;
  }
}
