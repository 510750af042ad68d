package blotter.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds where the rules' words stand in a sentence. */
final class CueFinder {

  private static final Comparator<Told> PREFERENCE =
      Comparator.comparingInt((Told it) -> -it.range().length()).thenComparingInt(Told::order);

  private final EventRules rules;
  private final int mark;

  CueFinder(EventRules rules, int mark) {
    this.rules = rules;
    this.mark = mark;
  }

  /**
   * Where events are told, in text order and without overlaps: of several rules the one with more
   * words, then the one that stands first in the files. Words of an agency's name tell nothing.
   */
  List<Told> find(SentenceView sentence) {
    List<Told> all = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.isMarked(i, mark)
          || sentence.is(i, TokenKind.AGENCY)
          || sentence.is(i, TokenKind.NAME)) {
        continue;
      }
      for (EventRules.RulePattern candidate : rules.rules(sentence.lower(i))) {
        TokenRange range = candidate.pattern().match(sentence, i);
        if (range != null) {
          all.add(new Told(candidate.rule(), range, candidate.order()));
        }
      }
    }
    if (all.size() < 2) {
      return all;
    }

    all.sort(PREFERENCE);
    List<Told> kept = new ArrayList<>();
    boolean[] taken = new boolean[sentence.size()];
    for (Told told : all) {
      if (isFree(taken, told.range())) {
        kept.add(told);
        for (int i = told.range().from(); i < told.range().to(); i++) {
          taken[i] = true;
        }
      }
    }
    kept.sort(Comparator.comparingInt(it -> it.range().from()));
    return kept;
  }

  private static boolean isFree(boolean[] taken, TokenRange range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }
}
