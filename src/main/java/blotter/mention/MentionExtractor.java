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
import java.util.regex.Pattern;

/**
 * Finds the mentions of a sentence.
 *
 * <p>A surface that is also an everyday word counts only where its sentence supports it: by an
 * unambiguous mention of the same kind (for markets, channels and payments also of a drug), by a
 * supporting cue outside the surface itself, or, for drugs, by standing in a list with another
 * ambiguous drug; a street or brand name inside a proper name ("Molly Smith") never counts. The
 * sense of a drug mention is told by the nearest sense cue of the sentence; where there is none it
 * is the drug's own. Not thread-safe: one a thread.
 */
public final class MentionExtractor {

  /** Certainty of a mention whose words mean nothing else. */
  static final double CERTAIN = 1.0;

  /** Certainty of an ambiguous surface beside an unambiguous mention of its kind. */
  static final double BESIDE_MENTION = 0.9;

  /** Highest certainty of a word that is one letter off a drug's name. */
  static final double MISSPELT = 0.95;

  /** Certainty of an ambiguous surface in a list with another one: "weed, molly and acid". */
  static final double LISTED = 0.7;

  /** Certainty of an ambiguous surface beside a supporting cue. */
  static final double BESIDE_CUE = 0.8;

  /** Words before a place that something comes from or goes to. */
  private static final Pattern PASSING =
      Pattern.compile("(?i)\\b(?:from|to|via|through|towards?|between|for)\\s+(?:the\\s+)?$");

  private static final int LONGEST_WAY = 16;

  private final LexiconIndex lexiconIndex;
  private final LexiconMatcher matcher;
  private final CueFinder cueFinder;
  private final AttorneyDistrict attorneyDistrict;

  /** An extractor for the entities of an indexed lexicon. */
  public MentionExtractor(LexiconIndex index) {
    this.lexiconIndex = index;
    this.matcher = new LexiconMatcher(index);
    this.cueFinder = new CueFinder(index);
    this.attorneyDistrict = new AttorneyDistrict(index.lexicon());
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
    return candidates(text, sentence, matcher.match(text, sentence.begin(), sentence.end()), index);
  }

  /** The same for a sentence whose chunks were added to the matcher. */
  List<Candidate> addedCandidates(String text, CharSpan sentence, int index) {
    return candidates(text, sentence, matcher.match(), index);
  }

  /** What matches the sentences. */
  LexiconMatcher matcher() {
    return matcher;
  }

  private List<Candidate> candidates(
      String text, CharSpan sentence, List<LexiconMatch> matches, int index) {
    if (matches.isEmpty()) {
      return List.of();
    }

    boolean needsCues = false;
    for (LexiconMatch match : matches) {
      needsCues |= match.surface().ambiguous() || isDrug(match);
    }

    SentenceEvidence evidence =
        new SentenceEvidence(text, matches, needsCues ? cueFinder.find(matcher) : List.of());

    List<Candidate> candidates = new ArrayList<>(matches.size());
    for (int i = 0; i < matches.size(); i++) {
      double certainty =
          isProperName(text, sentence, matches, i)
              ? 0
              : Math.min(
                  certainty(matches.get(i), i, evidence),
                  matches.get(i).misspelt() ? MISSPELT : CERTAIN);
      if (certainty > 0) {
        Entity entity = entity(text, matches, i);
        candidates.add(candidate(text, index, matches.get(i), entity, certainty, evidence));
      }
    }
    return candidates;
  }

  private static boolean isDrug(LexiconMatch match) {
    return match.surface().kind() == EntityKind.DRUG;
  }

  private static boolean isProperName(
      String text, CharSpan sentence, List<LexiconMatch> matches, int index) {
    LexiconMatch match = matches.get(index);
    return isDrug(match)
        && match.surface().ambiguous()
        && ProperNames.hold(text, sentence, matches, index);
  }

  private static double certainty(LexiconMatch match, int index, SentenceEvidence evidence) {
    if (!match.surface().ambiguous()) {
      return CERTAIN;
    }
    if (evidence.isBesideMention(index)) {
      return BESIDE_MENTION;
    }
    if (evidence.isBesideCue(index)) {
      return BESIDE_CUE;
    }
    return isDrug(match) && evidence.isListed(index, false) ? LISTED : 0;
  }

  private Candidate candidate(
      String text,
      int index,
      LexiconMatch match,
      Entity entity,
      double certainty,
      SentenceEvidence evidence) {
    Mention mention =
        new Mention(
            index,
            match.begin(),
            match.end(),
            text.substring(match.begin(), match.end()),
            entity,
            isDrug(match) ? sense(match, entity, evidence) : null,
            certainty);

    boolean agency = match.surface().kind() == EntityKind.AGENCY;
    return new Candidate(
        mention,
        agency ? lexiconIndex.abroad(match.surface()) : null,
        match.surface().kind() == EntityKind.PLACE && isPassing(text, match.begin()));
  }

  private static boolean isPassing(String text, int place) {
    String before = text.substring(Math.max(0, place - LONGEST_WAY), place);
    return PASSING.matcher(before).find();
  }

  /** The entity of the match at an index; null where only the document's country tells it. */
  private Entity entity(String text, List<LexiconMatch> matches, int at) {
    LexiconMatch match = matches.get(at);
    if (match.surface().isDomestic()) {
      return null;
    }
    return attorneyDistrict
        .office(text, matches, at)
        .or(() -> lexiconIndex.lexicon().entity(match.surface().kind(), match.entityId()))
        .orElseThrow();
  }

  private static String sense(LexiconMatch match, Entity entity, SentenceEvidence evidence) {
    String told = evidence.sense(match);
    if (told != null) {
      return told;
    }
    return entity.sense().isEmpty() ? Sense.OTHER.code() : entity.sense();
  }
}
