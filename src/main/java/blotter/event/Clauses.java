package blotter.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The clauses of a sentence, found by the words that begin one. They need no tags: what matters is
 * which words stand in one breath with a cue. Linear in the number of tokens.
 */
final class Clauses {

  /** What begins a clause. */
  enum Kind {
    /** The sentence itself, or what stands behind a semicolon or a dash. */
    MAIN,

    /** "who", "which": about what stands before. */
    RELATIVE,

    /** "after", "for", "because": about something else. */
    SUBORDINATE,

    /** "and was": the same subject. */
    COORDINATE,

    /** What goes on behind a clause that was put in: "Smith, who fled, was arrested". */
    RESUMED,

    /** "that": what is said. */
    CONTENT
  }

  /**
   * A clause.
   *
   * @param range its tokens
   * @param kind what begins it
   */
  record Clause(TokenRange range, Kind kind) {}

  private static final int ADVERBS = 3;

  /** How many words a subject may have before its verb. */
  private static final int SUBJECT = 5;

  private static final Set<String> BREAKS = Set.of(";", ":", "--", "–", "—", "•", "!", "?");

  private final SentenceView sentence;

  /** First tokens of cues. */
  private final BitSet cues = new BitSet();

  private final List<Clause> clauses = new ArrayList<>();
  private final int[] clauseOf;

  /**
   * Finds the clauses.
   *
   * @param ranges where events are told, in text order
   */
  Clauses(SentenceView sentence, List<TokenRange> ranges) {
    this.sentence = sentence;
    this.clauseOf = new int[sentence.size()];
    BitSet inside = new BitSet();
    for (TokenRange cue : ranges) {
      cues.set(cue.from());
      inside.set(cue.from() + 1, cue.to());
    }

    int begin = 0;
    Kind kind =
        sentence.size() > 0
                && (sentence.is(0, WordClass.SUBORDINATE) || sentence.lower(0).equals("of"))
            ? Kind.SUBORDINATE
            : Kind.MAIN;
    for (int i = 1; i < sentence.size(); i++) {
      Kind next = inside.get(i) ? null : begins(i, kind, begin);
      if (next != null) {
        add(new TokenRange(begin, i), kind);
        begin = i;
        kind = next;
      }
    }
    add(new TokenRange(begin, sentence.size()), kind);
  }

  private void add(TokenRange range, Kind kind) {
    for (int i = range.from(); i < range.to(); i++) {
      clauseOf[i] = clauses.size();
    }
    clauses.add(new Clause(range, kind));
  }

  private Kind begins(int token, Kind within, int begin) {
    String word = sentence.lower(token);
    String before = sentence.lower(token - 1);
    if (BREAKS.contains(before)) {
      return Kind.MAIN;
    }
    if (before.equals(",") && isResumed(token, within, begin)) {
      return begin == 0 ? Kind.MAIN : Kind.RESUMED;
    }
    if (sentence.is(token, WordClass.RELATIVE)) {
      return Kind.RELATIVE;
    }
    if (word.equals("that")) {
      return sentence.is(token - 1, WordClass.REPORTING) || isReported(token)
          ? Kind.CONTENT
          : Kind.RELATIVE;
    }
    if (sentence.is(token, WordClass.SUBORDINATE)
        && !((word.equals("for") || word.equals("since")) && isDated(token + 1))
        && !(word.equals("as") && (isFollowedBy(token, "well") || before.equals("known")))) {
      return Kind.SUBORDINATE;
    }
    if (sentence.is(token, WordClass.COORDINATE)) {
      if (isPredicate(token + 1)) {
        return Kind.COORDINATE;
      }
      return hasVerb(begin, token) && isStatement(token + 1) ? Kind.MAIN : null;
    }
    if (before.equals(",")
        && (sentence.is(token, WordClass.REPORTING)
            || (word.equals("with") && isStatement(token + 1)))) {
      return Kind.MAIN;
    }
    return isBehindReport(token) ? Kind.CONTENT : null;
  }

  /** Whether a clause that was put in ends before a token: a comma stands there, and a verb. */
  private boolean isResumed(int token, Kind within, int begin) {
    if (within != Kind.RELATIVE && within != Kind.SUBORDINATE) {
      return false;
    }
    if (begin == 0) {
      return !sentence.is(token, TokenKind.DATE);
    }
    return isPredicate(token);
  }

  /** Whether "that" at a token follows "announced today". */
  private boolean isReported(int token) {
    int at = token - 1;
    while (at > 0 && (sentence.is(at, TokenKind.DATE) || isLight(sentence.lower(at)))) {
      at--;
    }
    return sentence.is(at, WordClass.REPORTING);
  }

  /** Whether a token follows "announced today" without "that". */
  private boolean isBehindReport(int token) {
    int at = token - 1;
    if (!sentence.is(at, TokenKind.DATE)
        || sentence.is(token, TokenKind.DATE)
        || isLight(sentence.lower(token))
        || sentence.lower(token).equals("by")) {
      return false;
    }
    while (at > 0 && (sentence.is(at, TokenKind.DATE) || isLight(sentence.lower(at)))) {
      at--;
    }
    return at > 0 && sentence.is(at, WordClass.REPORTING);
  }

  private static boolean isLight(String word) {
    return word.equals(",") || word.equals("on") || word.equals("late") || word.equals("the");
  }

  private boolean isDated(int token) {
    return token < sentence.size() && sentence.is(token, TokenKind.DATE);
  }

  private boolean isFollowedBy(int token, String word) {
    return token + 1 < sentence.size() && sentence.lower(token + 1).equals(word);
  }

  /** Whether a predicate begins here: a verb of being or having, or a cue, behind adverbs. */
  private boolean isPredicate(int token) {
    for (int i = token; i < Math.min(token + ADVERBS, sentence.size()); i++) {
      if (sentence.is(i, WordClass.AUXILIARY) || isCue(i)) {
        return true;
      }
      if (!sentence.is(i, WordClass.ADVERB)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a verb stands in a stretch. */
  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.is(i, WordClass.AUXILIARY) || isCue(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a subject of its own and its verb begin here: "six have been sentenced". */
  private boolean isStatement(int token) {
    int from = behindDate(token);
    for (int i = from; i < Math.min(from + SUBJECT, sentence.size()); i++) {
      if (i > from && (sentence.is(i, WordClass.FINITE) || isCue(i))) {
        return true;
      }
      if (sentence.is(i, WordClass.PREPOSITION) || sentence.lower(i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** The token behind "in November 2013," where that stands at a token; else that token. */
  private int behindDate(int token) {
    int at = token;
    if (at < sentence.size() && sentence.is(at, WordClass.PREPOSITION) && isDated(at + 1)) {
      at++;
    }
    while (isDated(at)) {
      at++;
    }
    return at > token && at < sentence.size() && sentence.lower(at).equals(",") ? at + 1 : at;
  }

  private boolean isCue(int token) {
    return cues.get(token);
  }

  /** Index of the clause of a token. */
  int of(int token) {
    return clauseOf[token];
  }

  Clause get(int clause) {
    return clauses.get(clause);
  }

  int count() {
    return clauses.size();
  }
}
