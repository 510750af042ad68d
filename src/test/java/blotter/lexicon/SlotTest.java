package blotter.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
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
    "us, us, NAME, ",
    "us, us, ADJECTIVE, ",
    "mx, mx, NAME, COUNTRY",
    "mx, mx, ADJECTIVE, DEMONYM",
    "mx, mx, ABBREVIATION, ",
    "uz, uz, NAME, COUNTRY"
  })
  void statesCountriesAndDemonymsFillTheirSlots(
      String id, String path, Surface.Type type, Slot slot) {
    assertThat(Slot.filledBy(surface(id, type), place(id, path, Map.of())))
        .isEqualTo(Optional.ofNullable(slot));
  }

  @Test
  void theCodeIsTheCountrysOrElseTheId() {
    assertThat(Slot.code(place("mexico", "mexico", Map.of("iso2", "MX")))).isEqualTo("mx");
    assertThat(Slot.code(place("us.tx", "us.tx", Map.of()))).isEqualTo("us.tx");
  }

  private static Entity place(String id, String path, Map<String, String> codes) {
    return new Entity(id, EntityKind.PLACE, "Name", path, "", codes);
  }

  private static Surface surface(String id, Surface.Type type) {
    return new Surface(
        id,
        EntityKind.PLACE,
        "Name",
        type,
        Surface.LetterCase.CAPITAL,
        Surface.Ambiguity.NONE,
        false);
  }
}
