package blotter.benchmark;

import blotter.lexicon.Entity;
import blotter.lexicon.EntityKind;
import blotter.lexicon.Lexicon;
import blotter.lexicon.LexiconIndex;
import blotter.lexicon.LexiconMatch;
import blotter.lexicon.LexiconMatcher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Compares a list of scheduled substances with the drugs of a lexicon: each should be a drug that
 * has its DEA number and its present schedule, and that the lexicon finds under one of its names.
 */
final class ScheduleComparison {

  private static final Pattern IN_BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]+)[)\\]]");
  private static final Pattern BRACKET_BEHIND_NAME = Pattern.compile("\\s[(\\[]");

  private final Set<Entity> drugs;
  private final LexiconMatcher matcher;

  ScheduleComparison(Lexicon lexicon) {
    this.drugs = Set.copyOf(lexicon.entities().get(EntityKind.DRUG).values());
    this.matcher = new LexiconMatcher(new LexiconIndex(lexicon));
  }

  /**
   * What the lexicon says about a substance.
   *
   * @param id the drug that agrees best; empty where no drug has the number
   * @param schedule its present schedule
   * @param problem what does not agree; empty where all does
   */
  record Finding(String id, String schedule, String problem) {

    boolean agrees() {
      return problem.isEmpty();
    }
  }

  /** Compares one substance. */
  Finding find(ScheduledSubstance substance) {
    Set<String> matched = matchedIds(substance);
    List<Entity> numbered =
        drugs.stream()
            .filter(drug -> Objects.equals(drug.codes().get("dea_number"), substance.number()))
            .toList();
    List<Entity> named = numbered.stream().filter(drug -> matched.contains(drug.id())).toList();
    List<Entity> agreeing =
        named.stream().filter(drug -> schedule(drug).equals(substance.schedule())).toList();

    if (!agreeing.isEmpty()) {
      return new Finding(ids(agreeing), substance.schedule(), "");
    }
    if (!named.isEmpty()) {
      return new Finding(ids(named), schedule(named.get(0)), "another schedule");
    }
    if (!numbered.isEmpty()) {
      return new Finding(ids(numbered), schedule(numbered.get(0)), "no name is matched as it");
    }
    return new Finding(String.join(" ", matched), "", "no drug has the number");
  }

  /** The last of the schedules that a drug held: "I" of {@code III:1970-10-27;I:1984-08-27}. */
  static String schedule(Entity drug) {
    String schedules = drug.codes().getOrDefault("schedules", "");
    String last = schedules.substring(schedules.lastIndexOf(';') + 1);
    return last.split(":", -1)[0];
  }

  private static String ids(List<Entity> drugs) {
    return drugs.stream().map(Entity::id).sorted().collect(Collectors.joining(" "));
  }

  /** Ids of the drugs that one of the substance's names is from its first word to its last. */
  private Set<String> matchedIds(ScheduledSubstance substance) {
    Set<String> ids = new TreeSet<>();
    for (String name : names(substance)) {
      for (LexiconMatch match : matcher.match(name, 0, name.length())) {
        if (match.surface().kind() == EntityKind.DRUG && isWhole(name, match)) {
          ids.add(match.entityId());
        }
      }
    }
    return ids;
  }

  private static boolean isWhole(String name, LexiconMatch match) {
    return (name.substring(0, match.begin()) + name.substring(match.end()))
        .chars()
        .noneMatch(Character::isLetterOrDigit);
  }

  /** The names as given, without what stands in brackets, and what stands there. */
  private static Set<String> names(ScheduledSubstance substance) {
    List<String> given = new ArrayList<>(substance.synonyms());
    given.add(substance.substance());

    Set<String> names = new LinkedHashSet<>(given);
    for (String name : given) {
      names.add(BRACKET_BEHIND_NAME.split(name, 2)[0]);
      Matcher brackets = IN_BRACKETS.matcher(name);
      while (brackets.find()) {
        names.add(brackets.group(1));
      }
    }
    return names;
  }
}
