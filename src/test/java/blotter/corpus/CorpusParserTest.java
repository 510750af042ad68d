package blotter.corpus;

import static blotter.corpus.Records.json;
import static blotter.corpus.Records.parsed;
import static blotter.corpus.Records.record;
import static blotter.corpus.Records.rejected;
import static blotter.corpus.Records.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusParserTest {

  private static final String DATED =
      "{\"date\":\"2018-11-04\",\"body\":\"Police seized heroin.\"}";

  @Test
  void aTextThatIsNotUtf8IsRejectedWithTheOffset() {
    byte[] latin1 = "date 2018-11-04 Bogot\u00E1 police".getBytes(StandardCharsets.ISO_8859_1);

    ParseResult.Rejected rejected = rejected(record(Format.AUTO, "a.txt", latin1));

    assertThat(rejected.code()).isEqualTo(RejectCode.NOT_UTF8);
    assertThat(rejected.detail()).isEqualTo("not UTF-8 at offset 21");
    assertThat(rejected.excerpt()).startsWith("date 2018-11-04 Bogot");
  }

  @Test
  void aCharacterThatIsCutOffAtTheEndIsNotUtf8() {
    byte[] cut = {'d', 'r', 'u', 'g', 's', ' ', (byte) 0xE2, (byte) 0x82};

    ParseResult.Rejected rejected = rejected(record(Format.AUTO, "2018-11-04.txt", cut));

    assertThat(rejected.code()).isEqualTo(RejectCode.NOT_UTF8);
    assertThat(rejected.detail()).isEqualTo("not UTF-8 at offset 6");
  }

  @Test
  void aSurrogateWrittenInThreeBytesIsNotUtf8() {
    byte[] surrogate = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80};

    assertThat(rejected(record(Format.AUTO, "2018-11-04.txt", surrogate)).code())
        .isEqualTo(RejectCode.NOT_UTF8);
  }

  @Test
  void aNulByteIsBinary() {
    ParseResult.Rejected rejected = rejected(text("2018-11-04.txt", "PK\u0003\u0004\u0000\u0000"));

    assertThat(rejected.code()).isEqualTo(RejectCode.BINARY);
    assertThat(rejected.detail()).isEqualTo("NUL byte at offset 4");
    assertThat(rejected.excerpt()).isEqualTo("PK");
  }

  @Test
  void aJsonLineWithANulByteIsBinary() {
    assertThat(rejected(json("{\"body\":\"\u0000\"}")).code()).isEqualTo(RejectCode.BINARY);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    assertThat(parsed(text("a.txt", "\uFEFFdate 2018-11-04 Heroin.")).text()).isEqualTo("Heroin.");
    assertThat(parsed(text("2018-11-04.txt", "\uFEFFHeroin.")).text()).isEqualTo("Heroin.");
    assertThat(parsed(json("\uFEFF" + DATED)).text()).isEqualTo("Police seized heroin.");
  }

  @Test
  void anEmptyTextIsRejected() {
    ParseResult.Rejected rejected = rejected(text("2018-11-04.txt", ""));

    assertThat(rejected.code()).isEqualTo(RejectCode.EMPTY_TEXT);
    assertThat(rejected.detail()).isEqualTo("nothing but white space");
    assertThat(rejected.excerpt()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {" \r\n\t", "\uFEFF", "\uFEFF\n", "date 2018-11-04", "date 2018-11-04 \n"})
  void nothingButWhiteSpaceIsEmpty(String content) {
    assertThat(rejected(text("2018-11-04.txt", content)).code()).isEqualTo(RejectCode.EMPTY_TEXT);
  }

  @Test
  void aDateAfterAsOfIsRejected() {
    ParseResult.Rejected rejected = rejected(text("a.txt", "date 2021-01-01 Heroin."));

    assertThat(rejected.code()).isEqualTo(RejectCode.FUTURE_DATE);
    assertThat(rejected.detail()).isEqualTo("2021-01-01 is after 2020-12-31");
  }

  @Test
  void asOfItselfIsKept() {
    assertThat(parsed(text("a.txt", "date 2020-12-31 Heroin.")).published())
        .isEqualTo(LocalDate.of(2020, 12, 31));
  }

  @Test
  void whatTheReaderRejectedStaysRejected() {
    RawRecord record =
        new RawRecord(
            "file:/corpus/a.txt",
            "corpus",
            1,
            Format.AUTO,
            ByteBuffer.wrap("first words".getBytes(StandardCharsets.UTF_8)),
            RejectCode.TOO_LARGE,
            "more than 10 bytes");

    assertThat(rejected(record))
        .isEqualTo(
            new ParseResult.Rejected(RejectCode.TOO_LARGE, "more than 10 bytes", "first words"));
  }

  @Test
  void anExcerptHasNoControlCharactersAndNoLineEnds() {
    ParseResult.Rejected rejected =
        rejected(text("a.txt", "one\r\ntwo\t\u0007\u001B[31mthree\u2028four\u202Efive\u0085six"));

    assertThat(rejected.code()).isEqualTo(RejectCode.NO_DATE);
    assertThat(rejected.excerpt()).startsWith("one").endsWith("six");
    assertSafe(rejected.excerpt());
  }

  @Test
  void aFileNameIsMadeSafeInADetail() {
    assertSafe(rejected(text("a\u001B[31m\n.txt", "Heroin.")).detail());
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void randomBytesNeverThrow(Format format) {
    Random random = new Random(20_181_104L);
    CorpusParser parser = new CorpusParser(Reading.asOf(Records.AS_OF));

    for (int i = 0; i < 10_000; i++) {
      byte[] bytes = new byte[random.nextInt(120)];
      random.nextBytes(bytes);

      assertDecided(parser.parse(record(format, "2018-11-04.txt", bytes)));
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void recordsWithBytesChangedNeverThrow(Format format) {
    Random random = new Random(20_090_114L);
    CorpusParser parser = new CorpusParser(Reading.asOf(Records.AS_OF));
    String seed =
        format == Format.JSONL
            ? "{\"id\":7,\"date\":\"2018-11-04\",\"a\":{\"b\":[1,{\"c\":null}]},\"body\":\"\\ud83d x\"}"
            : "date 2018-11-04 Heroin seized\n\nPolice \u00E9 seized it.";
    byte[] whole = seed.getBytes(StandardCharsets.UTF_8);

    for (int i = 0; i < 10_000; i++) {
      byte[] bytes = whole.clone();
      for (int j = random.nextInt(4); j >= 0; j--) {
        bytes[random.nextInt(bytes.length)] = (byte) (random.nextInt(95) + 32);
      }

      assertDecided(parser.parse(record(format, "2018-11-04.txt", bytes)));
    }
  }

  private static void assertDecided(ParseResult result) {
    if (result instanceof ParseResult.Rejected rejected) {
      assertThat(rejected.code()).isNotNull();
      assertThat(rejected.detail()).isNotBlank();
      assertSafe(rejected.detail());
      assertSafe(rejected.excerpt());
    } else {
      assertThat(((ParseResult.Parsed) result).document().text()).isNotBlank();
    }
  }

  private static void assertSafe(String text) {
    assertThat(text.codePoints())
        .allMatch(
            c ->
                !Character.isISOControl(c)
                    && Character.getType(c) != Character.FORMAT
                    && Character.getType(c) != Character.LINE_SEPARATOR
                    && Character.getType(c) != Character.PARAGRAPH_SEPARATOR
                    && Character.getType(c) != Character.SURROGATE);
  }
}
