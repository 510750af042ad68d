package blotter.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.lexicon.CalendarReader;
import blotter.lexicon.Example;
import blotter.lexicon.LexiconFiles;
import blotter.number.Pieces;
import blotter.text.CharSpan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateResolverTest {

  private static final CalendarReader READER = new CalendarReader(List.of(LexiconFiles.shipped()));

  /** A Thursday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2018, 11, 8);

  private final DateResolver resolver = new DateResolver(READER.read());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on November 4, 2018.|November 4, 2018|2018-11-04",
        "They met on November 4,2018 there.|November 4,2018|2018-11-04",
        "They met on 4 November 2018.|4 November 2018|2018-11-04",
        "They met on the 4th of November, 2018.|4th of November, 2018|2018-11-04",
        "They met on Nov. 4th of 2018.|Nov. 4th of 2018|2018-11-04",
        "They met on 11/04/2018.|11/04/2018|2018-11-04",
        "They met on 25/04/2018.|25/04/2018|2018-04-25",
        "They met on 2018-11-04.|2018-11-04|2018-11-04",
        "They met on 04.11.2018 there.|04.11.2018|2018-11-04",
        "They met on 4-Nov-2018.|4-Nov-2018|2018-11-04",
        "They met on Tuesday, November 6, 2018.|Tuesday, November 6, 2018|2018-11-06",
        "They met in March 2016.|March 2016|2016-03",
        "They met in 2016.|2016|2016",
        "They met in or about 2000, with others.|2000|2000",
        "They met in the 1990s.|the 1990s|199",
        "They met in the summer of 2016.|the summer of 2016|2016-SU",
        "They met in the second quarter of 2012.|the second quarter of 2012|2012-Q2",
        "Sales fell in Q2 2012.|Q2 2012|2012-Q2",
        "They met in the first half of 2010.|the first half of 2010|2010-H1",
        "They met in FY 2017.|FY 2017|FY2017",
        "They met on New Year's Eve 2006.|New Year's Eve 2006|2006-12-31",
        "They met on Thanksgiving 2010.|Thanksgiving 2010|2010-11-25",
        "They met between 2009 and 2012.|between 2009 and 2012|2009/2012"
      })
  void namesDatesThatNeedNothingElse(String sentence, String surface, String timex) {
    TemporalExpression expression = only(sentence, null);

    assertThat(sentence.substring(expression.begin(), expression.end())).isEqualTo(surface);
    assertThat(expression.timex()).isEqualTo(timex);
    assertThat(expression.relative()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met in March 2016.|2016-03-01|2016-03-31",
        "They met in fiscal year 2017.|2016-10-01|2017-09-30",
        "They met in the first week of March 2016.|2016-02-29|2016-03-06",
        "They met in the first quarter of fiscal year 2017.|2016-10-01|2016-12-31",
        "They met in late 2016.|2016-09-01|2016-12-31",
        "They met in mid-2015.|2015-05-01|2015-08-31",
        "They met in early October 2017.|2017-10-01|2017-10-10",
        "They met at the end of 2016.|2016-12-01|2016-12-31",
        "They met from January to March 2013.|2013-01-01|2013-03-31",
        "They met from November to February 2013.|2012-11-01|2013-02-28",
        "They met from June 2007 through May 2009.|2007-06-01|2009-05-31",
        "They met from at least 2007 through in or about May 2009.|2007-01-01|2009-05-31",
        "They met on June 4-6, 2010.|2010-06-04|2010-06-06",
        "They met from 9 to 12 of June 2010.|2010-06-09|2010-06-12",
        "They met between June 3 and 5, 2010.|2010-06-03|2010-06-05",
        "They met in the 2013-14 season.|2013-01-01|2014-12-31",
        "They met in the winter of 2016.|2016-12-01|2017-02-28",
        "They met on the first Monday in May 2017.|2017-05-01|2017-05-01",
        "They met in the last six months of 2010.|2010-07-01|2010-12-31"
      })
  void keepsFirstAndLastDays(String sentence, LocalDate first, LocalDate last) {
    TemporalExpression expression = only(sentence, null);

    assertThat(expression.first()).isEqualTo(first);
    assertThat(expression.last()).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met today.|2018-11-08|2018-11-08",
        "They met yesterday.|2018-11-07|2018-11-07",
        "They will meet tomorrow morning.|2018-11-09|2018-11-09",
        "They met this morning.|2018-11-08|2018-11-08",
        "They met last night.|2018-11-07|2018-11-07",
        "They met on Tuesday.|2018-11-06|2018-11-06",
        "They met on Thursday.|2018-11-08|2018-11-08",
        "They met on Friday.|2018-11-02|2018-11-02",
        "They will meet on Friday.|2018-11-09|2018-11-09",
        "They met last Tuesday.|2018-10-30|2018-10-30",
        "They met Tuesday, November 6.|2018-11-06|2018-11-06",
        "They met on Jan. 5.|2018-01-05|2018-01-05",
        "They met on December 5.|2017-12-05|2017-12-05",
        "The trial is scheduled for December 5.|2018-12-05|2018-12-05",
        "They met in October.|2018-10-01|2018-10-31",
        "They met in December.|2017-12-01|2017-12-31",
        "They will be sentenced in December.|2018-12-01|2018-12-31",
        "He pleaded guilty on Monday and will be sentenced on Jan. 5.|2019-01-05|2019-01-05",
        "They met two weeks ago.|2018-10-25|2018-10-25",
        "They met a year and a half ago.|2017-05-08|2017-05-08",
        "They met last month.|2018-10-01|2018-10-31",
        "They met this month.|2018-11-01|2018-11-30",
        "They meet next year.|2019-01-01|2019-12-31",
        "They met in January of this year.|2018-01-01|2018-01-31",
        "They met earlier this year.|2018-01-01|2018-11-07",
        "They meet later this week.|2018-11-08|2018-11-11",
        "They met over the weekend.|2018-11-03|2018-11-04",
        "They met last weekend.|2018-11-03|2018-11-04",
        "They met last summer.|2018-06-01|2018-08-31",
        "They met last fiscal year.|2017-10-01|2018-09-30",
        "They met in the past five years.|2013-11-08|2018-11-07",
        "They met for the past 12 months.|2017-11-08|2018-11-07",
        "They met over the last decade.|2008-11-08|2018-11-07",
        "They have met since 2005.|2005-01-01|2018-11-08",
        "They met on Labor Day.|2018-09-03|2018-09-03",
        "They met on Christmas.|2017-12-25|2017-12-25",
        "They met over Labor Day weekend.|2018-09-01|2018-09-03",
        "They met on Tuesday the 6th.|2018-11-06|2018-11-06",
        "They met next week on Monday.|2018-11-12|2018-11-12",
        "They met for the last couple of weeks.|2018-10-25|2018-11-07",
        "They meet for the rest of the year.|2018-11-08|2018-12-31",
        "Open house: November 15, 2 p.m.|2018-11-15|2018-11-15",
        "They stay until December.||2018-12-31",
        "They met from January to March.|2018-01-01|2018-03-31",
        "The museum will be open from October to December.|2018-10-01|2018-12-31",
        "They will be open from next Monday to Friday.|2018-11-12|2018-11-16",
        "The pause holds through the end of March.|2019-03-25|2019-03-31",
        "Prices rose more than expected in August.|2018-08-01|2018-08-31",
        "They met in the spring.|2018-03-01|2018-05-31"
      })
  void resolvesFromThePublication(String sentence, LocalDate first, LocalDate last) {
    List<TemporalExpression> found = find(sentence, PUBLISHED);

    TemporalExpression expression = found.get(found.size() - 1);
    assertThat(expression.first()).isEqualTo(first);
    assertThat(expression.last()).isEqualTo(last);
    assertThat(expression.relative()).isEqualTo(!sentence.contains("2005"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He was charged the following day.|2016-03-04|2016-03-04",
        "He was charged the same day.|2016-03-03|2016-03-03",
        "He was charged the same month.|2016-03-01|2016-03-31",
        "He was charged two days later.|2016-03-05|2016-03-05",
        "He had left a year earlier.|2015-03-03|2015-03-03",
        "He was charged later that year.|2016-03-03|2016-12-31",
        "He was charged by the following June.|2016-06-01|2016-06-30"
      })
  void countsFromTheDateThatWasNamedBefore(String sentence, LocalDate first, LocalDate last) {
    DateResolver.Reading reading = resolver.begin(PUBLISHED);
    String before = "He was arrested on March 3, 2016.";
    reading.next(before, Pieces.of(before, 0, before.length()));

    List<TemporalExpression> found =
        reading.next(sentence, Pieces.of(sentence, 0, sentence.length()));

    assertThat(found).hasSize(1);
    assertThat(found.get(0).first()).isEqualTo(first);
    assertThat(found.get(0).last()).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "Deaths rose in recent years.,PAST_REF",
    "The clinic recently opened.,PAST_REF",
    "The clinic opened several years ago.,PAST_REF",
    "The clinic is currently closed.,PRESENT_REF",
    "It opens in the coming months.,FUTURE_REF"
  })
  void keepsVagueTimesVague(String sentence, String timex) {
    TemporalExpression expression = only(sentence, PUBLISHED);

    assertThat(expression.timex()).isEqualTo(timex);
    assertThat(expression.precision()).isEqualTo(Precision.VAGUE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was sentenced to 10 years in prison.",
        "He faces a five-year term and 120 months of supervision.",
        "A 30-year-old man waited for two hours, 24 hours a day.",
        "Payment is due within 14 days.",
        "He was charged under 18 U.S.C. 2012 and Section 1995.",
        "The case is No. 2:12-cr-2012 in room 2012.",
        "Call 1-800-555-2010 or write to 2010 Main Street.",
        "The office is at 1901 N. Moore St. in Arlington.",
        "They paid $2010 for 2,010 pills and 2012 kilograms.",
        "More than 2000 people may march in the second row.",
        "They may fall, and the sun sat low.",
        "The court meets every Tuesday, each year, on Mondays.",
        "He won the day in the last year of his term.",
        "The score was 3/4 and 1.2.3.",
        "Their newspaper is USA Today, and Anna I. Friday edits it.",
        "The docket is No. 2024-05 and the order No. 08-1176.",
        "They are open Monday to Friday, and work to this day.",
        "At the end of the day, they won.",
        "See www.example.org/news/2013/ag-1305.html for more.",
        "They met on February 30, 2018.",
        "The court will grant the SEP holder an order.",
        "The study found that half of the victims knew him.",
        "They audit programs that fall into one of 12 categories."
      })
  void findsNothingWhereNoDateIsNamed(String sentence) {
    assertThat(find(sentence, PUBLISHED)).isEmpty();
  }

  @Test
  void leavesOutWhatNeedsAPublicationDate() {
    assertThat(find("They met last month, on Tuesday, in October and two weeks ago.", null))
        .isEmpty();
  }

  @Test
  void countsFromNamedDatesWithoutAPublicationDate() {
    List<TemporalExpression> found = find("On May 3, 2010, it burned; the next day it fell.", null);

    assertThat(found)
        .extracting(TemporalExpression::timex)
        .containsExactly("2010-05-03", "2010-05-04");
  }

  @Test
  void givesTheDatesOfAListTheirYear() {
    List<TemporalExpression> found = find("They met on March 3 and April 5, 2010.", PUBLISHED);

    assertThat(found)
        .extracting(TemporalExpression::timex)
        .containsExactly("2010-03-03", "2010-04-05");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They met on April 22 and 23.|2018-04-22|2018-04-23",
        "They met on April 22 and 23, 2010.|2010-04-22|2010-04-23",
        "They met on 18 and 19 June 2010.|2010-06-18|2010-06-19",
        "They met in January and March 2013.|2013-01|2013-03",
        "They voted on Election Day, November 2, 2010.|2010-11-02|2010-11-02"
      })
  void completesTheDatesOfAList(String sentence, String one, String other) {
    assertThat(find(sentence, PUBLISHED))
        .extracting(TemporalExpression::timex)
        .containsExactly(one, other);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsAnExpressionInTheExampleOfEveryWordThatMakesOne(Example example) {
    assertThat(find(example.sentence(), PUBLISHED))
        .as(example.toString())
        .allSatisfy(DateResolverTest::isOrdered)
        .matches(found -> found.isEmpty() != example.positive());
  }

  static List<Example> examples() {
    return READER.examples();
  }

  private static void isOrdered(TemporalExpression expression) {
    assertThat(expression.begin()).isLessThan(expression.end());
    boolean bounded = expression.first() != null && expression.last() != null;
    assertThat(!bounded || !expression.first().isAfter(expression.last())).isTrue();
  }

  private TemporalExpression only(String sentence, LocalDate published) {
    List<TemporalExpression> found = find(sentence, published);
    assertThat(found).as(sentence).hasSize(1);
    return found.get(0);
  }

  private List<TemporalExpression> find(String sentence, LocalDate published) {
    return resolver.find(sentence, List.of(new CharSpan(0, sentence.length())), published);
  }
}
