package blotter.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedAgenciesTest {

  private static final LexiconFiles FILES = LexiconFiles.shipped();
  private static final Lexicon LEXICON = new LexiconReader(List.of(FILES)).read();
  private static final String DATE = "\\d{4}(-\\d\\d(-\\d\\d)?)?";
  private static final Set<String> TASK_FORCES =
      Set.of("us.doj.ocdetf", "us.hidta", "us.doj.jcode", "us.doj.arpo", "us.dod.jiatf-south");

  @Test
  void membersOfATaskForceAreAgenciesOtherThanItself() {
    for (Entity agency : agencies()) {
      assertThat(members(agency))
          .as(agency.id())
          .doesNotHaveDuplicates()
          .doesNotContain(agency.id())
          .allMatch(id -> LEXICON.entity(EntityKind.AGENCY, id).isPresent());
    }
  }

  @Test
  void theTaskForcesOfTheFieldHaveMembers() {
    for (String id : TASK_FORCES) {
      assertThat(members(LEXICON.entity(EntityKind.AGENCY, id).orElseThrow())).isNotEmpty();
    }
  }

  @Test
  void anAgencyBeginsBeforeItEnds() {
    for (Entity agency : agencies()) {
      Optional<String> from = Optional.ofNullable(agency.codes().get("from"));
      Optional<String> to = Optional.ofNullable(agency.codes().get("to"));
      from.ifPresent(day -> assertThat(day).as(agency.id()).matches(DATE));
      to.ifPresent(day -> assertThat(day).as(agency.id()).matches(DATE));
      if (from.isPresent() && to.isPresent()) {
        assertThat(from.get()).as(agency.id()).isLessThan(to.get());
      }
    }
  }

  @Test
  void everyUnitBelongsToABodyThatIsKnown() {
    List<String> lost = new ArrayList<>();
    for (Entity agency : agencies()) {
      List<String> classes = agency.classes();
      String parent = String.join(".", classes.subList(0, classes.size() - 1));
      if (classes.size() > 2 && LEXICON.entity(EntityKind.AGENCY, parent).isEmpty()) {
        lost.add(agency.id());
      }
    }
    assertThat(lost).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "drugs.csv",
        "drug-surfaces.csv",
        "agencies.csv",
        "agency-surfaces.csv",
        "agency-patterns.csv",
        "agency-domestic.csv",
        "places.csv",
        "place-surfaces.csv",
        "markets.csv",
        "market-surfaces.csv",
        "channels.csv",
        "channel-surfaces.csv",
        "payments.csv",
        "payment-surfaces.csv"
      })
  void everyRowHasASource(String file) {
    CsvTable table = CsvTable.read(file, FILES.read(file).orElseThrow(), Set.of("source"));
    assertThat(table.rows()).isNotEmpty().allMatch(row -> !row.required("source").isBlank());
  }

  private static List<String> members(Entity agency) {
    String members = agency.codes().getOrDefault("members", "");
    return members.isEmpty() ? List.of() : List.of(members.split(";", -1));
  }

  private static Collection<Entity> agencies() {
    return LEXICON.entities().get(EntityKind.AGENCY).values();
  }
}
