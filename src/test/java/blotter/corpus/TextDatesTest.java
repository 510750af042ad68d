package blotter.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDatesTest {

  private static final LocalDate DAY = LocalDate.of(2015, 12, 21);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Monday, December 21, 2015",
        "  December 21, 2015  ",
        "Posted on: Dec 21, 2015",
        "Published December 21, 2015",
        "Date: 2015-12-21",
        "Release date: 21 December 2015",
        "FOR IMMEDIATE RELEASE: Monday, December 21, 2015",
        "FOR IMMEDIATE RELEASE – December 21, 2015",
        "Press Release | December 21, 2015",
        "Posted by the press office | December 21, 2015",
        "Monday, December 21, 2015 10:30 AM"
      })
  void aLineThatIsOnlyADateTellsTheDay(String line) {
    assertThat(TextDates.alone(List.of("A Heading", line, "Text."), DateOrder.UNKNOWN))
        .isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was arrested on December 21, 2015.",
        "December 21, 2015 was a Monday.",
        "Updated: December 21, 2015",
        "Weekday, Month 00, 2015",
        "20151221",
        "1450656000"
      })
  void otherLinesDoNot(String line) {
    assertThat(TextDates.alone(List.of(line), DateOrder.UNKNOWN)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HOUSTON, Dec. 21, 2015 – A man was sentenced.",
        "HOUSTON (December 21, 2015) - A man was sentenced.",
        "(Houston, TX) – December 21, 2015 — A man was sentenced.",
        "Houston, TX, 21 December 2015 / A man was sentenced.",
        "BROOKLYN, N.Y. (Dec. 21, 2015): A man was sentenced."
      })
  void aDatelineTellsTheDay(String line) {
    assertThat(TextDates.dateline(List.of("A Heading", line))).isEqualTo(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On December 21, 2015, a man was sentenced.",
        "A man who was arrested on December 21, 2015 was sentenced."
      })
  void aDateInASentenceIsNoDateline(String line) {
    assertThat(TextDates.dateline(List.of(line))).isNull();
  }

  @Test
  void datesFarDownAreNotLookedAt() {
    List<String> lines = new java.util.ArrayList<>(Collections.nCopies(60, "Text."));
    lines.add("December 21, 2015");

    assertThat(TextDates.alone(lines, DateOrder.UNKNOWN)).isNull();
  }

  @Test
  void datesBehindAParagraphAreThoseOfOtherTexts() {
    List<String> lines = List.of("A Heading", "Text. ".repeat(60), "Posted on: Dec 21, 2015");

    assertThat(TextDates.alone(lines, DateOrder.UNKNOWN)).isNull();
  }

  @Test
  void severalDaysOnRecurringLinesAreAListOfNews() {
    assertThat(TextDates.only(List.of("December 21, 2015", "December 22, 2015"), DateOrder.UNKNOWN))
        .isNull();
    assertThat(TextDates.only(List.of("December 21, 2015", "December 21, 2015"), DateOrder.UNKNOWN))
        .isEqualTo(DAY);
  }
}
