package blotter.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import blotter.report.HeatMap.Cell;
import blotter.trend.Contingency;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The small rules of the report. */
class FindingsTest {

  @Test
  void qOfTheHeatMapIsCorrectedOverItsCellsAndGivenForThoseTogether() {
    List<List<Cell>> cells =
        ReadHeatMap.cells(
            List.of(
                new Contingency(50, 60, 60, 1000),
                new Contingency(0, 60, 200, 1000),
                new Contingency(2, 10, 20, 1000),
                new Contingency(12, 60, 200, 1000)),
            2);

    assertThat(cells).hasSize(2).allMatch(row -> row.size() == 2);
    assertThat(cells.get(0).get(0).q().orElseThrow()).isLessThan(1e-40);
    assertThat(cells.get(0).get(1)).isEqualTo(new Cell(0, Optional.of(-1.0), Optional.empty()));
    // Of 20 in 1,000 two or more of 10: 0.0155424138 by adding up binomials; the third of four by
    // size.
    assertThat(cells.get(1).get(0).q().orElseThrow()).isCloseTo(0.0155424138 * 4 / 3, within(1e-9));
    assertThat(cells.get(1).get(1).npmi()).contains(0.0);
    assertThat(cells.get(1).get(1).q()).isEmpty();
  }

  @Test
  void anIdThatNothingNamesHasItsWords() {
    Names names =
        new Names(
            List.of(named("drug", "fentanyl", "Fentanyl", "opioid.synthetic-opioid.fentanyl")));

    assertThat(names.drug("fentanyl")).isEqualTo("Fentanyl");
    assertThat(names.drugClass("synthetic-opioid")).isEqualTo("Synthetic opioids");
    assertThat(names.widestClass("fentanyl")).isEqualTo("Opioids");
    assertThat(names.drugPath("synthetic-opioid")).containsExactly("opioid", "synthetic-opioid");
    assertThat(names.agency("us.doj.dea")).isEqualTo("us.doj.dea");
  }

  @Test
  void aDrugAndAPlaceOfOneIdHaveTheirOwnNames() {
    Names names =
        new Names(
            List.of(
                named("place", "us.va", "Virginia", "us.va"),
                named("agency", "us.va", "Department of Veterans Affairs", "us.va")));

    assertThat(names.places(List.of("us.va"))).containsExactly("Virginia");
    assertThat(names.agencies(List.of("us.va"))).containsExactly("Department of Veterans Affairs");
  }

  @Test
  void aPlaceThatHoldsAnotherIsLeftOut() {
    Names names = new Names(List.of());

    assertThat(names.places(List.of("us", "us.wi", "us.wi.madison", "us.w")))
        .containsExactly("us.w", "us.wi.madison");
  }

  @Test
  void theReasonOfATrendIsThatOfItsTestOrItsModel() {
    assertThat(ReadDrugTrends.reason("aapc: too few counts; expected: gaps")).isEmpty();
    assertThat(ReadDrugTrends.reason("smoothed: years; tau: too few counts; apc: gaps"))
        .isEqualTo("too few counts");
    assertThat(ReadDrugTrends.reason("")).isEmpty();
  }

  @Test
  void quotesAreCutByCharactersAndLeftAway() {
    String long501 = "😀".repeat(501);

    assertThat(ReadIncidents.quote(long501, true)).contains("😀".repeat(500) + " …");
    assertThat(ReadIncidents.quote("short", true)).contains("short");
    assertThat(ReadIncidents.quote("short", false)).isEmpty();
    assertThat(ReadIncidents.quote(" ", true)).isEmpty();
  }

  @Test
  void everyEventHasANameAndEveryRungItsEvents() {
    assertThat(EventNames.one("charge", true)).isEqualTo("Civil complaint");
    assertThat(EventNames.one("charge", false)).isEqualTo("Charge");
    assertThat(EventNames.many("plea")).isEqualTo("Guilty pleas");
    assertThat(Rung.expression()).startsWith("CASE WHEN ").endsWith(" END");
    assertThat(Arrays.stream(Rung.values()).map(Rung::title)).doesNotHaveDuplicates();
  }

  @Test
  void aColumnThatIsNotThereIsAFault() {
    assertThatThrownBy(() -> new QueryRow(Map.of("n", 1L)).count("m"))
        .hasMessage("no column 'm' in [n]");
  }

  @Test
  void textsInSqlCannotEnd() {
    assertThat(TableQueries.quoted("a'; DROP TABLE x")).isEqualTo("'a''; DROP TABLE x'");
  }

  private static QueryRow named(String kind, String id, String name, String path) {
    return new QueryRow(Map.of("kind", kind, "entity_id", id, "name", name, "path", path));
  }
}
