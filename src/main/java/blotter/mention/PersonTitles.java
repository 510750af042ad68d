package blotter.mention;

import static blotter.mention.NameMarks.ENDS_TITLE;
import static blotter.mention.NameMarks.PERIOD;
import static blotter.mention.NameMarks.is;
import static blotter.mention.NameMarks.withoutPeriods;

import blotter.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds titles of persons in sentences: "Attorney General", "U.S. Attorney for Nevada". */
final class PersonTitles {

  /** Words of the longest body or place behind a title: "the Southern District of New York". */
  private static final int LONGEST_OFFICE = 12;

  private static final int LONGEST_TITLE = 6;

  private static final Set<String> OF = Set.of("of", "for");

  private static final Set<String> WITHIN_OFFICE = Set.of("of", "for", "the", "and", "in", "at");

  /** Titles as lists of words, by their last word. */
  private final Map<String, List<List<String>>> titles = new HashMap<>();

  PersonTitles(List<String> titles) {
    for (String title : titles) {
      List<String> words = List.of(title.toLowerCase(Locale.ROOT).split(" ", -1));
      this.titles.computeIfAbsent(words.get(words.size() - 1), w -> new ArrayList<>()).add(words);
    }
  }

  /** The last words of titles, without periods. */
  Set<String> ends() {
    return titles.keySet();
  }

  /** Whether a title ends at a token. */
  boolean endsAt(Tokens tokens, int at) {
    int last = at >= 0 && is(PERIOD, tokens, at) ? at - 1 : at;
    return last >= 0
        && is(ENDS_TITLE, tokens, last)
        && tokens.isCapitalised(last)
        && stands(tokens, last);
  }

  /** Whether a title begins at a token, in capitals or not, and no name follows it. */
  boolean beginsAt(Tokens tokens, int at) {
    int limit = Math.min(tokens.size(), at + LONGEST_TITLE);
    for (int last = limit - 1; last >= at; last--) {
      if (is(ENDS_TITLE, tokens, last) && begin(tokens, last) == at) {
        return last + 1 == tokens.size()
            || !tokens.isCapitalised(last + 1)
            || is(ENDS_TITLE, tokens, last + 1);
      }
    }
    return false;
  }

  /**
   * Whether a title with its place or body ends before a token: "Secretary of the Interior", "U.S.
   * Attorney for the District of Nevada".
   */
  boolean endsWithOffice(Tokens tokens, BitSet mentioned, int at) {
    int i = at - 1;
    if (i < 0 || !tokens.isCapitalised(i)) {
      return false;
    }

    for (; i > 0 && at - i <= LONGEST_OFFICE; i--) {
      if (OF.contains(tokens.lower(i)) && endsAt(tokens, i - 1)) {
        return true;
      }
      if (!mentioned.get(i)
          && !tokens.isCapitalised(i)
          && !WITHIN_OFFICE.contains(tokens.lower(i))) {
        return false;
      }
    }
    return false;
  }

  private boolean stands(Tokens tokens, int last) {
    return begin(tokens, last) >= 0;
  }

  /** Where the longest title that ends at a token begins; negative if none does. */
  private int begin(Tokens tokens, int last) {
    int begin = -1;
    for (List<String> title : titles.get(withoutPeriods(tokens.lower(last)))) {
      int first = last - title.size() + 1;
      if (first >= 0 && (begin < 0 || first < begin) && stands(title, tokens, first)) {
        begin = first;
      }
    }
    return begin;
  }

  private static boolean stands(List<String> title, Tokens tokens, int first) {
    for (int i = 0; i < title.size(); i++) {
      if (!withoutPeriods(tokens.lower(first + i)).equals(title.get(i))) {
        return false;
      }
    }
    return true;
  }
}
