package blotter.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of JSON arrays and of tables with a header. */
class CollectionRecordsTest {

  private static final int LIMIT = 200;

  @Test
  void theObjectsOfAnArrayAreRecords() throws IOException {
    List<RawRecord> records =
        read("a.json", "\uFEFF [ {\"a\": \"}]\"},\n{\"b\": [1, {\"c\": \"\\\"[\"}]} ]\n");

    assertThat(records)
        .extracting(RawRecord::number, CollectionRecordsTest::content)
        .containsExactly(
            tuple(1L, "{\"a\": \"}]\"}"), tuple(2L, "{\"b\": [1, {\"c\": \"\\\"[\"}]}"));
  }

  @Test
  void objectsOverSeveralLinesAreRecords() throws IOException {
    assertThat(read("a.json", "{\n \"a\": 1\n}\n{\n \"a\": 2\n}\n"))
        .extracting(CollectionRecordsTest::content)
        .containsExactly("{\n \"a\": 1\n}", "{\n \"a\": 2\n}");
  }

  @Test
  void oneObjectALineIsReadByLinesSoThatADamagedOneHarmsNoOther() throws IOException {
    assertThat(read("a.json", "{\"a\": 1}\n{\"a\": \"}\n{\"a\": 3}\n")).hasSize(3);
  }

  @Test
  void valuesThatAreNoObjectsAreRecordsOfTheirOwn() throws IOException {
    assertThat(read("a.json", "[{\"a\": 1}, 7, \"x, y\", null, {\"a\": 2}]"))
        .extracting(CollectionRecordsTest::content)
        .containsExactly("{\"a\": 1}", "7", "\"x, y\"", "null", "{\"a\": 2}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{\"a\": 1}, {\"a\":  | the file ends inside a record",
        "[{\"a\": 1}           | the array is not closed",
        "[{\"a\": 1},          | the array is not closed"
      })
  void anArrayThatEndsEarlyIsARejectBehindItsRecords(String json, String detail)
      throws IOException {
    List<RawRecord> records = read("a.json", json);

    assertThat(records).hasSize(2);
    assertThat(records.get(0).rejection()).isNull();
    assertThat(records.get(1).rejection()).isEqualTo(RejectCode.MALFORMED_JSON);
    assertThat(records.get(1).detail()).isEqualTo(detail);
  }

  @Test
  void aLargeObjectIsRejectedAlone() throws IOException {
    List<RawRecord> records = read("a.json", "[{\"a\": \"" + "x".repeat(1000) + "\"}, {\"a\": 2}]");

    assertThat(records.get(0).rejection()).isEqualTo(RejectCode.TOO_LARGE);
    assertThat(content(records.get(1))).isEqualTo("{\"a\": 2}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {"a.csv ! ,", "a.csv ! ;", "a.csv ! |", "a.csv ! '\t'", "a.tsv ! '\t'"})
  void rowsAreObjectsByTheHeadersNames(String name, String delimiter) throws IOException {
    String rows =
        "\uFEFFDate,Text\r\n2018-11-04,\"He said \"\"no\"\",\r\nthen, yes.\"\r\n\r\n2018-11-05,\n";

    List<RawRecord> records = read(name, rows.replace(",", delimiter));

    assertThat(records).extracting(RawRecord::number).containsExactly(2L, 5L);
    assertThat(content(records.get(0)))
        .isEqualTo(
            "{\"Date\":\"2018-11-04\",\"Text\":\"He said \\\"no\\\"~\\r\\nthen~ yes.\"}"
                .replace("~", delimiter.equals("\t") ? "\\t" : delimiter));
    assertThat(content(records.get(1))).isEqualTo("{\"Date\":\"2018-11-05\"}");
  }

  @Test
  void aRowWithAnotherNumberOfFieldsIsRejectedAlone() throws IOException {
    List<RawRecord> records = read("a.csv", "date,text\n2018-11-04,one,two\nx\n2018-11-05,three\n");

    assertThat(records)
        .extracting(RawRecord::number, RawRecord::rejection, RawRecord::detail)
        .containsExactly(
            tuple(2L, RejectCode.WRONG_FIELD_COUNT, "3 fields, the header has 2"),
            tuple(3L, RejectCode.WRONG_FIELD_COUNT, "1 fields, the header has 2"),
            tuple(4L, null, null));
  }

  @Test
  void aQuotationMarkThatIsNeverClosedCostsItsLineOnly() throws IOException {
    List<RawRecord> records =
        read("a.csv", "date,text\n2018-11-04,\"open\n2018-11-05,two\n2018-11-06,three\n");

    assertThat(records)
        .extracting(RawRecord::number, RawRecord::rejection)
        .containsExactly(tuple(2L, RejectCode.MALFORMED_CSV), tuple(3L, null), tuple(4L, null));
  }

  @Test
  void aCellThatIsNotUtf8CostsItsRowOnly() throws IOException {
    byte[] bytes =
        "date,text\n2018-11-04,M\u00FCnchen\n2018-11-05,two\n"
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(read("a.csv", bytes, LIMIT))
        .extracting(RawRecord::rejection)
        .containsExactly(RejectCode.NOT_UTF8, null);
  }

  @Test
  void columnsOfOneNameAreToldApart() throws IOException {
    assertThat(read("a.csv", "text,text,\na,b,c\n"))
        .extracting(CollectionRecordsTest::content)
        .containsExactly("{\"text\":\"a\",\"text~2\":\"b\",\"column3\":\"c\"}");
  }

  @Test
  void aHeaderThatCannotBeReadEndsTheFile() throws IOException {
    assertThat(read("a.csv", "\"date,text\n2018-11-04,one\n"))
        .extracting(RawRecord::rejection)
        .containsExactly(RejectCode.MALFORMED_CSV);
  }

  @Test
  void aLongRowIsRejectedAlone() throws IOException {
    assertThat(read("a.csv", "date,text\n2018-11-04," + "x".repeat(1000) + "\n2018-11-05,two\n"))
        .extracting(RawRecord::rejection)
        .containsExactly(RejectCode.TOO_LARGE, null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "a.csv", "a.tsv", "a.md"})
  void anyBytesAreReadToTheEnd(String name) throws IOException {
    Random random = new Random(7);
    String alphabet = "[]{}\",:\\ \n\t;|-a1\u00E9";
    for (int i = 0; i < 2000; i++) {
      StringBuilder content = new StringBuilder();
      int length = random.nextInt(80);
      for (int k = 0; k < length; k++) {
        content.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }

      Charset charset = random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
      CorpusParser parser = Records.parser(FieldMapping.GUESSED);
      for (RawRecord record : read(name, content.toString().getBytes(charset), LIMIT)) {
        assertThat(parser.parse(record)).isNotNull();
      }
    }
  }

  private static List<RawRecord> read(String name, String content) throws IOException {
    return read(name, content.getBytes(StandardCharsets.UTF_8), LIMIT);
  }

  private static List<RawRecord> read(String name, byte[] content, int limit) throws IOException {
    List<RawRecord> records = new ArrayList<>();
    try (RecordReader reader =
        new RecordReader(name, "press", Format.AUTO, limit, new ByteArrayInputStream(content))) {
      reader.forEachRemaining(records::add);
    }
    return records;
  }

  private static String content(RawRecord record) {
    return new String(record.bytes().array(), StandardCharsets.UTF_8);
  }
}
