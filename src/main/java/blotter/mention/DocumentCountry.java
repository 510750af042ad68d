package blotter.mention;

import blotter.lexicon.Entity;
import blotter.lexicon.EntityKind;
import blotter.lexicon.Lexicon;
import blotter.lexicon.Surface;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decides from its mentions which country a document is about, and so whose police "the police"
 * are.
 *
 * <p>Every body of a country counts twice, every place in it once, unless something comes from
 * there or goes there. A country other than the United States with three fifths of the weight is
 * the document's. Where no country has that much and the United States have less than two fifths, a
 * body belongs to the country that is named nearest to it in its sentence, else to the only one in
 * the last sentence, of the two before, that names any. Otherwise the document is read as one of
 * the United States, where a bare "the police" names nobody.
 *
 * <p>There, a bare "Attorney General" is a state's if the document names that state's, and neither
 * the Department of Justice nor anyone of it. And a bare "the President" is that of the United
 * States wherever the document names the White House or its president.
 */
final class DocumentCountry {

  private static final String HOME = "us";
  private static final String INTERNATIONAL = "int";
  private static final int BODY = 2;
  private static final int PLACE = 1;
  private static final double DOMINANT = 0.6;
  private static final double HOME_LEAST = 0.4;
  private static final int SENTENCES_BACK = 2;

  /** A sentence with more places is a list that tells nothing about what follows it. */
  private static final int MOST_PLACES = 20;

  private static final NavigableMap<Integer, String> NONE = Collections.emptyNavigableMap();

  private static final String JUSTICE = "us.doj";
  private static final String WHITE_HOUSE = "us.white-house";
  private static final String STATE = "us.state";
  private static final String ATTORNEY_GENERAL = "attorney general";

  private final Lexicon lexicon;

  DocumentCountry(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The mentions that candidates are, once the document's country is known. */
  List<Mention> resolve(List<Candidate> candidates) {
    Map<String, Integer> weights = weights(candidates);
    int total = weights.values().stream().mapToInt(Integer::intValue).sum();
    String dominant = dominant(weights, total);
    boolean abroad =
        dominant != null || (total > 0 && weights.getOrDefault(HOME, 0) < HOME_LEAST * total);
    Entity attorney = abroad ? null : stateAttorney(candidates);

    boolean presidency = abroad && candidates.stream().anyMatch(DocumentCountry::isWhiteHouse);

    Map<Integer, NavigableMap<Integer, String>> named = abroad ? named(candidates) : Map.of();
    List<Mention> mentions = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      Mention mention = candidate.mention();
      boolean known = presidency && isPresident(mention);
      boolean open = abroad && !candidate.isCertain() && !known;
      String country = open ? country(mention, named, dominant) : HOME;
      if (!country.equals(HOME)) {
        body(candidate.abroad(), country).map(mention::of).ifPresent(mentions::add);
      } else if (attorney != null && isBareAttorney(mention)) {
        mentions.add(mention.of(attorney));
      } else if (mention.entity() != null) {
        mentions.add(mention);
      }
    }
    return mentions;
  }

  /**
   * The first of the bodies that a surface may name that is one of this country; none where a
   * lexicon names the country but no such body of it.
   */
  private Optional<Entity> body(String templates, String country) {
    return Surface.ids(templates).stream()
        .map(template -> template.replace(Surface.CODE, country))
        .filter(id -> id.startsWith(country + "."))
        .flatMap(id -> lexicon.entity(EntityKind.AGENCY, id).stream())
        .findFirst();
  }

  private static Map<String, Integer> weights(List<Candidate> candidates) {
    Map<String, Integer> weights = new TreeMap<>();
    for (Candidate candidate : candidates) {
      String country = country(candidate);
      if (country != null) {
        boolean body = candidate.entity().kind() == EntityKind.AGENCY;
        weights.merge(country, body ? BODY : PLACE, Integer::sum);
      }
    }
    return weights;
  }

