package blotter.corpus;

import static blotter.corpus.Records.parsed;
import static blotter.corpus.Records.rejected;
import static blotter.corpus.Records.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextParserTest {

  private static final LocalDate NOVEMBER_4 = LocalDate.of(2018, 11, 4);

  @Test
  void theSeedFormatBeginsWithItsDate() {
    ParsedDocument document =
        parsed(text("a.txt", "date 2018-11-04 Darknet dealer sentenced\n\nHe sold fentanyl.\n"));

    assertThat(document.published()).isEqualTo(NOVEMBER_4);
    assertThat(document.basis()).isEqualTo(DateBasis.HEADER);
    assertThat(document.title()).isEqualTo("Darknet dealer sentenced");
    assertThat(document.text()).isEqualTo("Darknet dealer sentenced\n\nHe sold fentanyl.");
    assertThat(document.id()).isNull();
    assertThat(document.source()).isEqualTo("corpus");
    assertThat(document.uri()).isEqualTo("file:/corpus/a.txt");
    assertThat(document.labels()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"  date 2018-11-04 ", "\r\n\tdate 2018-11-04\r\n\r\n", "date 2018-11-04\n"})
  void whiteSpaceAroundTheSeedHeaderIsAllowed(String header) {
    ParsedDocument document = parsed(text(Format.SEED, "a.txt", header + "He sold fentanyl."));

    assertThat(document.published()).isEqualTo(NOVEMBER_4);
    assertThat(document.text()).isEqualTo("He sold fentanyl.");
  }

  @Test
  void theHeaderGoesBeforeTheFileName() {
    assertThat(parsed(text("2001-02-03.txt", "date 2018-11-04 Heroin.")).published())
        .isEqualTo(NOVEMBER_4);
  }

  @Test
  void theTextFormatKnowsNoHeader() {
    ParsedDocument document = parsed(text(Format.TEXT, "2001-02-03.txt", "date 2018-11-04 Heroin"));

    assertThat(document.published()).isEqualTo(LocalDate.of(2001, 2, 3));
    assertThat(document.basis()).isEqualTo(DateBasis.FILENAME);
    assertThat(document.text()).isEqualTo("date 2018-11-04 Heroin");
  }

  @Test
  void theSeedFormatKnowsNoFileName() {
    ParseResult.Rejected rejected = rejected(text(Format.SEED, "2018-11-04.txt", "Heroin."));

    assertThat(rejected.code()).isEqualTo(RejectCode.NO_DATE);
    assertThat(rejected.detail()).isEqualTo("text does not begin with 'date YYYY-MM-DD'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"date 2018-11-045 Heroin", "dated 2018-11-04 Heroin", "date 2018-11 x"})
  void whatOnlyLooksLikeAHeaderIsText(String content) {
    assertThat(parsed(text("2001-02-03.txt", content)).text()).isEqualTo(content);
  }

  @Test
  void aHeaderThatTheCalendarDoesNotHaveIsRejected() {
    ParseResult.Rejected rejected = rejected(text("2018-11-04.txt", "date 2018-02-30 Heroin."));

    assertThat(rejected.code()).isEqualTo(RejectCode.IMPOSSIBLE_DATE);
    assertThat(rejected.detail()).isEqualTo("2018-02-30 is not in the calendar");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-11-04.txt",
        "20181104.txt",
        "2018_11_04-release.txt",
        "release.2018.11.04.txt",
        "case12345678-2018-11-04.txt",
        "20181104T1200.txt",
        "a2018-11-04b.txt.gz",
        "2018-11-04 and 2019-01-01.txt"
      })
  void theFileNameNamesTheDay(String name) {
    ParsedDocument document = parsed(text(name, "He sold fentanyl."));

    assertThat(document.published()).isEqualTo(NOVEMBER_4);
    assertThat(document.basis()).isEqualTo(DateBasis.FILENAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "release.txt",
        "12345678.txt",
        "2018-11.txt",
        "120181104.txt",
        "2018-11_04.txt",
        "201811.txt"
      })
  void aFileNameWithoutADayIsNoDate(String name) {
    ParseResult.Rejected rejected = rejected(text(name, "He sold fentanyl."));

    assertThat(rejected.code()).isEqualTo(RejectCode.NO_DATE);
    assertThat(rejected.detail())
        .isEqualTo("no date in the first lines, nor in the file's name: " + name);
  }

  @Test
  void aFolderNameIsNoFileName() {
    assertThat(rejected(text("2018-11-04/release.txt", "He sold fentanyl.")).code())
        .isEqualTo(RejectCode.NO_DATE);
  }

  @Test
  void aWrittenDateInTheFileNameThatTheCalendarDoesNotHaveIsRejected() {
    ParseResult.Rejected rejected = rejected(text("2018-02-30.txt", "He sold fentanyl."));

    assertThat(rejected.code()).isEqualTo(RejectCode.IMPOSSIBLE_DATE);
    assertThat(rejected.detail()).isEqualTo("2018-02-30 is not in the calendar");
  }

  @Test
  void aFirstLineBeforeABlankLineIsTheTitle() {
    assertThat(title("Dealer sentenced\n\nBody.")).isEqualTo("Dealer sentenced");
    assertThat(title("Dealer sentenced \r\n \t\r\nBody.")).isEqualTo("Dealer sentenced");
    assertThat(title("Dealers sold \u201Cice\u201D\n\nBody."))
        .isEqualTo("Dealers sold \u201Cice\u201D");
    assertThat(title("x".repeat(250) + "\n\nBody.")).isEqualTo("x".repeat(250));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dealer sentenced\nBody.",
        "The dealer was sentenced.\n\nBody.",
        "He said \u201Cstop!\u201D\n\nBody.",
        "(He said so.)\n\nBody.",
        "Contact:\n\nBody.",
        "Only line",
        "\n\nBody without a title"
      })
  void otherFirstLinesAreNoTitle(String content) {
    assertThat(title(content)).isNull();
  }

  @Test
  void aLongFirstLineIsNoTitle() {
    assertThat(title("x".repeat(251) + "\n\nBody.")).isNull();
  }

  @Test
  void theTextIsKeptAsItIs() {
    String content = "Dealer  sentenced\r\n\r\n  He sold\u00A0fentanyl\u200B.";

    assertThat(parsed(text("2018-11-04.txt", content)).text()).isEqualTo(content);
  }

  private static String title(String content) {
    return parsed(text("2018-11-04.txt", content)).title();
  }
}
