package blotter.incident;

import static blotter.incident.IncidentExamples.changed;
import static blotter.incident.IncidentExamples.telling;
import static org.assertj.core.api.Assertions.assertThat;

import blotter.event.EventStatus;
import blotter.event.EventType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HappeningTest {

  private static final LocalDate DAY = LocalDate.of(2014, 5, 6);

  @Test
  void theMostPreciseDateAndTheBestSupportedAmountAreTakenAndTheOthersShown() {
    Told first = told("a", "wire", 8, seizure("1", DAY, DAY, 1000.0));
    Told second =
        told(
            "b",
            "wire",
            9,
            seizure("2", LocalDate.of(2014, 5, 1), LocalDate.of(2014, 5, 31), 900.0));
    Told third = told("c", "paper", 30, seizure("3", DAY.plusDays(3), DAY.plusDays(3), 900.0));

    Happening it = Happening.of(List.of(third, first, second));

    assertThat(it.begin()).isEqualTo(DAY);
    assertThat(it.end()).isEqualTo(DAY);
    assertThat(it.usd()).isEqualTo(900.0);
    assertThat(it.variants().usd()).containsExactly(1000.0);
    assertThat(it.variants().days())
        .containsExactly(new Happening.Days(DAY.plusDays(3), DAY.plusDays(3)));
    assertThat(it.reports()).isEqualTo(3);
    assertThat(it.sources()).isEqualTo(2);
    assertThat(it.first()).isEqualTo(first);
    assertThat(it.firstTold()).isEqualTo(LocalDate.of(2014, 5, 8));
    assertThat(it.lastTold()).isEqualTo(LocalDate.of(2014, 5, 30));
  }

  @Test
  void amountsOfOneTellingAddUp() {
    Told told = told("a", "wire", 8, telling("1", EventType.SEIZURE, DAY, List.of(1500.0, 500.0)));

    assertThat(Happening.of(List.of(told)).usd()).isEqualTo(2000.0);
  }

  @Test
  void nothingSaidIsNull() {
    Happening it = Happening.of(List.of(told("a", "wire", 8, seizure("1", null, null))));

    assertThat(it.begin()).isNull();
    assertThat(it.usd()).isNull();
    assertThat(it.grams()).isNull();
    assertThat(it.people()).isNull();
    assertThat(it.variants())
        .isEqualTo(new Happening.Variants(List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void whatOneTellsAsFactIsFactAndAllegationsStayAllegations() {
    Telling alleged = withStatus(seizure("1", DAY, DAY), EventStatus.ALLEGED);

    assertThat(Happening.of(List.of(told("a", "wire", 8, alleged))).status())
        .isEqualTo(EventStatus.ALLEGED);
    assertThat(
            Happening.of(
                    List.of(
                        told("a", "wire", 8, alleged),
                        told("b", "wire", 9, seizure("2", DAY, DAY))))
                .status())
        .isEqualTo(EventStatus.OCCURRED);
  }

  @Test
  void orderDoesNotMatter() {
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      told.add(
          told(
              "d" + i,
              "s" + i % 3,
              8 + i,
              seizure("e" + i, DAY.plusDays(i % 2), DAY.plusDays(i % 2), 100.0 * (i % 3 + 1))));
    }
    Happening expected = Happening.of(told);

    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(told, new Random(seed));
      assertThat(Happening.of(told)).isEqualTo(expected);
    }
  }

  private static Told told(String document, String source, int day, Telling telling) {
    return new Told(document, source, LocalDate.of(2014, 5, day), telling);
  }

  private static Telling seizure(String id, LocalDate first, LocalDate last, Double... usd) {
    return changed(telling(id, EventType.SEIZURE, first, List.of(usd)), null, last, null);
  }

  private static Telling withStatus(Telling it, EventStatus status) {
    return changed(it, status, null, null);
  }
}
