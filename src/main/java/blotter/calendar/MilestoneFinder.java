package blotter.calendar;

import blotter.lexicon.AuditWord;
import blotter.lexicon.AuditWords;
import blotter.lexicon.Milestone;
import blotter.lexicon.MilestoneMatch;
import blotter.lexicon.Milestones;
import blotter.lexicon.MonthNames;
import blotter.text.CharSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what a text says of milestones that depends on the day of its publication: a relative time
 * beside one, or that one has happened.
 *
 * <p>A relative time belongs to a milestone if no other expression of the sentence stands nearer to
 * what happened, if it is near enough, and if the milestone's cues stand together. "Today" must
 * stand right beside them, since most of what releases announce "today" builds on something older;
 * of a settlement or an operation it may stand anywhere in the first sentences, which tell the news
 * itself. A title in the present tense is the news of the day without any expression. A later step
 * in the case of one person is no milestone of its own, and a sentence that recalls an anniversary
 * or says of what day the event was tells nothing.
 *
 * <p>Only the first sentences are read, and those with an expression of time: what a long text says
 * of events without one tells hardly more, and reading it all would cost more than all other
 * checks.
 *
 * <p>Expressions as fine as a month, "recently" and years are held against the date apart: where
 * one of a kind fits, the others of that kind are passed over.
 */
final class MilestoneFinder {

  /** Words between an expression and a cue. */
  private static final int NEAR = 8;

  private static final int FROM_BEGINNING = 20;
  private static final int BESIDE = 4;
  private static final int TOGETHER = 9;
  private static final int FIRST_SENTENCES = 3;

  /** Sentences that are read whether or not they hold an expression of time. */
  static final int OPENING = 6;

  /** Days by which a text may be early: bills are spoken of as signed when they pass. */
  private static final int EARLY = 21;

  private static final Set<String> CASES = Set.of("operation", "closure", "unit");
  private static final Set<String> NEWS = Set.of("operation", "settlement");
  private static final String LAW = "law";

  private final Milestones milestones;
  private final AuditWords words;

  MilestoneFinder(Milestones milestones, AuditWords words) {
    this.milestones = milestones;
    this.words = words;
  }

  /** The evidence of one document. */
  List<Evidence> in(AuditedDocument document) {
    List<Evidence> evidence = new ArrayList<>();
    Map<Placement.Unit, List<Evidence>> placed = new EnumMap<>(Placement.Unit.class);
    Times times = new Times(document.expressions());

    for (int i = 0; i < document.sentences().size(); i++) {
      CharSpan sentence = document.sentences().get(i);
      if (i >= OPENING && !times.isIn(sentence)) {
        continue;
      }
      for (MilestoneMatch match : document.milestones(i, milestones)) {
        Said said = new Said(document, sentence, i, match);
        Placement placement = placement(said);
        if (placement != null) {
          Placement.Unit kind = placement.isFine() ? Placement.Unit.DAY : placement.unit();
          placed
              .computeIfAbsent(kind, k -> new ArrayList<>())
              .add(new PlacedMilestone(match.milestone(), placement));
        } else if (saysThatItHappened(said)) {
          LocalDate begin = match.milestone().begin();
          evidence.add(new NotBefore(begin, EARLY, DateCandidate.Basis.MILESTONE));
        }
      }
    }

    placed.values().forEach(all -> evidence.add(new AnyOf(all)));
    return evidence;
  }

  private Placement placement(Said said) {
    Set<AuditWord> kinds = said.kinds(words);
    boolean step = CASES.contains(said.milestone().kind()) && kinds.contains(AuditWord.AFTERMATH);
    if (step || kinds.contains(AuditWord.RECALL) || said.tellsItsDay()) {
      return null;
    }
    if (said.isNewsOfTheDay(kinds)) {
      return Placement.NEWS;
    }
    boolean news = said.isFirst() && NEWS.contains(said.milestone().kind());
    if (!news && !said.isTogether()) {
      return null;
    }

    List<CharSpan> acts = said.acts(words);
    TemporalExpression nearest = said.nearest(acts);
    Placement placement = nearest == null ? null : placement(said, nearest);
    if (placement == null) {
      return null;
    }
    boolean today = placement.unit() == Placement.Unit.DAY && placement.last() == 0;
    boolean begins = nearest.begin() == said.sentence().begin();
    int other = begins ? FROM_BEGINNING : NEAR;
    return news || said.distance(nearest, acts) <= (today ? BESIDE : other) ? placement : null;
  }

  private Placement placement(Said said, TemporalExpression expression) {
    Set<AuditWord> own = words.in(said.text(), expression.begin(), expression.end());
    if (own.contains(AuditWord.RECENT)) {
      return Placement.RECENT;
    }
    boolean counted =
        expression.relative()
            && own.contains(AuditWord.DEICTIC)
            && !MonthNames.in(said.text(), expression.begin(), expression.end());
    return counted ? Placement.of(expression, said.published()) : null;
  }

