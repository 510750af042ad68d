package blotter.text;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/**
 * Abbreviations that end in a period, and when a sentence may end at one.
 *
 * @param rules the rule of each abbreviation, written with its period and with its case
 * @param starters words that usually begin a sentence, capitalised
 */
public record Abbreviations(Map<String, Rule> rules, Set<String> starters) implements Serializable {

  /** When a sentence may end at an abbreviation. */
  public enum Rule {
    /** Never: a title, "v.". */
    ALWAYS,
    /** Not before a digit: a month, "No.". */
    BEFORE_DIGIT,
    /** Only before a word that usually begins a sentence: a suffix, a unit. */
    UNLESS_STARTER
  }

  /** Keeps copies. */
  public Abbreviations {
    rules = Map.copyOf(rules);
    starters = Set.copyOf(starters);
  }

  /**
   * Whether a break that was put behind {@code last} is wrong.
   *
   * @param last the last word of the sentence before, with its period, without opening punctuation
   * @param next the sentence behind, not empty
   */
  boolean forbidBreak(String last, String text, CharSpan next) {
    int first = text.codePointAt(next.begin());
    if (last.endsWith(",") || (last.endsWith(".") && Character.isLowerCase(first))) {
      return true;
    }

    Rule rule = rules.getOrDefault(last, isInitials(last) ? Rule.UNLESS_STARTER : null);
    if (rule == null) {
      return false;
    }

    return switch (rule) {
      case ALWAYS -> true;
      case BEFORE_DIGIT -> Character.isDigit(first);
      case UNLESS_STARTER -> !starters.contains(firstWord(text, next));
    };
  }

  /** "L." or "J.L.". */
  private static boolean isInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      boolean fits = i % 2 == 0 ? Character.isUpperCase(word.charAt(i)) : word.charAt(i) == '.';
      if (!fits) {
        return false;
      }
    }
    return word.length() >= 2 && word.length() % 2 == 0;
  }

  private static String firstWord(String text, CharSpan sentence) {
    int begin = sentence.begin();
    while (begin < sentence.end() && !Character.isLetterOrDigit(text.charAt(begin))) {
      begin++;
    }

    int end = begin;
    while (end < sentence.end() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }

    return text.substring(begin, end);
  }
}
