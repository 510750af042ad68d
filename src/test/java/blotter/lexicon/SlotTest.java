package blotter.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SlotTest {

  @ParameterizedTest
  @EnumSource(Slot.class)
  void aPatternNamesItsSlot(Slot slot) {
    assertThat(Slot.in("Police of " + slot.mark() + " and others")).contains(slot);
  }

  @Test
  void otherPatternsHaveNoSlot() {
    assertThat(Slot.in("{name} Police")).isEmpty();
    assertThat(Slot.in("State Police {State}")).isEmpty();
    assertThat(Slot.in("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "us.tx, us.tx, NAME, STATE",
    "us.tx, us.tx, ABBREVIATION, STATE",
    "us.tx, us.tx, ADJECTIVE, ",
    "us.tx.dallas, us.tx.dallas, NAME, ",
    "us, us, NAME, ",
    "us, us, ADJECTIVE, ",
    "mx, mx, NAME, COUNTRY",
    "mx, mx, ADJECTIVE, DEMONYM",
    "mx, mx, ABBREVIATION, ",
    "uz, uz, NAME, COUNTRY"
  })
  void statesCountriesAndDemonymsFillTheirSlots(
      String id, String path, Surface.Type type, Slot slot) {
    assertThat(
            Slot.filledBy(surface(EntityKind.PLACE, id, type), place(id, path, Map.of()), Set.of()))
        .isEqualTo(slot == null ? Set.of() : Set.of(slot));
  }

  @Test
  void placesWithinOneJudicialDistrictFillItsSlotToo() {
    Entity state = place("us.nj", "us.nj", Map.of("district", "nj"));
    Entity city = place("us.oh.akron", "us.oh.akron", Map.of("district", "oh-n"));

    assertThat(filledBy(state, Surface.Type.NAME)).containsOnly(Slot.STATE, Slot.DISTRICT);
    assertThat(filledBy(city, Surface.Type.NAME)).containsOnly(Slot.DISTRICT);
    assertThat(filledBy(city, Surface.Type.CODE)).isEmpty();
  }

  @Test
  void onlyBodiesWithAnInspectorGeneralFillTheSlotOfBodies() {
    Entity body = agency("us.va");
    Surface name = surface(EntityKind.AGENCY, "us.va", Surface.Type.NAME);
    Surface office = surface(EntityKind.AGENCY, "us.va", Surface.Type.OFFICE);

    assertThat(Slot.filledBy(name, body, Set.of("us.va", "us.va.oig"))).containsOnly(Slot.BODY);
    assertThat(Slot.filledBy(name, body, Set.of("us.va"))).isEmpty();
    assertThat(Slot.filledBy(office, body, Set.of("us.va", "us.va.oig"))).isEmpty();
  }

  @Test
  void theCodeIsTheCountrysOrElseTheId() {
    assertThat(Slot.COUNTRY.code(place("mexico", "mexico", Map.of("iso2", "MX")))).isEqualTo("mx");
    assertThat(Slot.STATE.code(place("us.tx", "us.tx", Map.of()))).isEqualTo("us.tx");
    assertThat(Slot.DISTRICT.code(place("us.oh.n", "us.oh.n", Map.of("district", "oh-n"))))
        .isEqualTo("oh-n");
    assertThat(Slot.BODY.code(agency("us.va"))).isEqualTo("us.va");
  }

  private static Set<Slot> filledBy(Entity place, Surface.Type type) {
    return Slot.filledBy(surface(EntityKind.PLACE, place.id(), type), place, Set.of());
  }

  private static Entity agency(String id) {
    return new Entity(id, EntityKind.AGENCY, "Name", id, "", Map.of());
  }

  private static Entity place(String id, String path, Map<String, String> codes) {
    return new Entity(id, EntityKind.PLACE, "Name", path, "", codes);
  }

  private static Surface surface(EntityKind kind, String id, Surface.Type type) {
    return new Surface(
        id, kind, "Name", type, Surface.LetterCase.CAPITAL, Surface.Ambiguity.NONE, false);
  }
}
