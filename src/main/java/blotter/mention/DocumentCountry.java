package blotter.mention;

import blotter.lexicon.Entity;
import blotter.lexicon.EntityKind;
import blotter.lexicon.Lexicon;
import blotter.lexicon.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decides from its mentions which country a document is about, and so whose police "the police"
 * are.
 *
 * <p>Every body of a country counts twice, every place in it once. A country other than the United
 * States is the document's if no federal, state or local body of the United States is named for
 * certain and three fifths of the weight are its own. Otherwise the document is read as one of the
 * United States, where a bare "the police" names nobody.
 */
final class DocumentCountry {

  private static final String HOME = "us";
  private static final String INTERNATIONAL = "int";
  private static final int BODY = 2;
  private static final int PLACE = 1;
  private static final double SHARE = 0.6;

  private final Lexicon lexicon;

  DocumentCountry(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The mentions that candidates are, once the document's country is known. */
  List<Mention> resolve(List<Candidate> candidates) {
    String country = country(candidates);
    List<Mention> mentions = new ArrayList<>(candidates.size());

    for (Candidate candidate : candidates) {
      Mention mention = candidate.mention();
      if (country.equals(HOME) || candidate.isCertain()) {
        if (mention.entity() != null) {
          mentions.add(mention);
        }
      } else {
        mentions.add(mention.of(body(candidate.abroad(), country)));
      }
    }
    return mentions;
  }

  private Entity body(String template, String country) {
    String id = template.replace(Surface.CODE, country);
    return lexicon
        .entity(EntityKind.AGENCY, id)
        .orElseThrow(() -> new IllegalStateException("no agency has the id '" + id + "'"));
  }

  private static String country(List<Candidate> candidates) {
    Map<String, Integer> weights = new TreeMap<>();
    int total = 0;

    for (Candidate candidate : candidates) {
      if (!candidate.isCertain()) {
        continue;
      }
      Entity entity = candidate.entity();
      boolean body = entity.kind() == EntityKind.AGENCY;
      String country = entity.id().split("\\.", 2)[0];
      if (body && country.equals(HOME)) {
        return HOME;
      }
      if ((body || entity.kind() == EntityKind.PLACE) && !country.equals(INTERNATIONAL)) {
        weights.merge(country, body ? BODY : PLACE, Integer::sum);
        total += body ? BODY : PLACE;
      }
    }

    for (Map.Entry<String, Integer> weight : weights.entrySet()) {
      if (weight.getValue() >= SHARE * total && total > 0) {
        return weight.getKey();
      }
    }
    return HOME;
  }
}
