package blotter.mention;

import static blotter.mention.NameMarks.ENDS_TITLE;
import static blotter.mention.NameMarks.GIVEN;
import static blotter.mention.NameMarks.HOLDER;
import static blotter.mention.NameMarks.INSIDE;
import static blotter.mention.NameMarks.LETTER;
import static blotter.mention.NameMarks.PERIOD;
import static blotter.mention.NameMarks.is;

import blotter.text.Tokens;
import java.util.BitSet;
import java.util.Set;

/**
 * Finds runs of capitalised words that are names by what they begin with or by what stands beside
 * them, one sentence at a time. Linear in the tokens.
 */
record NameRuns(PersonTitles titles, Set<String> bodies) {

  private static final int LONGEST_NAME = 5;

  /** Tokens of a name of which no word is known. */
  private static final int LONGEST_UNKNOWN = 4;

  /** What a letter counts: "Title V. Permits". */
  private static final Set<String> COUNTED =
      Set.of(
          "title",
          "section",
          "part",
          "schedule",
          "exhibit",
          "group",
          "class",
          "chapter",
          "phase",
          "count",
          "type",
          "category",
          "appendix",
          "grade",
          "hepatitis",
          "vitamin");

  private static final int YOUNGEST = 12;
  private static final int OLDEST = 99;

  /**
   * A run of words.
   *
   * @param begin index of its first token
   * @param family index of its first token that is no given name
   * @param end index behind its last token
   * @param certain whether its words betray the person elsewhere too; if not, only the run itself
   *     is a name, and only if none of its words is an ordinary one of the document
   */
  record Run(int begin, int family, int end, boolean certain) {}

  /** The name that begins at a token, or null. */
  Run at(Tokens tokens, BitSet mentioned, BitSet names, int at) {
    if (!tokens.isCapitalised(at) || !is(LETTER, tokens, at)) {
      return null;
    }
    if (mentioned.get(at)) {
      return is(HOLDER, tokens, at) && titles.endsAt(tokens, at - 1)
          ? new Run(at, at, holderEnd(tokens, mentioned, at), true)
          : null;
    }

    boolean given = is(GIVEN, tokens, at);
    boolean titled = at > 0 && titles.endsAt(tokens, at - 1);
    if (given || titled) {
      int end = runEnd(tokens, mentioned, at, LONGEST_NAME * 2);
      int begin = behindTitle(tokens, at, end);
      if ((titled && begin < end) || (given && end > at + 1)) {
        return begin == at
            ? new Run(at, given ? at + 1 : at, end, true)
            : new Run(begin, begin, end, true);
      }
      return null;
    }
    return unknown(tokens, mentioned, names, at);
  }

  /** A run without a known word that something beside it betrays. */
  private Run unknown(Tokens tokens, BitSet mentioned, BitSet names, int at) {
    if (at + 1 == tokens.size() || tokens.lower(at).length() < 2) {
      return null;
    }
    if (hasInitial(tokens, mentioned, at)) {
      return new Run(at, at + 1, runEnd(tokens, mentioned, at, LONGEST_NAME * 2), true);
    }
    if (isPart(tokens, mentioned, at - 1) || !isPart(tokens, mentioned, at + 1)) {
      return null;
    }

    int end = runEnd(tokens, mentioned, at, LONGEST_UNKNOWN);
    if (end < at + 2
        || isPart(tokens, mentioned, end)
        || behindTitle(tokens, at, end) != at
        || bodies.contains(tokens.lower(end - 1))) {
      return null;
    }
    if (isBeforeAge(tokens, end)) {
      return new Run(at, at + 1, end, true);
    }
    return isBeforeTitle(tokens, end)
            || titles.endsWithOffice(tokens, mentioned, at)
            || isListed(tokens, names, at)
        ? new Run(at, at + 1, end, false)
        : null;
  }

