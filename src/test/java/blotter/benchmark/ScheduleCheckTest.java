package blotter.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScheduleCheckTest {

  private static final Map<String, String> FILES =
      Map.of(
          "drugs.csv",
              """
              id,name,path,sense,dea_number,schedules,source
              blue,Blue,blue,other,1001,III:1970-10-27;I:1984-08-27,t
              red,Red,red,other,1002,II,t
              red-leaf,Red leaf,red-leaf,other,1002,II,t
              """,
          "drug-surfaces.csv",
              """
              entity_id,surface,type,case,ambiguity,positive,negative,source
              blue,blue powder,name,any,none,,,t
              blue,BP-1,code,any,none,,,t
              red,red stone,name,any,none,,,t
              red-leaf,red leaf,name,any,none,,,t
              """);

  private final ScheduleComparison comparison =
      new ScheduleComparison(new LexiconReader(List.of(files())).read());

  @Test
  void aSubstanceAgreesWithItsNumberItsScheduleAndAName() throws IOException {
    assertThat(find("Blue powder,1001.0,I,N,none").agrees()).isTrue();
    assertThat(find("Blue powder,1001,I,N,none").agrees()).isTrue();
  }

  @Test
  void aSynonymOrTheNameInBracketsWillDo() throws IOException {
    assertThat(find("1-methyl-blue,1001.0,I,N,BP-1").agrees()).isTrue();
    assertThat(find("1-methyl-blue (BP-1),1001.0,I,N,other").agrees()).isTrue();
    assertThat(find("BP-1 (1-methyl-blue (alpha)),1001.0,I,N,other").agrees()).isTrue();
  }

  @Test
  void aPartOfANameWillNotDo() throws IOException {
    assertThat(find("Blue powder precursor,1001.0,I,N,none").problem())
        .isEqualTo("no name is matched as it");
  }

  @Test
  void thePresentScheduleIsTheLastOne() throws IOException {
    ScheduleComparison.Finding finding = find("Blue powder,1001.0,III,N,none");

    assertThat(finding.schedule()).isEqualTo("I");
    assertThat(finding.problem()).isEqualTo("another schedule");
  }

  @Test
  void ofDrugsWithOneNumberTheNamedOneCounts() throws IOException {
    assertThat(find("Red leaf,1002.0,II,N,none"))
        .isEqualTo(new ScheduleComparison.Finding("red-leaf", "II", ""));
  }

  @Test
  void aNumberThatNoDrugHasIsAProblem() throws IOException {
    assertThat(find("Blue powder,1009.0,I,N,none").problem()).isEqualTo("no drug has the number");
    assertThat(find("Blue powder,,V,N,none").problem()).isEqualTo("no drug has the number");
  }

  @Test
  void synonymsOfASubstanceJoin() throws IOException {
    assertThat(substances("Blue powder,1001.0,I,N,BP-1\nBlue powder,1001.0,I,N,\"BP, old\""))
        .containsExactly(
            new ScheduledSubstance("Blue powder", "1001", "I", List.of("BP-1", "BP, old")));
  }

  @Test
  void onlyADifferenceWithItsReasonIsExplained() throws IOException {
    List<ScheduledSubstance> list =
        substances("Blue powder,1001.0,III,N,none\nRed stone,1002.0,II,N,none\nGreen,,V,N,none");

    assertThat(ScheduleCheck.report(list, comparison, List.of()).unexplained()).isEqualTo(2);
    assertThat(ScheduleCheck.report(list, comparison, differences("I")).unexplained()).isZero();
    assertThat(ScheduleCheck.report(list, comparison, differences("IV")).unexplained())
        .isEqualTo(1);
    assertThat(ScheduleCheck.report(list, comparison, differences("I")).lines())
        .last()
        .isEqualTo("3 substances: 1 agree, 2 differ with a reason, 0 without");
  }

  @Test
  void aDifferenceWithoutReasonIsRefused() {
    String row = "number,substance,ours,theirs,reason,source\n1001,Blue powder,I,III,,t\n";

    assertThatThrownBy(() -> ScheduleDifference.read(new StringReader(row)))
        .hasMessage("line 2 has no reason or no source");
  }

  private ScheduleComparison.Finding find(String row) throws IOException {
    return comparison.find(substances(row).get(0));
  }

  private static List<ScheduledSubstance> substances(String rows) throws IOException {
    return ScheduledSubstance.read(
        new StringReader("substance,number,schedule,narcotic,synonym\n" + rows + "\n"));
  }

  private static List<ScheduleDifference> differences(String ours) throws IOException {
    return ScheduleDifference.read(
        new StringReader(
            "number,substance,ours,theirs,reason,source\n1001,Blue powder,"
                + ours
                + ",III,moved,t\n,Green,,V,a preparation,t\n"));
  }

  private static LexiconFiles files() {
    return name ->
        Optional.ofNullable(FILES.get(name)).map(text -> text.getBytes(StandardCharsets.UTF_8));
  }
}
