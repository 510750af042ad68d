package blotter.mention;

import blotter.lexicon.Entity;
import blotter.lexicon.EntityKind;
import blotter.lexicon.Lexicon;
import blotter.lexicon.LexiconMatch;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells the judicial district of a US Attorney where names stand between the title and the
 * district: "Assistant U.S. Attorneys Jane Doe and John Roe of the Northern District of Ohio".
 */
record AttorneyDistrict(Lexicon lexicon) {

  private static final String OFFICE = "us.doj.usao";
  private static final String DISTRICT = "district";
  private static final int FARTHEST = 100;
  private static final int NEIGHBOURS = 3;

  private static final Pattern NAMES =
      Pattern.compile(
          "(?:,?\\s+(?:\\p{Lu}[\\p{L}.'\u2019-]*|and))+,?\\s+(?:of|for|in|from)\\s+(?:the\\s+)?");

  /** The office of the district named behind the match at an index; empty if there is none. */
  Optional<Entity> office(String text, List<LexiconMatch> matches, int index) {
    LexiconMatch title = matches.get(index);
    if (!title.entityId().equals(OFFICE)) {
      return Optional.empty();
    }

    int last = Math.min(matches.size() - 1, index + NEIGHBOURS);
    for (int i = index + 1; i <= last; i++) {
      LexiconMatch place = matches.get(i);
      if (place.surface().kind() == EntityKind.PLACE && isBehindNames(text, title, place)) {
        return lexicon
            .entity(EntityKind.PLACE, place.entityId())
            .map(entity -> entity.codes().get(DISTRICT))
            .flatMap(code -> lexicon.entity(EntityKind.AGENCY, OFFICE + "." + code));
      }
    }
    return Optional.empty();
  }

  private static boolean isBehindNames(String text, LexiconMatch title, LexiconMatch place) {
    return title.end() <= place.begin()
        && place.begin() - title.end() <= FARTHEST
        && NAMES.matcher(text.substring(title.end(), place.begin())).matches();
  }
}
