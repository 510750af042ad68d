package blotter.mention;

import blotter.lexicon.CueFinder;
import blotter.lexicon.EntityKind;
import blotter.lexicon.LexiconMatch;
import blotter.lexicon.Surface;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a sentence says about its own matches: whether it supports an ambiguous one, and in which
 * sense it speaks of a drug.
 *
 * <p>Matches and cues are in text order, so that every question costs a binary search and a look at
 * a few neighbours: a sentence of a megabyte takes time in proportion to its length.
 */
final class SentenceEvidence {

  /** How drugs are sold, moved and paid: a drug in the sentence supports these too. */
  private static final Set<EntityKind> TRADE =
      Set.of(EntityKind.MARKET, EntityKind.CHANNEL, EntityKind.PAYMENT);

  private static final Pattern RIGHT_BEFORE =
      Pattern.compile(
          "s?\\s+(?:(?:of|in|on|to|with|for|suspected|pure|the drug)\\s+)*[\"\u201C'\u2018]?");

  /** An amount right before a word: "340g of". */
  private static final String AMOUNT =
      "\\d[\\d.,]*\\s?(?:mg|g|gm|gms|gr|kg|kgs|oz|lbs?|milligrams?|gram(?:me)?s?|kilos?"
          + "|kilogram(?:me)?s?|ounces?|pounds?|tons?|tonnes?)"
          + "\\s+(?:of\\s+)?(?:suspected\\s+)?";

  private static final Pattern BEHIND_AMOUNT = Pattern.compile(AMOUNT + "[\"\u201C'\u2018]?$");

  /** An amount that is none without the rest of a list: ", a large quantity of". */
  private static final String VAGUE_AMOUNT =
      "(?:an?|some)\\s+(?:(?:small|large|further|unknown)\\s+)?(?:quantity|amount)\\s+of\\s+";

  private static final Pattern BETWEEN_LISTED =
      Pattern.compile(
          "[\"\u201D'\u2019]?\\s*(?:,|/|,?\\s+(?:and|or|and/or)\\s)\\s*(?:"
              + AMOUNT
              + "|"
              + VAGUE_AMOUNT
              + ")?[\"\u201C'\u2018]?");

  private static final String KNOWN_AS =
      "(?:(?:also|better|otherwise|commonly)\\s+)?(?:known\\s+as|called|aka)\\s+";

  /** What stands between two names of one thing: "methamphetamine (ice", "MDMA, known as". */
  private static final Pattern BETWEEN_GLOSSED =
      Pattern.compile(
          "[\"\u201D'\u2019]?(?:\\s*\\(\\s*(?:"
              + KNOWN_AS
              + ")?|,?\\s+"
              + KNOWN_AS
              + ")[\"\u201C'\u2018]?");

  private static final int LONGEST_LINK = 40;
  private static final int NEIGHBOURS = 8;

  private final String text;
  private final List<LexiconMatch> matches;
  private final Map<EntityKind, List<CueFinder.Find>> supports = new EnumMap<>(EntityKind.class);
  private final List<CueFinder.Find> senses = new ArrayList<>();
  private final Set<EntityKind> certain = EnumSet.noneOf(EntityKind.class);

  /**
   * The evidence of one sentence.
   *
   * @param matches its matches in text order
   * @param cues its cues in text order; those inside an agency's name are passed over: the words of
   *     "Food and Drug Administration" support nothing
   */
  SentenceEvidence(String text, List<LexiconMatch> matches, List<CueFinder.Find> cues) {
    this.text = text;
    this.matches = matches;
    for (LexiconMatch match : matches) {
      if (!match.surface().ambiguous()) {
        certain.add(match.surface().kind());
      }
    }

    int at = 0;
    for (CueFinder.Find cue : cues) {
      while (at < matches.size() && matches.get(at).end() <= cue.begin()) {
        at++;
      }
      boolean inAgency =
          at < matches.size()
              && matches.get(at).begin() < cue.end()
              && matches.get(at).surface().kind() == EntityKind.AGENCY;
      if (!inAgency) {
        add(cue);
      }
    }
  }

  private void add(CueFinder.Find cue) {
    if (cue.cue().sense() != null) {
      senses.add(cue);
    }
    if (cue.cue().supports() != null) {
      supports.computeIfAbsent(cue.cue().supports(), kind -> new ArrayList<>()).add(cue);
    }
  }