  private static boolean isPart(Tokens tokens, BitSet mentioned, int at) {
    return at >= 0
        && at < tokens.size()
        && tokens.isCapitalised(at)
        && !mentioned.get(at)
        && is(LETTER, tokens, at);
  }

  /** Whether an initial and a capitalised word follow: "Roe J. Doe". */
  private static boolean hasInitial(Tokens tokens, BitSet mentioned, int at) {
    String word = tokens.lower(at + 1);
    if (!tokens.isCapitalised(at + 1)
        || word.length() > 2
        || tokens.lower(at).indexOf('.') >= 0
        || COUNTED.contains(tokens.lower(at))
        || is(ENDS_TITLE, tokens, at)) {
      return false;
    }

    int next = word.length() == 2 && word.charAt(1) == '.' ? at + 2 : at + 3;
    boolean initial = next == at + 2 || (at + 2 < tokens.size() && is(PERIOD, tokens, at + 2));
    return initial
        && (next == at + 2 || word.length() == 1)
        && isPart(tokens, mentioned, next)
        && tokens.lower(next).length() > 2;
  }

  /** Whether a comma and an age follow: "Doe, 24, of". */
  private static boolean isBeforeAge(Tokens tokens, int end) {
    return end + 2 < tokens.size()
        && tokens.lower(end).equals(",")
        && isAge(tokens.lower(end + 1))
        && !is(LETTER, tokens, end + 2);
  }

  private static boolean isAge(String word) {
    if (word.length() != 2
        || !Character.isDigit(word.charAt(0))
        || !Character.isDigit(word.charAt(1))) {
      return false;
    }
    int years = Integer.parseInt(word);
    return years >= YOUNGEST && years <= OLDEST;
  }

  /**
   * Whether a comma and a title follow: "Doe, acting U.S. Attorney for", "Doe, a special agent".
   */
  private boolean isBeforeTitle(Tokens tokens, int end) {
    return end + 1 < tokens.size()
        && tokens.lower(end).equals(",")
        && titles.beginsAt(tokens, isArticle(tokens.lower(end + 1)) ? end + 2 : end + 1);
  }

  private static boolean isArticle(String word) {
    return word.equals("a") || word.equals("an") || word.equals("the");
  }

  /** Whether it continues a list that a name begins: "Doe and", "Doe;". */
  private static boolean isListed(Tokens tokens, BitSet names, int at) {
    int i = at - 1;
    if (i > 0 && tokens.lower(i).equals("and")) {
      i--;
    }
    if (i > 0 && i < at - 1 && names.get(i)) {
      return true;
    }
    return i > 0
        && (tokens.lower(i).equals(",") || tokens.lower(i).equals(";"))
        && names.get(i - 1);
  }

  /** Where the name begins in a run that may go on with the title before it. */
  private static int behindTitle(Tokens tokens, int begin, int end) {
    for (int i = end - 1; i >= begin; i--) {
      if (is(ENDS_TITLE, tokens, i) && !is(GIVEN, tokens, i)) {
        return i + 1;
      }
    }
    return begin;
  }

  private static int holderEnd(Tokens tokens, BitSet mentioned, int at) {
    int end = at + 1;
    for (int i = at + 1; i < tokens.size() && mentioned.get(i); i++) {
      if (is(HOLDER, tokens, i)) {
        end = i + 1;
      } else if (!is(INSIDE, tokens, i) && tokens.lower(i).length() > 2) {
        break;
      }
    }
    return end;
  }

  /** End of the run of capitalised words, initials and hyphens that begins at a token. */
  private static int runEnd(Tokens tokens, BitSet mentioned, int at, int most) {
    int end = at + 1;
    for (int i = at + 1; i < tokens.size() && i - at < most; i++) {
      if (NameMarks.isPossessive(tokens.lower(i - 1))) {
        break;
      }
      if (isPart(tokens, mentioned, i)) {
        end = i + 1;
      } else if (!is(INSIDE, tokens, i)) {
        break;
      }
    }
    return end;
  }
}
