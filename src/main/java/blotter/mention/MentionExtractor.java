package blotter.mention;

import blotter.lexicon.CueFinder;
import blotter.lexicon.Entity;
import blotter.lexicon.EntityKind;
import blotter.lexicon.LexiconIndex;
import blotter.lexicon.LexiconMatch;
import blotter.lexicon.LexiconMatcher;
import blotter.text.CharSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the mentions of a sentence.
 *
 * <p>A surface that is also an everyday word counts only where its sentence supports it: by an
 * unambiguous mention of the same kind (for markets, channels and payments also of a drug), by a
 * supporting cue outside the surface itself, or, for drugs, by standing in a list with another
 * ambiguous drug. The sense of a drug mention is told by the nearest sense cue of the sentence;
 * where there is none it is the drug's own. Not thread-safe: one a thread.
 */
public final class MentionExtractor {

  /** Certainty of a mention whose words mean nothing else. */
  static final double CERTAIN = 1.0;

  /** Certainty of an ambiguous surface beside an unambiguous mention of its kind. */
  static final double BESIDE_MENTION = 0.9;

  /** Certainty of an ambiguous surface in a list with another one: "weed, molly and acid". */
  static final double LISTED = 0.7;

  private static final Pattern BETWEEN_LISTED =
      Pattern.compile("\\s*(?:,|/|,?\\s+(?:and|or|and/or)\\s)\\s*");

  /** Certainty of an ambiguous surface beside a supporting cue. */
  static final double BESIDE_CUE = 0.8;

  /** How drugs are sold, moved and paid: a drug in the sentence supports these too. */
  private static final Set<EntityKind> TRADE =
      Set.of(EntityKind.MARKET, EntityKind.CHANNEL, EntityKind.PAYMENT);

  private final LexiconIndex lexiconIndex;
  private final LexiconMatcher matcher;
  private final CueFinder cueFinder;

  /** An extractor for the entities of an indexed lexicon. */
  public MentionExtractor(LexiconIndex index) {
    this.lexiconIndex = index;
    this.matcher = new LexiconMatcher(index);
    this.cueFinder = new CueFinder(index);
  }

  /**
   * Finds the mentions in one sentence of a text.
   *
   * @param index the sentence's index in the document
   * @return mentions in text order, as in a document of the United States
   */
  public List<Mention> extract(String text, CharSpan sentence, int index) {
    return candidates(text, sentence, index).stream()
        .map(Candidate::mention)
        .filter(mention -> mention.entity() != null)
        .toList();
  }

  /** The mentions of one sentence, those among them whose country the whole document tells. */
  List<Candidate> candidates(String text, CharSpan sentence, int index) {
    List<LexiconMatch> matches = matcher.match(text, sentence.begin(), sentence.end());
    if (matches.isEmpty()) {
      return List.of();
    }

    boolean needsCues = matches.stream().anyMatch(m -> m.surface().ambiguous() || isDrug(m));
    List<CueFinder.Find> cues =
        needsCues
            ? cueFinder.find(text, sentence.begin(), sentence.end()).stream()
                .filter(cue -> matches.stream().noneMatch(m -> isAgency(m) && !outside(cue, m)))
                .toList()
            : List.of();

    List<Candidate> candidates = new ArrayList<>(matches.size());
    for (LexiconMatch match : matches) {
      double certainty = certainty(text, match, matches, cues);
      if (certainty > 0) {
        String abroad = isAgency(match) ? lexiconIndex.abroad(match.surface()) : null;
        candidates.add(new Candidate(mention(text, index, match, certainty, cues), abroad));
      }
    }
    return candidates;
  }

  private static boolean isDrug(LexiconMatch match) {
    return match.surface().kind() == EntityKind.DRUG;
  }

  /** Words of an agency's name support nothing: "Food and Drug Administration". */
  private static boolean isAgency(LexiconMatch match) {
    return match.surface().kind() == EntityKind.AGENCY;
  }

  /** Whether only a comma, "and" or "or" stands between two surfaces of one kind. */
  private static boolean isListedWith(String text, LexiconMatch one, LexiconMatch other) {
    int begin = Math.min(one.end(), other.end());
    int end = Math.max(one.begin(), other.begin());
    return one.surface().kind() == other.surface().kind()
        && !one.entityId().equals(other.entityId())
        && BETWEEN_LISTED.matcher(text.substring(begin, end)).matches();
  }

  private static double certainty(
      String text, LexiconMatch match, List<LexiconMatch> matches, List<CueFinder.Find> cues) {
    if (!match.surface().ambiguous()) {
      return CERTAIN;
    }

    EntityKind kind = match.surface().kind();
    boolean besideMention =
        matches.stream()
            .filter(m -> !m.surface().ambiguous())
            .map(m -> m.surface().kind())
            .anyMatch(k -> k == kind || (k == EntityKind.DRUG && TRADE.contains(kind)));
    if (besideMention) {
      return BESIDE_MENTION;
    }

    boolean supported =
        cues.stream().anyMatch(f -> f.cue().supports() == kind && outside(f, match));
    if (supported) {
      return BESIDE_CUE;
    }

    boolean listed =
        kind == EntityKind.DRUG && matches.stream().anyMatch(m -> isListedWith(text, match, m));
    return listed ? LISTED : 0;
  }

  private static boolean outside(CueFinder.Find cue, LexiconMatch match) {
    return cue.end() <= match.begin() || cue.begin() >= match.end();
  }

  private Mention mention(
      String text, int index, LexiconMatch match, double certainty, List<CueFinder.Find> cues) {
    Entity entity =
        match.surface().isDomestic()
            ? null
            : lexiconIndex.lexicon().entity(match.surface().kind(), match.entityId()).orElseThrow();

    return new Mention(
        index,
        match.begin(),
        match.end(),
        text.substring(match.begin(), match.end()),
        entity,
        isDrug(match) ? sense(match, entity, cues) : null,
        certainty);
  }

  private static String sense(LexiconMatch match, Entity entity, List<CueFinder.Find> cues) {
    String nearest = entity.sense().isEmpty() ? Sense.OTHER.code() : entity.sense();
    int distance = Integer.MAX_VALUE;

    for (CueFinder.Find find : cues) {
      if (find.cue().sense() == null || !outside(find, match)) {
        continue;
      }
      int gap = Math.max(find.begin() - match.end(), match.begin() - find.end());
      if (gap < distance) {
        distance = gap;
        nearest = find.cue().sense();
      }
    }

    return nearest;
  }
}