  /** Whether an unambiguous mention supports the ambiguous match at an index. */
  boolean isBesideMention(int index) {
    Surface surface = matches.get(index).surface();
    if (isBeside(matches.get(index))) {
      return isListed(index, true) || isGlossed(index, index - 1) || isGlossed(index, index + 1);
    }
    return certain.contains(surface.kind())
        || (TRADE.contains(surface.kind()) && certain.contains(EntityKind.DRUG));
  }

  /** Whether a cue supports the ambiguous match at an index. */
  boolean isBesideCue(int index) {
    LexiconMatch match = matches.get(index);
    EntityKind kind = match.surface().kind();
    if (!isBeside(match)) {
      List<CueFinder.Find> ofKind = supports.getOrDefault(kind, List.of());
      return !ofKind.isEmpty()
          && (isOutside(ofKind.get(0), match) || isOutside(ofKind.get(ofKind.size() - 1), match));
    }

    String before = text.substring(Math.max(0, match.begin() - LONGEST_LINK), match.begin());
    if (kind == EntityKind.DRUG && BEHIND_AMOUNT.matcher(before).find()) {
      return true;
    }

    List<CueFinder.Find> ofKind = supports.getOrDefault(kind, List.of());
    int last = firstAt(ofKind, match.begin()) - 1;
    for (int i = last; i >= 0 && i > last - NEIGHBOURS; i--) {
      if (links(RIGHT_BEFORE, ofKind.get(i).end(), match.begin())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether only a comma, "and" or "or" stands between the match at an index and another entity of
   * its kind.
   *
   * @param toCertain whether that one must be unambiguous
   */
  boolean isListed(int index, boolean toCertain) {
    return isListed(index, index - 1, toCertain) || isListed(index, index + 1, toCertain);
  }

  private boolean isListed(int index, int neighbour, boolean toCertain) {
    if (neighbour < 0 || neighbour >= matches.size()) {
      return false;
    }

    LexiconMatch one = matches.get(index);
    LexiconMatch other = matches.get(neighbour);
    return one.surface().kind() == other.surface().kind()
        && !one.entityId().equals(other.entityId())
        && !(toCertain && other.surface().ambiguous())
        && !(isBeside(one) && isBeside(other))
        && links(
            BETWEEN_LISTED, Math.min(one.end(), other.end()), Math.max(one.begin(), other.begin()));
  }

  /** Whether a match and an unambiguous neighbour of its kind are two names of one thing. */
  private boolean isGlossed(int index, int neighbour) {
    if (neighbour < 0 || neighbour >= matches.size()) {
      return false;
    }

    LexiconMatch one = matches.get(index);
    LexiconMatch other = matches.get(neighbour);
    return one.surface().kind() == other.surface().kind()
        && !other.surface().ambiguous()
        && links(
            BETWEEN_GLOSSED,
            Math.min(one.end(), other.end()),
            Math.max(one.begin(), other.begin()));
  }

  private static boolean isBeside(LexiconMatch match) {
    return match.surface().ambiguity() == Surface.Ambiguity.BESIDE;
  }

  /** The sense that the cue nearest to a match tells; null where the sentence has no such cue. */
  String sense(LexiconMatch match) {
    int at = firstAt(senses, match.begin());
    CueFinder.Find before = outside(senses, at - 1, -1, match);
    CueFinder.Find behind = outside(senses, at, 1, match);
    if (before == null || behind == null) {
      CueFinder.Find only = before == null ? behind : before;
      return only == null ? null : only.cue().sense();
    }
    boolean nearer = match.begin() - before.end() <= behind.begin() - match.end();
    return (nearer ? before : behind).cue().sense();
  }

  /** The first of a few neighbouring cues that does not overlap a match. */
  private static CueFinder.Find outside(
      List<CueFinder.Find> cues, int from, int step, LexiconMatch match) {
    for (int i = from; i >= 0 && i < cues.size() && Math.abs(i - from) < NEIGHBOURS; i += step) {
      if (isOutside(cues.get(i), match)) {
        return cues.get(i);
      }
    }
    return null;
  }

  /** Index of the first cue that begins at an offset or behind it. */
  private static int firstAt(List<CueFinder.Find> cues, int offset) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether what stands in the text from one offset to another is such a link. */
  private boolean links(Pattern pattern, int from, int to) {
    return from <= to
        && to - from <= LONGEST_LINK
        && pattern.matcher(text.substring(from, to)).matches();
  }

  private static boolean isOutside(CueFinder.Find cue, LexiconMatch match) {
    return cue.end() <= match.begin() || cue.begin() >= match.end();
  }
}
