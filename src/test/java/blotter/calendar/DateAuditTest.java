package blotter.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.lexicon.AuditWordReader;
import blotter.lexicon.CalendarReader;
import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconReader;
import blotter.lexicon.MilestoneReader;
import blotter.text.CharSpan;
import blotter.text.ModelSentenceSplitter;
import blotter.text.SentenceSplitter;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateAuditTest {

  private static final List<LexiconFiles> FOLDERS = List.of(LexiconFiles.shipped());
  private static final SentenceSplitter SPLITTER =
      new ModelSentenceSplitter(new LexiconReader(FOLDERS).abbreviations());
  private static final DateResolver RESOLVER = new DateResolver(new CalendarReader(FOLDERS).read());
  private static final DateAudit AUDIT =
      new DateAudit(new MilestoneReader(FOLDERS).read(), new AuditWordReader(FOLDERS).read());

  @Test
  void aBillOfLastMonthAndARecentAdvisoryTellThatMonthAndDayAreExchanged() {
    String text =
        "Money for treatment. The president last month signed a bill with $4.6 billion against"
            + " opioids. The surgeon general recently urged families to carry naloxone.";

    assertThat(audit("2018-11-04", text).candidates())
        .containsExactly(candidate("2018-04-11", DateCandidate.Basis.EXCHANGED));
    assertThat(audit("2018-04-11", text)).isEqualTo(DateVerdict.CONSISTENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-02-08 | The president signed the First Step Act in December.",
        "2019-02-08 | In 2018 the president signed the First Step Act.",
        "2021-02-08 | The First Step Act was signed into law on Dec. 21, 2018.",
        "2021-02-08 | He gained his freedom yesterday under the First Step Act, which was signed in"
            + " 2018.",
        "2021-12-21 | Three years ago today the president signed the First Step Act.",
        "2020-12-28 | Last week marked the second anniversary of the day on which the First Step"
            + " Act was signed.",
        "2021-06-01 | The seller was sentenced today; the police took down DarkMarket in January.",
        "2018-12-01 | The Senate will vote next week, and the First Step Act may be signed this"
            + " month.",
        "2018-08-01 | He urged the Senate to pass the First Step Act, so that it is signed soon."
      })
  void whatIsRecalledOrStillToComeSaysNothing(String published, String text) {
    assertThat(audit(published, text)).isEqualTo(DateVerdict.CONSISTENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2019-06-14 | Last month the president signed the First Step Act.",
        "2019-06-14 | The president signed the First Step Act two weeks ago.",
        "2019-06-14 | The president signed the First Step Act on Tuesday.",
        "2020-12-14 | The president recently signed the First Step Act.",
        "2021-06-14 | Last year the president signed the First Step Act.",
        "2018-06-14 | The president has signed the First Step Act, which shortens terms."
      })
  void aMilestoneFarFromWhereTheTextPlacesItIsSuspect(String published, String text) {
    assertThat(audit(published, text).suspect()).isTrue();
  }

  @Test
  void oneMilestoneThatFitsIsEnough() {
    String text =
        "The president signed the First Step Act last week. The president signed the SUPPORT Act"
            + " last week.";

    assertThat(audit("2018-12-28", text)).isEqualTo(DateVerdict.CONSISTENT);
  }

  @Test
  void whereNothingElseFitsTheFirstFittingDayIsTheCandidate() {
    DateVerdict verdict =
        audit("2019-06-14", "Last month the president signed the First Step Act.");

    assertThat(verdict.candidates())
        .containsExactly(candidate("2019-01-01", DateCandidate.Basis.MILESTONE));
  }

  @Test
  void aTitleInThePresentTenseIsTheNewsOfTheDay() {
    String text =
        "Walgreens Agrees to Pay $80 Million\n\nThe stores filled too many prescriptions.";

    assertThat(audit("2013-06-11", text)).isEqualTo(DateVerdict.CONSISTENT);
    assertThat(audit("2013-11-06", text).suspect()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/2018/04/11/raid, URL",
    "https://example.org/news/2018-04-11-raid, URL",
    "raid_20180411.txt, FILENAME"
  })
  void anotherDayInTheAddressOrFileNameIsACandidate(String written, DateCandidate.Basis basis) {
    boolean url = basis == DateCandidate.Basis.URL;
    DateVerdict verdict =
        audit(
            "2018-09-02", false, "Police made a raid.", url ? written : null, url ? null : written);

    assertThat(verdict.candidates()).containsExactly(candidate("2018-04-11", basis));
  }

  @Test
  void anExchangedDateAndTheAddressAgree() {
    DateVerdict verdict =
        audit("2018-11-04", false, "A raid.", "https://example.org/2018/04/11/raid", null);

    assertThat(verdict.candidates())
        .containsExactly(
            candidate("2018-04-11", DateCandidate.Basis.EXCHANGED),
            candidate("2018-04-11", DateCandidate.Basis.URL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-04-09-raid.txt", "2018-04-14-raid.txt", "20189999.txt", "raid.txt"})
  void aFewDaysBesideTheDateAreNothing(String fileName) {
    assertThat(audit("2018-04-11", false, "A raid.", null, fileName))
        .isEqualTo(DateVerdict.CONSISTENT);
  }

  @Test
  void aFileThatWasMovedLaterIsNoEvidenceAgainstTheDateInTheText() {
    String text =
        "FOR IMMEDIATE RELEASE\nWednesday, March 5, 2014\nMan sentenced\nA man was sentenced.";

    assertThat(audit("2014-03-05", true, text, null, "2015_06_10_man-sentenced.txt"))
        .isEqualTo(DateVerdict.CONSISTENT);
    assertThat(audit("2014-03-05", true, text, null, "2014_05_03_man-sentenced.txt").suspect())
        .isTrue();
    assertThat(audit("2014-03-05", true, text, null, "2014_01_20_man-sentenced.txt").suspect())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Raid in the port\n\nHOUSTON, April 11, 2018 \u2013 Police made a raid.",
        "Raid in the port\n\nHOUSTON, April 11 \u2014 Police made a raid.",
        "Raid in the port\n\nHOUSTON (April 11, 2018) - Police made a raid.",
        "For immediate release: April 11, 2018\n\nPolice made a raid.",
        "Raid in the port\nWednesday, April 11, 2018\nPolice made a raid."
      })
  void aDatelineIsHeldAgainstTheHeader(String text) {
    assertThat(audit("2018-04-11", text)).isEqualTo(DateVerdict.CONSISTENT);
    assertThat(audit("2018-11-04", text).candidates())
        .extracting(DateCandidate::date)
        .contains(LocalDate.parse("2018-04-11"));
  }

  @Test
  void aLineWithTheDayOfAnEventIsNoDateline() {
    String text = "Hearing in Anchorage\nWednesday, June 11, 2014\n10 a.m. in the court house";

    assertThat(audit("2014-06-02", text)).isEqualTo(DateVerdict.CONSISTENT);
  }

  @Test
  void theYearBesideAWrongWeekdayIsDoubted() {
    String text = "FOR IMMEDIATE RELEASE\nWednesday, January 7, 2014\nMan indicted for theft";

    assertThat(audit("2014-01-07", text).candidates())
        .containsExactly(candidate("2015-01-07", DateCandidate.Basis.WEEKDAY));
    assertThat(audit("2014-01-07", true, text, null, "2014_01_07_man.txt"))
        .as("the file's name has the year too")
        .isEqualTo(DateVerdict.CONSISTENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The man was arrested on November 20, 2018, in the port.",
        "On Nov. 20, 2018, he pleaded guilty to fraud."
      })
  void whatIsPastCannotLieInTheFuture(String text) {
    assertThat(audit("2018-04-12", text).candidates())
        .containsExactly(candidate("2018-12-04", DateCandidate.Basis.EXCHANGED));
    assertThat(audit("2018-03-23", text).candidates())
        .containsExactly(candidate("2018-11-20", DateCandidate.Basis.TEXT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He faces ten years when he is sentenced on November 20, 2018.",
        "The trial is scheduled for November 20, 2018.",
        "She was ordered to surrender on November 20, 2018.",
        "The order that was signed expires on November 20, 2018.",
        "The members were appointed for a term that ends on November 20, 2018.",
        "He was convicted and will be sentenced on November 20, 2018."
      })
  void plansTermsAndDeadlinesMayLieInTheFuture(String text) {
    assertThat(audit("2018-03-11", text)).isEqualTo(DateVerdict.CONSISTENT);
  }

  @Test
  void anEmptyTextIsConsistent() {
    assertThat(audit("2018-11-04", "")).isEqualTo(DateVerdict.CONSISTENT);
    assertThat(DateVerdict.CONSISTENT.code()).isEqualTo("consistent");
  }

  private static DateCandidate candidate(String date, DateCandidate.Basis basis) {
    return new DateCandidate(LocalDate.parse(date), basis);
  }

  private static DateVerdict audit(String published, String text) {
    return audit(published, false, text, null, null);
  }

  private static DateVerdict audit(
      String published, boolean statedInText, String text, String url, String fileName) {
    LocalDate day = LocalDate.parse(published);
    List<CharSpan> sentences = SPLITTER.split(text);
    return AUDIT.audit(
        new AuditedDocument(
            day,
            statedInText,
            text,
            sentences,
            RESOLVER.find(text, sentences, day),
            null,
            url,
            fileName));
  }
}
