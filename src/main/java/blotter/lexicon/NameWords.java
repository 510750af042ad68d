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
 * @param holders words of the names of those who hold an office of the lexicon, lower case
 * @param bodies last words of the names of bodies ("office", "university"), lower case
 */
public record NameWords(
    Set<String> given,
    Set<String> family,
    List<String> titles,
    Set<String> holders,
    Set<String> bodies)
    implements Serializable {

  /** Keeps copies. */
  public NameWords {
    given = Set.copyOf(given);
    family = Set.copyOf(family);
    titles = List.copyOf(titles);
    holders = Set.copyOf(holders);
    bodies = Set.copyOf(bodies);
  }

  /** Whether a capitalised word behind this one, lower case, is probably a person's. */
  boolean announces(String word) {
    return given.contains(word)
        || titles.stream().anyMatch(title -> title.equals(word) || title.endsWith(" " + word));
  }
}
