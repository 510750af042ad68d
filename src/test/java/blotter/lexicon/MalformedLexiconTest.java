package blotter.lexicon;

import static blotter.lexicon.MemoryFiles.DRUGS;
import static blotter.lexicon.MemoryFiles.ENTITIES;
import static blotter.lexicon.MemoryFiles.PATTERNS;
import static blotter.lexicon.MemoryFiles.PLACES;
import static blotter.lexicon.MemoryFiles.SURFACES;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link LexiconReader} on files that it must refuse, with file, line and reason. */
class MalformedLexiconTest {

  @ParameterizedTest
  @CsvSource({
    "drugs.csv, 'id,name,source', path",
    "agencies.csv, 'id,path,source', name",
    "drug-surfaces.csv, 'entity_id,surface,type,case,positive,negative', ambiguity",
    "agency-patterns.csv, 'pattern,case,ambiguity', entity_id",
    "support-cues.csv, 'cue,source', kind",
    "sense-cues.csv, 'cue,source', sense",
    "given-names.csv, 'given,source', name",
    "person-titles.csv, 'name,source', title"
  })
  void aMissingColumnIsNamed(String file, String header, String column) {
    assertFails(
        new MemoryFiles().with(file, header),
        file + ", line 1: column '" + column + "' is missing");
  }

  @Test
  void anEmptyFileLacksItsColumns() {
    assertFails(
        new MemoryFiles().with("given-names.csv", new byte[0]),
        "given-names.csv, line 1: column 'name' is missing");
  }

  @Test
  void anAbbreviationFileWithoutItsColumnsIsRefused() {
    MemoryFiles files = new MemoryFiles().with("abbreviations.csv", "abbreviation,rule,source");

    assertThatThrownBy(() -> new LexiconReader(List.of(files)).abbreviations())
        .isInstanceOf(LexiconFormatException.class)
        .hasMessage("abbreviations.csv, line 1: column 'example' is missing");
  }

