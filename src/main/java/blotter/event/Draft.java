package blotter.event;

import blotter.measure.Measurement;
import blotter.text.CharSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An event as one sentence tells it, or as several do that were found to tell the same.
 *
 * @param rule the rule of the first of them
 * @param status how sure they are
 * @param civil whether it is a matter of civil law
 * @param cue its words
 * @param people whom it concerns
 * @param when when it was; null where none says
 * @param terms its terms of imprisonment
 * @param amounts all its quantities
 * @param named what stands beside it
 * @param evidence where it is told
 */
record Draft(
    EventRule rule,
    EventStatus status,
    boolean civil,
    CharSpan cue,
    People people,
    When when,
    Terms terms,
    List<Measurement> amounts,
    Named named,
    List<Event.Evidence> evidence) {

  /** Keeps copies. */
  Draft {
    amounts = List.copyOf(amounts);
    evidence = List.copyOf(evidence);
  }

  /** The part of it that is one person's of a list. */
  Draft of(TermLists.Share share) {
    return new Draft(
        rule,
        status,
        civil,
        share.cue(),
        share.people(),
        when,
        Terms.of(share.terms()),
        share.terms(),
        named,
        List.of(new Event.Evidence(evidence.get(0).sentence(), share.cue())));
  }

  /** The same with another status. */
  Draft as(EventStatus other) {
    return new Draft(rule, other, civil, cue, people, when, terms, amounts, named, evidence);
  }

  /** The same at a time. */
  Draft at(When time) {
    return new Draft(rule, status, civil, cue, people, time, terms, amounts, named, evidence);
  }

  /** Both as one; what this says goes before what the other says. */
  Draft with(Draft other) {
    List<Measurement> all = new ArrayList<>(amounts);
    other.amounts.stream().filter(it -> !all.contains(it)).forEach(all::add);
    List<Event.Evidence> told = new ArrayList<>(evidence);
    told.addAll(other.evidence);
    return new Draft(
        rule,
        status,
        civil || other.civil,
        cue,
        people(other.people),
        when(other.when),
        terms.with(other.terms),
        all,
        named.with(other.named),
        told);
  }

  private People people(People other) {
    boolean more =
        people.count() == null || (other.count() != null && other.count() > people.count());
    People known = more ? other : people;
    Set<String> names = new HashSet<>(people.names());
    names.addAll(other.names());
    return new People(known.count(), known.bound(), names, people.several() || other.several());
  }

  /** The finer of two dates; a weak one only where there is no other. */
  private When when(When other) {
    if (when == null || other == null) {
      return when == null ? other : when;
    }
    if (when.weak() != other.weak()) {
      return when.weak() ? other : when;
    }
    return other.within(when) ? other : when;
  }
}
