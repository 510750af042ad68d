package blotter.event;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/**
 * Classes of words that patterns and the coder use, from {@code event-words.csv}.
 *
 * @param classes words by class, lower case
 */
record EventWords(Map<String, Set<String>> classes) implements Serializable {

  /** Keeps a copy. */
  EventWords {
    classes = Map.copyOf(classes);
  }

  /** The words of a class; none for a class that the file does not have. */
  Set<String> of(String name) {
    return classes.getOrDefault(name, Set.of());
  }
}
