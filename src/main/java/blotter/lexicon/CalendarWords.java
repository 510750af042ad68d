package blotter.lexicon;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * Words that dates are made of.
 *
 * @param words in the order of their files
 * @param measures first words of units of measure: a number before them is no year
 */
public record CalendarWords(List<CalendarWord> words, Set<String> measures)
    implements Serializable {

  /** Keeps copies. */
  public CalendarWords {
    words = List.copyOf(words);
    measures = Set.copyOf(measures);
  }
}
