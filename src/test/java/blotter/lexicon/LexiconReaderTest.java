package blotter.lexicon;

import static blotter.lexicon.MemoryFiles.DRUGS;
import static blotter.lexicon.MemoryFiles.ENTITIES;
import static blotter.lexicon.MemoryFiles.PATTERNS;
import static blotter.lexicon.MemoryFiles.PLACES;
import static blotter.lexicon.MemoryFiles.SURFACES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import blotter.text.Abbreviations;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LexiconReaderTest {

  @Test
  void noFilesAreAnEmptyLexicon() {
    Lexicon lexicon = new MemoryFiles().lexicon();

    assertThat(lexicon.entities().values()).allMatch(Map::isEmpty);
    assertThat(lexicon.surfaces()).isEmpty();
    assertThat(lexicon.cues()).isEmpty();
    assertThat(lexicon.drugClasses()).isEmpty();
  }

  @Test
  void aDrugHasItsSenseAndItsCodes() {
    Lexicon lexicon = heroin().lexicon();

    assertThat(lexicon.entity(EntityKind.DRUG, "heroin"))
        .contains(
            new Entity(
                "heroin",
                EntityKind.DRUG,
                "Heroin",
                "opioid.heroin",
                "supply",
                Map.of("cas", "561-27-3")));
    assertThat(lexicon.entity(EntityKind.AGENCY, "heroin")).isEmpty();
    assertThat(lexicon.drugClasses()).containsExactly("opioid");
  }

  @Test
  void aSurfaceIsReadWithItsTypeCaseAndAmbiguity() {
    Lexicon lexicon =
        heroin()
            .with(
                "drug-surfaces.csv",
                SURFACES,
                "heroin,Heroin,name,any,none,,,test",
                "heroin,Horse,street,capital,support,He sold Horse.,He rode a Horse.,test",
                "none,heroin chic,name,any,none,,He likes heroin chic.,test")
            .lexicon();

    assertThat(lexicon.surfaces())
        .containsExactly(
            new Surface(
                "heroin",
                EntityKind.DRUG,
                "Heroin",
                Surface.Type.NAME,
                Surface.LetterCase.ANY,
                Surface.Ambiguity.NONE,
                false),
            new Surface(
                "heroin",
                EntityKind.DRUG,
                "Horse",
                Surface.Type.STREET,
                Surface.LetterCase.CAPITAL,
                Surface.Ambiguity.SUPPORT,
                false),
            new Surface(
                "none",
                EntityKind.DRUG,
                "heroin chic",
                Surface.Type.NAME,
                Surface.LetterCase.ANY,
                Surface.Ambiguity.NONE,
                false));
    assertThat(lexicon.surfaces().get(2).blocks()).isTrue();
  }

  @Test
  void aPatternKeepsItsSlotAndANameIsNoPartOfItsText() {
    Lexicon lexicon =
        new MemoryFiles()
            .with("places.csv", PLACES, "mx,Mexico,mx,MX,test")
            .with("place-surfaces.csv", SURFACES, "mx,Mexican,adjective,capital,none,,,test")
            .with("agencies.csv", ENTITIES, "mx.police,Police,mx.police,t", "us.local,L,us.local,t")
            .with(
                "agency-patterns.csv",
                PATTERNS,
                "{demonym} National Police,{iso2}.police,capital,none,p,n,test",
                "{name} Police Department,us.local,capital,none,p,n,test")
            .lexicon();

    assertThat(lexicon.surfaces())
        .filteredOn(surface -> surface.type() == Surface.Type.PATTERN)
        .extracting(Surface::text, Surface::entityId, Surface::named)
        .containsExactly(
            tuple("{demonym} National Police", "{iso2}.police", false),
            tuple("Police Department", "us.local", true));
  }

  @Test
  void cuesNamesAndAbbreviationsAreRead() {
    MemoryFiles files =
        new MemoryFiles()
            .with("support-cues.csv", "cue,kind,positive,negative,source", "baggie,drug,p,n,test")
            .with("sense-cues.csv", "sense,cue,positive,negative,source", "medical,ADHD,p,n,test")
            .with("given-names.csv", "name,source", "Maria,test")
            .with("person-titles.csv", "title,source", "Mr.,test", "U.S. Attorney,test")
            .with(
                "abbreviations.csv",
                "abbreviation,rule,example,source",
                "Mr.,always,x,test",
                "Jan.,before-digit,x,test",
                "Inc.,unless-starter,x,test")
            .with("sentence-starters.csv", "word,source", "The,test");
    Lexicon lexicon = files.lexicon();

    assertThat(lexicon.cues())
        .containsExactly(
            new Cue("baggie", EntityKind.DRUG, null), new Cue("ADHD", null, "medical"));
    assertThat(lexicon.names().given()).containsExactly("maria");
    assertThat(lexicon.names().titles()).containsExactlyInAnyOrder("mr", "us attorney");

    Abbreviations abbreviations = new LexiconReader(List.of(files)).abbreviations();
    assertThat(abbreviations.rules())
        .isEqualTo(
            Map.of(
                "Mr.", Abbreviations.Rule.ALWAYS,
                "Jan.", Abbreviations.Rule.BEFORE_DIGIT,
                "Inc.", Abbreviations.Rule.UNLESS_STARTER));
    assertThat(abbreviations.starters()).containsExactly("The");
  }

  @Test
  void examplesStandWithTheirFileAndLine() {
    LexiconReader reader =
        new LexiconReader(
            List.of(
                heroin()
                    .with(
                        "drug-surfaces.csv",
                        SURFACES,
                        "heroin,heroin,name,any,none,,,test",
                        "heroin,horse,street,any,support,He sold horse.,He rode a horse.,test")));

    assertThat(reader.examples())
        .containsExactly(
            new Example("drug-surfaces.csv", 3, "heroin", "He sold horse.", true),
            new Example("drug-surfaces.csv", 3, "heroin", "He rode a horse.", false));
  }

  @Test
  void aUsersFolderJoinsTheShippedOne() {
    MemoryFiles user =
        new MemoryFiles()
            .with("drugs.csv", "id,name,path,source", "krokodil,Desomorphine,opioid.krokodil,me")
            .with(
                "drug-surfaces.csv",
                SURFACES,
                "heroin,beyaz,street,any,none,,,me",
                "krokodil,krokodil,name,any,none,,,me");

    Lexicon lexicon =
        new LexiconReader(
                List.of(
                    heroin()
                        .with("drug-surfaces.csv", SURFACES, "heroin,heroin,name,any,none,,,test"),
                    user))
            .read();

    assertThat(lexicon.entities().get(EntityKind.DRUG)).containsOnlyKeys("heroin", "krokodil");
    assertThat(lexicon.surfaces())
        .extracting(Surface::text)
        .containsExactly("heroin", "beyaz", "krokodil");
  }

  @Test
  void anIdOfTheShippedFolderCannotBeDefinedAgain() {
    MemoryFiles user = new MemoryFiles().with("drugs.csv", DRUGS, "heroin,H,opioid.heroin,,,me");

    assertThatThrownBy(() -> new LexiconReader(List.of(heroin(), user)).read())
        .isInstanceOf(LexiconFormatException.class)
        .hasMessage("drugs.csv, line 2: id 'heroin' is defined twice");
  }

  @Test
  void theDigestTellsFoldersApart() {
    MemoryFiles user = new MemoryFiles().with("given-names.csv", "name,source", "Maria,me");

    String shipped = heroin().lexicon().digest();

    assertThat(shipped).matches("[0-9a-f]{64}").isEqualTo(heroin().lexicon().digest());
    assertThat(new LexiconReader(List.of(heroin(), user)).read().digest()).isNotEqualTo(shipped);
  }

  private static MemoryFiles heroin() {
    return new MemoryFiles()
        .with("drugs.csv", DRUGS, "heroin,Heroin,opioid.heroin,supply,561-27-3,test");
  }
}