  private static String dominant(Map<String, Integer> weights, int total) {
    for (Map.Entry<String, Integer> weight : weights.entrySet()) {
      if (!weight.getKey().equals(HOME) && weight.getValue() >= DOMINANT * total) {
        return weight.getKey();
      }
    }
    return null;
  }

  /** The country of a certain mention of a body or a place; null for anything else. */
  private static String country(Candidate candidate) {
    if (!candidate.isCertain() || candidate.passing()) {
      return null;
    }

    Entity entity = candidate.entity();
    String country = entity.id().split("\\.", 2)[0];
    boolean located = entity.kind() == EntityKind.AGENCY || entity.kind() == EntityKind.PLACE;
    return located && !country.equals(INTERNATIONAL) ? country : null;
  }

  /** The country of an uncertain candidate in a document that is not one of the United States. */
  private static String country(
      Mention mention, Map<Integer, NavigableMap<Integer, String>> named, String dominant) {
    if (dominant != null) {
      return dominant;
    }

    NavigableMap<Integer, String> beside = named.getOrDefault(mention.sentence(), NONE);
    if (!beside.isEmpty()) {
      return nearest(mention, beside);
    }

    for (int back = 1; back <= SENTENCES_BACK; back++) {
      NavigableMap<Integer, String> before = named.getOrDefault(mention.sentence() - back, NONE);
      if (!before.isEmpty()) {
        String only = only(before);
        return only == null ? HOME : only;
      }
    }
    return HOME;
  }

  /** The countries that certain mentions name, by sentence and offset. */
  private static Map<Integer, NavigableMap<Integer, String>> named(List<Candidate> candidates) {
    Map<Integer, NavigableMap<Integer, String>> named = new HashMap<>();
    for (Candidate candidate : candidates) {
      String country = country(candidate);
      if (country != null) {
        named
            .computeIfAbsent(candidate.mention().sentence(), sentence -> new TreeMap<>())
            .put(candidate.mention().begin(), country);
      }
    }
    return named;
  }

  /** The only country of a sentence; null where it names several. Looks at few places. */
  private static String only(NavigableMap<Integer, String> beside) {
    if (beside.size() > MOST_PLACES) {
      return null;
    }
    String first = beside.firstEntry().getValue();
    return beside.values().stream().allMatch(first::equals) ? first : null;
  }

  private static String nearest(Mention mention, NavigableMap<Integer, String> beside) {
    Map.Entry<Integer, String> before = beside.floorEntry(mention.begin());
    Map.Entry<Integer, String> behind = beside.ceilingEntry(mention.begin());
    if (before == null || behind == null) {
      return (before == null ? behind : before).getValue();
    }
    boolean nearer = mention.begin() - before.getKey() <= behind.getKey() - mention.begin();
    return (nearer ? before : behind).getValue();
  }

  /** The state whose attorney general the document names, if nobody of the Department is named. */
  private static Entity stateAttorney(List<Candidate> candidates) {
    Entity attorney = null;
    for (Candidate candidate : candidates) {
      if (!candidate.isCertain() || candidate.entity().kind() != EntityKind.AGENCY) {
        continue;
      }
      String id = candidate.entity().id();
      if (id.equals(JUSTICE)) {
        return null;
      }
      boolean names = words(candidate.mention()).contains(ATTORNEY_GENERAL);
      if (attorney == null && names && id.startsWith(STATE)) {
        attorney = candidate.entity();
      }
    }
    return attorney;
  }

  /** Whether a candidate names the White House or who governs from it for certain. */
  private static boolean isWhiteHouse(Candidate candidate) {
    return candidate.isCertain()
        && candidate.entity().kind() == EntityKind.AGENCY
        && candidate.entity().id().equals(WHITE_HOUSE);
  }

  private static boolean isPresident(Mention mention) {
    return mention.entity() != null && mention.entity().id().equals(WHITE_HOUSE);
  }

  private static boolean isBareAttorney(Mention mention) {
    return mention.entity() != null
        && mention.entity().id().equals(JUSTICE)
        && words(mention).startsWith(ATTORNEY_GENERAL);
  }

  private static String words(Mention mention) {
    return mention.surface().toLowerCase(Locale.ROOT);
  }
}