  private boolean saysThatItHappened(Said said) {
    if (!said.published().isBefore(said.milestone().begin().minusDays(EARLY))) {
      return false;
    }
    Set<AuditWord> kinds = said.kinds(words);
    boolean happened =
        kinds.contains(AuditWord.ENACTED)
            || (kinds.contains(AuditWord.HAPPENED) && !said.milestone().kind().equals(LAW));
    return happened
        && !kinds.contains(AuditWord.OPEN)
        && said.isTogether()
        && !said.tellsOfAnotherDay();
  }

  /** Tells which sentences, asked in text order, hold an expression of time. */
  private static final class Times {

    private final List<TemporalExpression> expressions;
    private int at;

    Times(List<TemporalExpression> expressions) {
      this.expressions = expressions;
    }

    boolean isIn(CharSpan sentence) {
      while (at < expressions.size() && expressions.get(at).end() <= sentence.begin()) {
        at++;
      }
      return at < expressions.size() && expressions.get(at).begin() < sentence.end();
    }
  }

  /** What one sentence says of one milestone. */
  private record Said(
      AuditedDocument document, CharSpan sentence, int index, MilestoneMatch match) {

    boolean isFirst() {
      return index < FIRST_SENTENCES;
    }

    /** Whether it is a title in the present tense, or the first to tell of a settlement. */
    boolean isNewsOfTheDay(Set<AuditWord> kinds) {
      if (expressions().stream().anyMatch(expression -> !isCue(expression))) {
        return false;
      }
      boolean settlement = milestone().kind().equals("settlement");
      return (index == 0 && kinds.contains(AuditWord.HEADLINE))
          || (settlement && isFirst() && kinds.contains(AuditWord.PERFECT));
    }

    Milestone milestone() {
      return match.milestone();
    }

    String text() {
      return document.text();
    }

    LocalDate published() {
      return document.published();
    }

    Set<AuditWord> kinds(AuditWords words) {
      return words.in(text(), sentence.begin(), sentence.end());
    }

    /** The cues that tell what happened; all of them where none does. */
    List<CharSpan> acts(AuditWords words) {
      List<CharSpan> acts =
          match.cues().stream()
              .filter(
                  cue -> {
                    Set<AuditWord> kinds = words.in(text(), cue.begin(), cue.end());
                    return kinds.contains(AuditWord.HAPPENED) || kinds.contains(AuditWord.ENACTED);
                  })
              .toList();
      return acts.isEmpty() ? match.cues() : acts;
    }

    /** Whether no two neighbouring cues stand far apart. */
    boolean isTogether() {
      List<CharSpan> cues =
          match.cues().stream().sorted(Comparator.comparingInt(CharSpan::begin)).toList();
      for (int i = 1; i < cues.size(); i++) {
        int from = cues.get(i - 1).end();
        if (WordSteps.between(text(), from, cues.get(i).begin()) > TOGETHER) {
          return false;
        }
      }
      return true;
    }

    /** The expression nearest to some cues that is no part of the milestone's name. */
    TemporalExpression nearest(List<CharSpan> cues) {
      TemporalExpression nearest = null;
      int least = Integer.MAX_VALUE;
      for (TemporalExpression expression : expressions()) {
        int distance = distance(expression, cues);
        boolean name = !expression.relative() && isCue(expression);
        if (!name && distance < least) {
          nearest = expression;
          least = distance;
        }
      }
      return nearest;
    }

    /** Whether the day of the event is named, or told by a distance from today. */
    boolean tellsItsDay() {
      List<TemporalExpression> expressions = expressions();
      for (int i = 0; i < expressions.size(); i++) {
        TemporalExpression expression = expressions.get(i);
        boolean named =
            !expression.relative()
                && !isCue(expression)
                && expression.first() != null
                && expression.last() != null
                && !expression.first().isAfter(milestone().end())
                && !expression.last().isBefore(milestone().begin());
        boolean counted =
            i > 0
                && expression.begin() - expressions.get(i - 1).end() <= 1
                && expression.relative();
        if (named || counted) {
          return true;
        }
      }
      return false;
    }

    /** Whether a day or period that is named without reference to the publication is another. */
    boolean tellsOfAnotherDay() {
      return expressions().stream()
          .anyMatch(
              expression ->
                  !expression.relative()
                      && expression.first() != null
                      && expression.last() != null
                      && !isCue(expression)
                      && (expression.last().isBefore(milestone().begin())
                          || expression.first().isAfter(milestone().end())));
    }

    private List<TemporalExpression> expressions() {
      return document.expressions().stream()
          .filter(e -> e.begin() >= sentence.begin() && e.end() <= sentence.end())
          .toList();
    }

    private boolean isCue(TemporalExpression expression) {
      return match.cues().stream()
          .anyMatch(cue -> cue.begin() < expression.end() && expression.begin() < cue.end());
    }

    /** Words between an expression and the nearest of some cues. */
    int distance(TemporalExpression expression, List<CharSpan> cues) {
      int least = Integer.MAX_VALUE;
      for (CharSpan cue : cues) {
        int from = Math.min(cue.end(), expression.end());
        int to = Math.max(cue.begin(), expression.begin());
        least = Math.min(least, from < to ? WordSteps.between(text(), from, to) : 0);
      }
      return least;
    }
  }
}
