package blotter.event;

import blotter.measure.Measurement;
import blotter.text.CharSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Terms that several persons got in one breath: "Smith to 10 years, Jones to 65 months". */
final class TermLists {

  private TermLists() {}

  /**
   * A share of a list.
   *
   * @param people who
   * @param cue the words of the first term
   * @param terms what they got
   */
  record Share(People people, CharSpan cue, List<Measurement> terms) {}

  /**
   * The shares of a list; none where the terms are not told person by person.
   *
   * @param persons the persons of the sentence in text order
   * @param terms the terms of the event in text order
   */
  static List<Share> of(SentenceView sentence, List<Persons> persons, List<Measurement> terms) {
    List<Share> shares = new ArrayList<>();
    int begin = 0;
    for (Measurement term : terms) {
      TokenRange range = sentence.range(term.quantity().begin(), term.quantity().end());
      Persons owner = null;
      for (Persons person : persons) {
        boolean between = person.range().from() >= begin && person.range().to() <= range.from();
        if (between && (owner == null || !person.people().names().isEmpty())) {
          owner = person;
        }
      }
      if (owner == null && shares.isEmpty()) {
        return List.of();
      }
      if (owner == null || isSame(shares, owner.people())) {
        List<Measurement> more = new ArrayList<>(shares.get(shares.size() - 1).terms());
        more.add(term);
        Share last = shares.get(shares.size() - 1);
        shares.set(shares.size() - 1, new Share(last.people(), last.cue(), List.copyOf(more)));
      } else {
        CharSpan cue = new CharSpan(term.quantity().begin(), term.quantity().end());
        shares.add(new Share(owner.people(), cue, List.of(term)));
      }
      begin = range.to();
    }
    return shares.size() > 1 && areNamed(shares) ? shares : List.of();
  }

  private static boolean isSame(List<Share> shares, People people) {
    if (shares.isEmpty() || people.names().isEmpty()) {
      return !shares.isEmpty();
    }
    Set<String> last = shares.get(shares.size() - 1).people().names();
    return !Collections.disjoint(last, people.names());
  }

  private static boolean areNamed(List<Share> shares) {
    return shares.stream().noneMatch(it -> it.people().names().isEmpty());
  }
}
