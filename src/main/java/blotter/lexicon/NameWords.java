package blotter.lexicon;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * Words that betray a personal name.
 *
 * @param given given names, lower case
 * @param family family names, lower case
 * @param titles words before a name, each a list of lower-case words without periods
 */
public record NameWords(Set<String> given, Set<String> family, List<String> titles)
    implements Serializable {

  /** Keeps copies. */
  public NameWords {
    given = Set.copyOf(given);
    family = Set.copyOf(family);
    titles = List.copyOf(titles);
  }
}
