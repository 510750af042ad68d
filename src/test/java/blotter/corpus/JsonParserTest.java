package blotter.corpus;

import static blotter.corpus.Records.json;
import static blotter.corpus.Records.parsed;
import static blotter.corpus.Records.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonParserTest {

  @Test
  void theUsualFieldsAreGuessed() {
    ParsedDocument document =
        parsed(
            json(
                """
                {"id": "doj-1", "date": "2018-11-04", "title": "Dealer sentenced",\
                 "contents": "He sold fentanyl.", "url": "https://example.org/1", "source": "DOJ"}
                """));

    assertThat(document)
        .isEqualTo(
            new ParsedDocument(
                "doj-1",
                "DOJ",
                "https://example.org/1",
                "Dealer sentenced",
                "Dealer sentenced\n\nHe sold fentanyl.",
                LocalDate.of(2018, 11, 4),
                DateBasis.FIELD,
                Map.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"body", "contents", "content", "text", "article"})
  void theBodyIsGuessed(String field) {
    assertThat(parsed(json("{\"date\":\"2018-11-04\",\"" + field + "\":\"Heroin.\"}")).text())
        .isEqualTo("Heroin.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "published",
        "date",
        "published_at",
        "publication_date",
        "pub_date",
        "datePublished"
      })
  void theDateIsGuessed(String field) {
    assertThat(parsed(json("{\"body\":\"Heroin.\",\"" + field + "\":\"2018-11-04\"}")).published())
        .isEqualTo(LocalDate.of(2018, 11, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"2018-11-04\"",
        "\"2018-11-04T23:59:59-05:00\"",
        "\"2018-11-04 08:00\"",
        "\"2018/11/4\"",
        "\" 20181104 \"",
        "\"20181104T080000Z\"",
        "20181104"
      })
  void aDateHasSeveralForms(String value) {
    assertThat(parsed(json("{\"body\":\"Heroin.\",\"date\":" + value + "}")).published())
        .isEqualTo(LocalDate.of(2018, 11, 4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Spring 2018", "2018-11", "2018-11-04x", "154128", "4/2018"})
  void aDateInAnotherFormIsNoDate(String value) {
    ParseResult.Rejected rejected =
        rejected(json("{\"body\":\"Heroin.\",\"date\":\"" + value + "\"}"));

    assertThat(rejected.code()).isEqualTo(RejectCode.NO_DATE);
    assertThat(rejected.detail()).isEqualTo("not a date: " + value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"body\":\"x\"}",
        "{\"body\":\"x\",\"date\":null}",
        "{\"body\":\"x\",\"date\":\" \"}"
      })
  void aRecordWithoutADateSaysWhereItWasLookedFor(String line) {
    ParseResult.Rejected rejected = rejected(json(line));

    assertThat(rejected.code()).isEqualTo(RejectCode.NO_DATE);
    assertThat(rejected.detail()).contains("published", "date", "datePublished");
  }

  @Test
  void aDateThatTheCalendarDoesNotHaveIsRejected() {
    ParseResult.Rejected rejected = rejected(json("{\"body\":\"x\",\"date\":\"2018-02-30\"}"));

    assertThat(rejected.code()).isEqualTo(RejectCode.IMPOSSIBLE_DATE);
    assertThat(rejected.detail()).isEqualTo("2018-02-30 is not in the calendar");
  }

  @Test
  void aDateAfterAsOfIsRejected() {
    assertThat(rejected(json("{\"body\":\"x\",\"date\":\"2021-01-01\"}")).code())
        .isEqualTo(RejectCode.FUTURE_DATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"body\":\"x\"", "{body:1}", "heroin", "{\"body\":\"\t\u0001\"}", "{]"})
  void malformedJsonIsRejectedWithItsReason(String line) {
    ParseResult.Rejected rejected = rejected(json(line));

    assertThat(rejected.code()).isEqualTo(RejectCode.MALFORMED_JSON);
    assertThat(rejected.detail()).isNotBlank().doesNotContain("\n");
    assertThat(rejected.excerpt()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"date\":\"2018-11-04\",\"body\":\"x\"}]", "[", "\"x\"", "17", "null"})
  void aLineThatIsNoObjectIsMalformed(String line) {
    assertThat(rejected(json(line)).code()).isEqualTo(RejectCode.MALFORMED_JSON);
  }

  @Test
  void anArrayIsNamedAsNoObject() {
    assertThat(rejected(json("[]")).detail()).isEqualTo("not a JSON object");
  }

  @Test
  void aSecondObjectInTheLineIsMalformed() {
    ParseResult.Rejected rejected = rejected(json("{\"body\":\"x\",\"date\":\"2018-11-04\"} {}"));

    assertThat(rejected.code()).isEqualTo(RejectCode.MALFORMED_JSON);
    assertThat(rejected.detail()).containsIgnoringCase("trailing token");
  }

  @Test
  void deeplyNestedJsonIsMalformed() {
    assertThat(rejected(json("{\"a\":" + "[".repeat(100_000))).code())
        .isEqualTo(RejectCode.MALFORMED_JSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"date\":\"2018-11-04\"}",
        "{\"date\":\"2018-11-04\",\"body\":\" \",\"title\":\"\"}"
      })
  void aRecordWithoutTitleAndBodyIsEmpty(String line) {
    ParseResult.Rejected rejected = rejected(json(line));

    assertThat(rejected.code()).isEqualTo(RejectCode.EMPTY_TEXT);
    assertThat(rejected.detail()).contains("body", "contents", "text");
  }

  @Test
  void aTitleAloneIsTheText() {
    assertThat(parsed(json("{\"date\":\"2018-11-04\",\"title\":\" Heroin seized \"}")).text())
        .isEqualTo("Heroin seized");
  }

  @Test
  void theBodyIsKeptAsItIs() {
    assertThat(parsed(json("{\"date\":\"2018-11-04\",\"body\":\" One.\\r\\n Two. \"}")).text())
        .isEqualTo(" One.\r\n Two. ");
  }

  @ParameterizedTest
  @CsvSource({"17, 17", "12345678901234567890, 12345678901234567890", "\"a-1\", a-1"})
  void anIdMayBeANumber(String value, String id) {
    assertThat(parsed(json("{\"id\":" + value + ",\"date\":\"2018-11-04\",\"body\":\"x\"}")).id())
        .isEqualTo(id);
  }

  @Test
  void whatTheSourceDoesNotSayComesFromTheFile() {
    ParsedDocument document = parsed(json("{\"date\":\"2018-11-04\",\"body\":\"x\"}"));

    assertThat(document.id()).isNull();
    assertThat(document.title()).isNull();
    assertThat(document.source()).isEqualTo("corpus");
    assertThat(document.uri()).isEqualTo("file:/corpus/news.jsonl#7");
  }

  @Test
  void fieldsCanBeMapped() {
    FieldMapping mapping =
        new FieldMapping(Map.of("body", "story", "published", "meta.day", "id", "no"));
    ParsedDocument document =
        parsed(
            json(
                """
                {"no": 3, "id": "other", "story": "Heroin.", "body": "Boilerplate.",\
                 "date": "2001-02-03", "meta": {"day": "2018-11-04", "desk": "crime"}}
                """),
            mapping);

    assertThat(document.text()).isEqualTo("Heroin.");
    assertThat(document.published()).isEqualTo(LocalDate.of(2018, 11, 4));
    assertThat(document.id()).isEqualTo("3");
    assertThat(document.labels())
        .isEqualTo(
            Map.of(
                "id", List.of("other"),
                "body", List.of("Boilerplate."),
                "date", List.of("2001-02-03"),
                "meta.desk", List.of("crime")));
  }

  @Test
  void aMappedFieldIsNotGuessed() {
    ParseResult.Rejected rejected =
        rejected(
            json("{\"date\":\"2018-11-04\",\"body\":\"x\"}"),
            new FieldMapping(Map.of("published", "day")));

    assertThat(rejected.code()).isEqualTo(RejectCode.NO_DATE);
    assertThat(rejected.detail()).contains("day");
  }

  @Test
  void otherFieldsBecomeLabels() {
    ParsedDocument document =
        parsed(
            json(
                """
                {"date": "2018-11-04", "body": "x", "n": 2, "ok": true, "none": null,\
                 "topics": ["Drug Trafficking", "Opioids"], "empty": [],\
                 "component": {"name": "USAO", "offices": ["A", "B"], "deep": {"x": 1}}}
                """));

    assertThat(document.labels())
        .isEqualTo(
            Map.of(
                "n", List.of("2"),
                "ok", List.of("true"),
                "topics", List.of("Drug Trafficking", "Opioids"),
                "component.name", List.of("USAO"),
                "component.offices", List.of("A", "B"),
                "component.deep", List.of("{\"x\":1}")));
  }

  @Test
  void loneSurrogatesBecomeReplacementCharacters() {
    ParsedDocument document =
        parsed(
            json(
                """
                {"id": "a\\udc00", "date": "2018-11-04", "title": "\\ud83d Pills",\
                 "body": "\\ud83d\\udc8a and \\udc8a\\ud83d", "k\\ud800": ["v\\ud800"]}
                """));

    assertThat(document.id()).isEqualTo("a\uFFFD");
    assertThat(document.title()).isEqualTo("\uFFFD Pills");
    assertThat(document.text()).isEqualTo("\uFFFD Pills\n\n\uD83D\uDC8A and \uFFFD\uFFFD");
    assertThat(document.labels()).isEqualTo(Map.of("k\uFFFD", List.of("v\uFFFD")));
  }
}
