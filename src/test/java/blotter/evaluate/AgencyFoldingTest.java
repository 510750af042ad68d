package blotter.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyFoldingTest {

  private static final AgencyFolding FOLDING =
      new AgencyFolding(Set.of("us.doj", "us.doj.dea", "us.doj.usao.sdny"));

  @ParameterizedTest
  @CsvSource({
    "us.doj.dea, us.doj.dea",
    "us.doj.dea.lab, us.doj.dea",
    "us.doj.dea.lab.west, us.doj.dea",
    "us.doj.fbi, us.doj",
    "us.doj.usao.edny, us.doj",
    "us.doj.usao.sdny, us.doj.usao.sdny",
    "us.dhs.cbp.border-patrol, us.dhs",
    "us.dhs, us.dhs",
    "us, us",
    "mx.police.federal, mx.police"
  })
  void anIdFoldsToItsNearestListedAncestorOrItsFirstTwoParts(String id, String folded) {
    assertThat(FOLDING.fold(id)).isEqualTo(folded);
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    for (String id : Set.of("us.doj.dea.lab", "us.dhs.cbp.x", "us", "us.doj.usao.edny")) {
      assertThat(FOLDING.fold(FOLDING.fold(id))).isEqualTo(FOLDING.fold(id));
    }
  }

  @Test
  void theListIsACopy() {
    Set<String> listed = new HashSet<>(Set.of("us.doj.dea"));
    AgencyFolding folding = new AgencyFolding(listed);

    listed.clear();

    assertThat(folding.fold("us.doj.dea")).isEqualTo("us.doj.dea");
  }
}