  @Test
  void anUnknownRuleOfAnAbbreviationIsNamed() {
    MemoryFiles files =
        new MemoryFiles()
            .with("abbreviations.csv", "abbreviation,rule,example", "Mr.,always,x", "Dr.,never,x");

    assertThatThrownBy(() -> new LexiconReader(List.of(files)).abbreviations())
        .isInstanceOf(LexiconFormatException.class)
        .hasMessage("abbreviations.csv, line 3: 'rule' is 'never', which is not allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"heroin,Heroin,heroin,supply", "heroin,H,heroin,,,test,more", "", "  ", "a,b"})
  void aRowWithAnotherNumberOfFieldsIsNamed(String row) {
    int fields = row.split(",", -1).length;

    assertFails(
        new MemoryFiles().with("drugs.csv", DRUGS, "lsd,LSD,lsd,,,test", row, "x,X,x,,,test"),
        "drugs.csv, line 3: " + fields + " fields where the header has 6");
  }

  @Test
  void theLastRowNeedsNoLineEndToBeNamed() {
    byte[] content = (DRUGS + "\nlsd,LSD,lsd,,,test\nheroin").getBytes(StandardCharsets.UTF_8);

    assertFails(
        new MemoryFiles().with("drugs.csv", content),
        "drugs.csv, line 3: 1 fields where the header has 6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Heroin", "black tar", "a..b", "-a", "a-", ".a", "h\u00E9", "a_b"})
  void aBadIdIsNamed(String id) {
    assertFails(
        new MemoryFiles().with("drugs.csv", DRUGS, id + ",Name," + id + ",,,test"),
        "drugs.csv, line 2: 'id' is '"
            + id
            + "', not lower-case letters, digits, hyphens and periods");
  }

  @ParameterizedTest
  @ValueSource(strings = {"opioid", "heroin.opioid", "black-heroin", "opioid.heroin.x"})
  void aPathThatDoesNotEndInTheIdIsNamed(String path) {
    assertFails(
        new MemoryFiles().with("drugs.csv", DRUGS, "heroin,Heroin," + path + ",,,test"),
        "drugs.csv, line 2: 'path' is '" + path + "', which does not end in the id 'heroin'");
  }

  @ParameterizedTest
  @CsvSource({"'',Heroin,heroin,id", "heroin,'',heroin,name", "heroin,Heroin,' ',path"})
  void anEmptyValueIsNamed(String id, String name, String path, String column) {
    assertFails(
        new MemoryFiles().with("drugs.csv", DRUGS, id + "," + name + "," + path + ",,,test"),
        "drugs.csv, line 2: '" + column + "' is empty");
  }

  @Test
  void anUnknownSenseIsNamed() {
    assertFails(
        new MemoryFiles().with("drugs.csv", DRUGS, "heroin,Heroin,heroin,Supply,,test"),
        "drugs.csv, line 2: 'sense' is 'Supply', not one of [medical, other, supply, treatment]");
    assertFails(
        new MemoryFiles().with("sense-cues.csv", "sense,cue", "supply,sold", "sale,sale"),
        "sense-cues.csv, line 3: 'sense' is 'sale', not one of [medical, other, supply, treatment]");
  }

  @Test
  void anIdThatComesTwiceIsNamed() {
    assertFails(
        new MemoryFiles()
            .with("drugs.csv", DRUGS, "lsd,LSD,lsd,,,t", "mdma,MDMA,mdma,,,t", "lsd,L,x.lsd,,,t"),
        "drugs.csv, line 4: id 'lsd' is defined twice");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "opium,opium,name,any,none,,,t   | no drug has the id 'opium'",
        "lsd,acid,slang,any,none,,,t     | 'type' is 'slang', which is not allowed",
        "lsd,acid,name,lower,none,,,t    | 'case' is 'lower', which is not allowed",
        "lsd,acid,name,any,maybe,p,n,t   | 'ambiguity' is 'maybe', which is not allowed",
        "lsd,acid,name,any,support,,n,t  | an ambiguous surface needs a positive and a negative example",
        "lsd,acid,name,any,support,p,,t  | an ambiguous surface needs a positive and a negative example",
        "lsd,,name,any,none,,,t          | 'surface' is empty",
        "lsd,-,name,any,none,,,t         | 'surface' is '-', which has no letter or digit",
        ",acid,name,any,none,,,t         | 'entity_id' is empty"
      })
  void aBadSurfaceIsNamed(String row, String reason) {
    assertFails(
        new MemoryFiles()
            .with("drugs.csv", DRUGS, "lsd,LSD,lsd,,,t")
            .with("drug-surfaces.csv", SURFACES, "lsd,LSD,name,any,none,,,t", row),
        "drug-surfaces.csv, line 3: " + reason);
  }

  @Test
  void aSurfaceOfAnotherKindsEntityIsNamed() {
    assertFails(
        new MemoryFiles()
            .with("drugs.csv", DRUGS, "lsd,LSD,lsd,,,t")
            .with("market-surfaces.csv", SURFACES, "lsd,LSD,name,any,none,,,t"),
        "market-surfaces.csv, line 2: no market has the id 'lsd'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "National Police",
        "{stat} Police",
        "Police of {name}",
        "{name} {state} Police",
        "{state} {country} Police",
        "{state} and {state} Police",
        "{name} Police of {name}"
      })
  void aPatternWithoutExactlyOneSlotIsNamed(String pattern) {
    assertFails(
        patterns(pattern + ",us.police,any,none,p,n,t"),
        "agency-patterns.csv, line 2: 'pattern' is '"
            + pattern
            + "', which has not exactly one slot");
  }

  @Test
  void aPatternOfNothingButItsSlotIsNamed() {
    assertThatThrownBy(
            () -> new LexiconIndex(patterns("{name},us.police,any,none,p,n,t").lexicon()))
        .isInstanceOf(LexiconFormatException.class)
        .hasMessageStartingWith("agency-patterns.csv, line 2: 'pattern' is '{name}'");
  }

  @Test
  void aPatternMustNameAnAgencyWhateverFillsIt() {
    assertFails(
        patterns("{demonym} Police,{iso2}.police,any,none,p,n,t"),
        "agency-patterns.csv, line 2: no agency has the id 'mx.police'");
    assertFails(
        patterns("{state} Police,us.state,any,none,p,n,t"),
        "agency-patterns.csv, line 2: no agency has the id 'us.state'");
  }

  @Test
  void anUnknownKindOfACueIsNamed() {
    assertFails(
        new MemoryFiles().with("support-cues.csv", "cue,kind", "baggie,drugs"),
        "support-cues.csv, line 2: 'kind' is 'drugs', which is not allowed");
  }

  @Test
  void bytesThatAreNotUtf8AreNamedWithTheirLine() {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.writeBytes((DRUGS + "\nlsd,LSD,lsd,,,t\nx,").getBytes(StandardCharsets.UTF_8));
    content.write(0xE9);
    content.writeBytes(",x,,,t\n".getBytes(StandardCharsets.UTF_8));

    assertFails(
        new MemoryFiles().with("drugs.csv", content.toByteArray()), "drugs.csv, line 3: not UTF-8");
  }

  @Test
  void aQuoteThatIsNotClosedIsNamedWithTheLineWhereItOpens() {
    assertThatThrownBy(
            () ->
                new MemoryFiles()
                    .with("drugs.csv", DRUGS, "lsd,LSD,lsd,,,t", "x,\"X,x,,,t", "y,Y,y,,,t")
                    .lexicon())
        .isInstanceOf(LexiconFormatException.class)
        .hasMessageStartingWith("drugs.csv, line 3: not CSV: ");
  }

  @Test
  void aHeaderThatNamesAColumnTwiceIsRefused() {
    assertThatThrownBy(() -> new MemoryFiles().with("drugs.csv", DRUGS + ",id").lexicon())
        .isInstanceOf(LexiconFormatException.class)
        .hasMessageStartingWith("drugs.csv, line 1: not CSV: ");
  }

  private static MemoryFiles patterns(String row) {
    return new MemoryFiles()
        .with("places.csv", PLACES, "mx,Mexico,mx,MX,t", "us.tx,Texas,us.tx,,t")
        .with(
            "place-surfaces.csv",
            SURFACES,
            "mx,Mexico,name,capital,none,,,t",
            "mx,Mexican,adjective,capital,none,,,t",
            "us.tx,Texas,name,capital,none,,,t")
        .with("agencies.csv", ENTITIES, "us.police,Police,us.police,t")
        .with("agency-patterns.csv", PATTERNS, row);
  }

  private static void assertFails(MemoryFiles files, String message) {
    assertThatThrownBy(files::lexicon)
        .isInstanceOf(LexiconFormatException.class)
        .hasMessage(message);
  }
}
