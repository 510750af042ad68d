package blotter.corpus;

import static blotter.corpus.Records.parsed;
import static blotter.corpus.Records.record;
import static blotter.corpus.Records.rejected;
import static blotter.corpus.Records.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlParserTest {

  private static final String SENTENCE = "Police seized two kilograms of heroin on Sunday.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>",
        " \n<html><p>",
        "\uFEFF<!doctype html><p>",
        "<?xml version=\"1.0\"?>\n<!-- saved --><!-- twice -->\n<html lang=\"en\"><p>"
      })
  void aFileOfAnyNameThatBeginsLikeAPageIsOne(String beginning) {
    assertThat(parsed(text("2018-11-04.aspx", beginning + SENTENCE)).text()).isEqualTo(SENTENCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>", "html ", "<htmlx>", "See <html> "})
  void whatBeginsOtherwiseIsText(String beginning) {
    assertThat(parsed(text("2018-11-04.txt", beginning + SENTENCE)).text())
        .isEqualTo(beginning + SENTENCE);
  }

  @ParameterizedTest
  @CsvSource({
    "<meta charset=iso-8859-1>, windows-1252",
    "<META HTTP-EQUIV=Content-Type CONTENT='text/html; charset=windows-1251'>, windows-1251",
    "<meta charset='utf-16'>, UTF-8",
    "<meta charset='no-such'>, UTF-8",
    "<!-- <meta charset=koi8-r> -->, UTF-8",
    "<meta charset='Shift_JIS'>, windows-31j",
    "'', UTF-8"
  })
  void theEncodingIsTheOneThatAPageDeclares(String declaration, String charset) {
    String words = charset.contains("1251") ? "\u0433\u0435\u0440\u043E\u0438\u043D" : "heroin";
    words = charset.equals("windows-1252") || charset.equals("UTF-8") ? "\u00E9\u20AC" : words;
    words = charset.equals("windows-31j") ? "\u899A\u9192\u5264" : words;
    byte[] bytes =
        ("<html><head>" + declaration + "</head><p>" + words).getBytes(Charset.forName(charset));

    assertThat(parsed(record(Format.HTML, "2018-11-04.html", bytes)).text()).isEqualTo(words);
  }

  @Test
  void utf16IsKnownByItsMark() {
    byte[] bytes = ("\uFEFF<html><p>" + SENTENCE).getBytes(StandardCharsets.UTF_16LE);

    assertThat(parsed(record(Format.AUTO, "2018-11-04", bytes)).text()).isEqualTo(SENTENCE);
  }

  @Test
  void otherBytesInUtf8AreRejected() {
    byte[] bytes = "<html><p>Bogot\u00E1".getBytes(StandardCharsets.ISO_8859_1);

    ParseResult.Rejected rejected = rejected(record(Format.HTML, "2018-11-04.html", bytes));

    assertThat(rejected.code()).isEqualTo(RejectCode.NOT_UTF8);
    assertThat(rejected.detail()).isEqualTo("not UTF-8 at offset 14");
  }

  @Test
  void aNulByteIsBinary() {
    String page = "<meta charset=windows-1252><p>a\u0000b";

    assertThat(rejected(html(page)).code()).isEqualTo(RejectCode.BINARY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html></html>",
        "<title>News</title><body>&nbsp;<script>document.write('x')</script>",
        "<frameset cols='20%,80%'><frame src=a><noframes>No frames here.</noframes></frameset>",
        "<body><nav><a href=a>Home</a></nav><p hidden>Not shown.</p>"
      })
  void aPageWithoutTextIsEmpty(String page) {
    assertThat(rejected(html(page)).code()).isEqualTo(RejectCode.EMPTY_TEXT);
  }

  @Test
  void aPageWithoutADateIsRejected() {
    ParseResult.Rejected rejected = rejected(text(Format.HTML, "a.html", "<p>" + SENTENCE));

    assertThat(rejected.code()).isEqualTo(RejectCode.NO_DATE);
    assertThat(rejected.detail())
        .isEqualTo("no date in the page's metadata, link, heading or file name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2017-03-05T10:00:00+01:00'>",
        "<meta name='DC.Date.Issued' content='2017-03-05'>",
        "<meta itemprop='datePublished' content='2017-03-05'>",
        "<meta name='pubdate' content='5 March 2017'>",
        "<meta name='date' content='not yet'><meta name='dc.date' content='2017-03-05'>",
        "<body><time class=updated datetime=2018-01-01></time><time datetime=2017-03-05></time>",
        "<body><p>Modified: <time datetime=2018-01-01></time></p><time pubdate>2017-03-05</time>",
        "<body><span itemprop=datePublished>March 5th, 2017</span>"
      })
  void theMetadataNamesTheDay(String head) {
    ParsedDocument document = parsed(html("<html lang=en>" + head + "<p>" + SENTENCE));

    assertThat(document.published()).isEqualTo(LocalDate.of(2017, 3, 5));
    assertThat(document.basis()).isEqualTo(DateBasis.META);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/2017/03/05/title",
        "https://a.example/2017-03-05-title.html",
        "https://a.example/news/20170305/title",
        "https://a.example/news/2017/mar/05/title"
      })
  void theLinkNamesTheDay(String link) {
    ParsedDocument document =
        parsed(html("<link rel=canonical href='" + link + "'><p>" + SENTENCE));

    assertThat(document.published()).isEqualTo(LocalDate.of(2017, 3, 5));
    assertThat(document.basis()).isEqualTo(DateBasis.URL);
    assertThat(document.uri()).isEqualTo(link);
  }

  @Test
  void theDayOfAnEventInTheTextIsNotThatOfPublication() {
    String page =
        "<p>"
            + SENTENCE
            + " The hearing is on <time datetime=2019-01-01>1 January</time>, "
            + "and everyone who wants to come may come to the court house by bus or by train.";

    assertThat(parsed(html(page)).basis()).isEqualTo(DateBasis.FILENAME);
  }

  @ParameterizedTest
  @CsvSource({
    "'November 4, 2018', 2018-11-04",
    "'Nov. 4th, 2018 10:30', 2018-11-04",
    "'4. November 2018', 2018-11-04",
    "'le 1er f\u00E9vrier 2018', 2018-02-01",
    "'4 de noviembre de 2018', 2018-11-04",
    "'4 listopada 2018', 2018-11-04",
    "'04.11.2018', 2018-11-04",
    "'2018-11-04T10:00', 2018-11-04",
    "'13/11/2018', 2018-11-13",
    "'11/13/2018', 2018-11-13",
    "'11/12/2018', ",
    "'Last updated 4 November 2018', ",
    "'Updated 5 May 2019 | Published 4 November 2018', 2018-11-04",
    "'31 February 2018', ",
    "'Friday 123 2018', "
  })
  void peopleWriteDaysInManyWays(String line, LocalDate day) {
    assertThat(WrittenDate.in(line, DateOrder.UNKNOWN)).isEqualTo(day);
  }

  @Test
  void theLanguageTellsTheOrderOfDigits() {
    assertThat(WrittenDate.in("11/12/2018", DateOrder.MDY)).isEqualTo(LocalDate.of(2018, 11, 12));
    assertThat(WrittenDate.in("11/12/2018", DateOrder.DMY)).isEqualTo(LocalDate.of(2018, 12, 11));
  }

  @ParameterizedTest
  @CsvSource({
    "Heroin seized | Port Police, Heroin seized",
    "Heroin seized - Port Police, Heroin seized",
    "Port Police \u2013 Heroin seized at the ferry, Heroin seized at the ferry",
    "Heroin - a history, Heroin - a history"
  })
  void theTitleHasNoNameOfTheSite(String title, String expected) {
    String page =
        "<title>" + title + "</title><footer><p>Port Police</p></footer><main><p>" + SENTENCE;

    assertThat(parsed(html(page)).title()).isEqualTo(expected);
  }

  @Test
  void whatWasEscapedIsTextAndNoMarkup() {
    String page = "<p>He wrote &lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; left the building.";

    assertThat(parsed(html(page)).text())
        .isEqualTo("He wrote <script>alert(1)</script> &amp; left the building.");
  }

  @Test
  void brokenMarkupIsReadAsBrowsersReadIt() {
    String page = "<p><b>Police <i>seized</b> two kilograms</i> of heroin<p>on Sunday.</div></td>";

    assertThat(parsed(html(page)).text())
        .isEqualTo("Police seized two kilograms of heroin\n\non Sunday.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<div class=nav>", "<p><font>", "<table><tr><td>", "<ul><li>"})
  void elementsNestedWithoutEndAreRead(String element) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () ->
            assertThat(parsed(html(element.repeat(100_000) + SENTENCE)).text())
                .isEqualTo(SENTENCE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>" + SENTENCE, "<a href=a>News</a> "})
  void aPageOfTenMegabytesIsReadInTime(String piece) {
    RawRecord record = html(piece.repeat(10_000_000 / piece.length()));

    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () ->
            assertThatCode(() -> Records.parser(FieldMapping.GUESSED).parse(record))
                .doesNotThrowAnyException());
  }

  @Test
  void eachWordForFurnitureHasAnExample() {
    for (CSVRecord row : HtmlFurniture.rows()) {
      assertThat(HtmlFurniture.words(row.get("example")))
          .as(row.toString())
          .contains(row.get("word"));
      assertThat(row.get("source")).isNotBlank();
    }
  }

  @Test
  void wordsOfAClassAreWholeWords() {
    assertThat(HtmlFurniture.words("c-article__shareBar main2")).contains("share", "bar", "main");
    assertThat(HtmlFurniture.reach("shared-content navy advertorial"))
        .isEqualTo(HtmlFurniture.Reach.NOTHING);
  }

  @ParameterizedTest
  @CsvSource({"DMY, 2018-11-04", "MDY, 2018-04-11"})
  void theUsersOrderHoldsWhereThePageDoesNotTellIts(DateOrder order, LocalDate day) {
    RawRecord record = html("<html lang=en><meta name=date content='04/11/2018'><p>" + SENTENCE);
    CorpusParser parser =
        new CorpusParser(new Reading(Records.AS_OF, FieldMapping.GUESSED, order, null));

    assertThat(parser.parse(record))
        .isInstanceOfSatisfying(
            ParseResult.Parsed.class,
            parsed -> assertThat(parsed.document().published()).isEqualTo(day));
  }

  private static RawRecord html(String page) {
    return text(Format.HTML, "2018-11-04.html", page);
  }
}
