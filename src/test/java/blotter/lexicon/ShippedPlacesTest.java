package blotter.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShippedPlacesTest {

  private static final Lexicon LEXICON = new LexiconReader(List.of(LexiconFiles.shipped())).read();

  /** Territories of ISO 3166-1 where nobody lives for good, and so nobody is named after them. */
  private static final Set<String> UNINHABITED = Set.of("AQ", "BV", "GS", "HM", "TF", "UM");

  /** Countries whose adjective another country has: Congolese, Dominican. */
  private static final Set<String> SHARED = Set.of("CG", "DM");

  @Test
  void everyCountryOfIso3166IsAPlace() {
    assertThat(codes(places())).contains(Locale.getISOCountries());
  }

  @Test
  void everyInhabitedCountryHasAnAdjective() {
    Set<String> adjectives =
        LEXICON.surfaces().stream()
            .filter(surface -> surface.type() == Surface.Type.ADJECTIVE)
            .map(Surface::entityId)
            .collect(Collectors.toSet());

    Set<String> without =
        codes(places().stream().filter(place -> !adjectives.contains(place.id())).toList());
    without.removeAll(UNINHABITED);
    without.removeAll(SHARED);
    assertThat(without).isEmpty();
  }

  @Test
  void theUnitedStatesHave94JudicialDistricts() {
    Set<String> districts = new TreeSet<>();
    for (Entity place : places()) {
      if (place.codes().containsKey("district")) {
        districts.add(place.codes().get("district"));
      }
    }

    assertThat(districts).hasSize(94);
    assertThat(districts)
        .allMatch(code -> LEXICON.entity(EntityKind.AGENCY, "us.doj.usao." + code).isPresent());
  }

  @Test
  void everyStateHasACity() {
    Set<String> states =
        places().stream()
            .filter(place -> place.classes().size() == 3)
            .map(place -> place.classes().get(1))
            .collect(Collectors.toSet());

    assertThat(states).hasSizeGreaterThanOrEqualTo(51);
    assertThat(places().stream().filter(place -> place.classes().size() == 3))
        .hasSizeGreaterThanOrEqualTo(300);
  }

  @Test
  void everyPlaceLiesInAPlaceThatIsKnown() {
    assertThat(places())
        .allMatch(
            place ->
                place.classes().size() == 1
                    || LEXICON
                        .entity(
                            EntityKind.PLACE, place.id().substring(0, place.id().lastIndexOf('.')))
                        .isPresent());
  }

  private static Collection<Entity> places() {
    return LEXICON.entities().get(EntityKind.PLACE).values();
  }

  private static Set<String> codes(Collection<Entity> places) {
    Set<String> codes = new TreeSet<>();
    for (Entity place : places) {
      if (place.codes().containsKey("iso2")) {
        codes.add(place.codes().get("iso2"));
      }
    }
    return codes;
  }
}
