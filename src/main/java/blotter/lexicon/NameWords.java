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

  /** Whether a capitalised word behind this one, lower case, is probably a person's. */
  boolean announces(String word) {
    return given.contains(word)
        || titles.stream().anyMatch(title -> title.equals(word) || title.endsWith(" " + word));
  }
}
