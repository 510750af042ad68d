package blotter.event;

import java.util.ArrayList;
import java.util.List;

/** Reads how sure a sentence is of what it tells, from the cues around it: the nearest decides. */
final class StatusReader {

  private final EventRules rules;

  StatusReader(EventRules rules) {
    this.rules = rules;
  }

  /** A cue of a sentence with its place. */
  record Found(EventCue cue, TokenRange range) {}

  /**
   * What was read.
   *
   * @param status the status; meaningless where {@code dropped}
   * @param dropped whether the sentence tells no event here
   */
  record Verdict(EventStatus status, boolean dropped) {

    static final Verdict DROPPED = new Verdict(EventStatus.OCCURRED, true);
  }

  /** The cues of a sentence in text order. */
  List<Found> cues(SentenceView sentence) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.mayCue(i) || sentence.is(i, TokenKind.DATE)) {
        continue;
      }
      for (EventCue cue : rules.cues(sentence.lower(i))) {
        TokenRange range = cue.pattern().match(sentence, i);
        if (range != null) {
          found.add(new Found(cue, range));
        }
      }
    }
    return found;
  }

  /** The status of what is told at a place. */
  Verdict read(Told told, SentenceView sentence, Clauses clauses, List<Found> cues) {
    EventType type = told.rule().type();
    Found nearest = null;
    int least = Integer.MAX_VALUE;
    for (Found found : cues) {
      if (!found.cue().types().contains(type)) {
        continue;
      }
      int distance = distance(found, told.range(), clauses);
      boolean tie = distance == least && distance < Integer.MAX_VALUE;
      if (distance < least || (tie && found.cue().status() == null)) {
        nearest = found;
        least = distance;
      }
    }

    EventStatus fixed = told.rule().status();
    if (nearest != null && nearest.cue().status() == null) {
      return Verdict.DROPPED;
    }
    EventStatus status = EventStatus.OCCURRED;
    if (fixed != null) {
      status = fixed;
    } else if (nearest != null) {
      status = nearest.cue().status();
    } else if (isPurpose(told, sentence)) {
      return Verdict.DROPPED;
    }
    return rules.stands(type, status) ? new Verdict(status, false) : Verdict.DROPPED;
  }

  /** "to arrest": what somebody wants or works for. */
  private static boolean isPurpose(Told told, SentenceView sentence) {
    int from = told.range().from();
    return from > 0
        && sentence.lower(from - 1).equals("to")
        && sentence.kinds(from) == 0
        && told.rule().people() != EventRule.Side.NONE
        && !sentence.lower(from).endsWith("ed");
  }

  /** How far a cue lies from an event; the largest number where it does not reach it. */
  private static int distance(Found found, TokenRange event, Clauses clauses) {
    TokenRange cue = found.range();
    boolean before = cue.to() <= event.from();
    boolean behind = cue.from() >= event.to();
    int tokens = before ? event.from() - cue.to() : behind ? cue.from() - event.to() : 0;
    boolean near = tokens <= found.cue().within();
    boolean sameClause =
        clauses.of(cue.from()) == clauses.of(event.from())
            || clauses.of(cue.to() - 1) == clauses.of(event.from());

    boolean reaches =
        switch (found.cue().place()) {
          case BEFORE -> !behind && near && sameClause;
          case BEHIND -> !before && near && sameClause;
          case ABOVE -> !behind && near;
          case SENTENCE -> near;
          case DOCUMENT -> false;
        };
    return reaches ? tokens : Integer.MAX_VALUE;
  }
}
