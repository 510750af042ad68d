package blotter.mention;

import blotter.lexicon.EntityKind;
import blotter.lexicon.LexiconMatch;
import blotter.lexicon.Surface;
import blotter.text.CharSpan;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells an ambiguous drug word that is part of a proper name: "Molly Smith", "Hyundai Sonata",
 * "Norco, California".
 *
 * <p>Looked at are street and brand names that begin with a capital letter, and the one word on
 * each side of them. In a headline every word is capital, which tells nothing.
 */
final class ProperNames {

  /** A word of some length in lower case: its sentence is no headline. */
  private static final Pattern LOWER_CASE_WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Ll}{4}");

  private ProperNames() {}

  /** Whether the match at an index stands in a proper name. */
  static boolean hold(String text, CharSpan sentence, List<LexiconMatch> matches, int index) {
    LexiconMatch match = matches.get(index);
    Surface.Type type = match.surface().type();
    if ((type != Surface.Type.STREET && type != Surface.Type.BRAND)
        || !Character.isUpperCase(text.charAt(match.begin()))) {
      return false;
    }

    LexiconMatch next = index + 1 < matches.size() ? matches.get(index + 1) : null;
    LexiconMatch previous = index > 0 ? matches.get(index - 1) : null;
    return (isBeforePlace(text, match, next)
            || isBeforeName(text, sentence, match, next)
            || isBehindName(text, sentence, match, previous))
        && LOWER_CASE_WORD
            .matcher(text)
            .region(sentence.begin(), sentence.end())
            .useTransparentBounds(true)
            .find();
  }

  private static boolean isBeforePlace(String text, LexiconMatch match, LexiconMatch next) {
    return next != null
        && next.surface().kind() == EntityKind.PLACE
        && next.surface().type() != Surface.Type.ADJECTIVE
        && text.substring(match.end(), next.begin()).equals(", ");
  }

  private static boolean isBeforeName(
      String text, CharSpan sentence, LexiconMatch match, LexiconMatch next) {
    int begin = match.end() + 1;
    boolean drug =
        next != null && next.begin() == begin && next.surface().kind() == EntityKind.DRUG;
    return begin < sentence.end()
        && text.charAt(match.end()) == ' '
        && isTitleCase(text, begin, sentence.end())
        && !drug;
  }

  private static boolean isBehindName(
      String text, CharSpan sentence, LexiconMatch match, LexiconMatch previous) {
    int end = match.begin() - 1;
    if (end <= sentence.begin() || text.charAt(end) != ' ') {
      return false;
    }

    int begin = end;
    while (begin > sentence.begin() && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    boolean matched = previous != null && previous.end() > begin;
    return begin > sentence.begin() && isTitleCase(text, begin, end) && !matched;
  }

  /** Whether a word begins with a capital letter and goes on with a small one. */
  private static boolean isTitleCase(String text, int begin, int end) {
    return begin + 1 < end
        && Character.isUpperCase(text.charAt(begin))
        && Character.isLowerCase(text.charAt(begin + 1));
  }
}
