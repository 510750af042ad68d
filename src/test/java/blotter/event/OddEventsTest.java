package blotter.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody would write: bounded time, no exception, rows that fit the text. */
class OddEventsTest {

  private static final Duration BOUND = Duration.ofSeconds(20);

  private static final List<String> WORDS =
      List.of(
          "Smith",
          "was",
          "arrested",
          "and",
          "charged",
          "sentenced",
          "to",
          "120",
          "months",
          "in",
          "prison",
          "on",
          "May",
          "3,",
          "2018,",
          "who",
          "pleaded",
          "guilty",
          "not",
          "if",
          "will",
          "be",
          "seized",
          "5",
          "kg",
          "of",
          "heroin",
          "$5,000",
          "fine",
          ",",
          ";",
          "(",
          ")",
          "\"",
          "“",
          "”",
          "life",
          "murder",
          "eight",
          "people",
          "the",
          "FBI",
          "today",
          "according",
          "indictment",
          "after",
          "forfeit",
          "?",
          ".",
          "…",
          "\u00a0",
          "é",
          "😀",
          "LOPEZ",
          "'s",
          "-");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomWordsGiveSensibleRows(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder("News\n\n");
    for (int i = 0; i < 3000; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size())))
          .append(random.nextInt(40) == 0 ? "\n\n" : " ");
    }

    assertTimeoutPreemptively(BOUND, () -> check(text.toString()));
  }

  @Test
  void aThousandCuesInAParagraph() {
    String text =
        "News\n\n" + "He was arrested and charged and sentenced to 3 years in prison, ".repeat(400);

    assertTimeoutPreemptively(BOUND, () -> check(text));
  }

  @Test
  void aSentenceOfAMegabyte() {
    String text =
        "News\n\n" + "Smith was arrested by officers who had seized heroin and ".repeat(18_000);

    assertTimeoutPreemptively(BOUND, () -> check(text));
  }

  @Test
  void nestedQuotesAndBrackets() {
    String text =
        "News\n\n" + "“He said ‘they were ".repeat(300) + "arrested" + "’”".repeat(300) + ".";

    assertThatCode(() -> check(text)).doesNotThrowAnyException();
  }

  @Test
  void capitalsAndLowerCaseTellTheSame() {
    String sentence = "Officers arrested eight people on May 3, 2018, and seized 3 kg of heroin.";

    assertThat(types(sentence.toUpperCase(Locale.ROOT))).isEqualTo(types(sentence));
    assertThat(types(sentence.toLowerCase(Locale.ROOT))).isEqualTo(types(sentence));
  }

  @Test
  void headingAloneIsEnough() {
    assertThat(EventReading.read("Houston Man Sentenced to 120 Months in Prison").events())
        .extracting(Event::months)
        .containsExactly(List.of(120.0));
  }

  @Test
  void speakersOfATranscriptAreNoPersonsOfEvents() {
    List<Event> events =
        EventReading.events(
            "THE PRESIDENT: We seized 3 kg of heroin.\n\nQ: Was anyone arrested?\n\n"
                + "MR. SMITH: Eight people were arrested.");

    assertThat(events).extracting(Event::type).contains(EventType.SEIZURE, EventType.ARREST);
    assertThat(events)
        .filteredOn(event -> event.type() == EventType.ARREST)
        .extracting(Event::people)
        .contains(8);
  }

  private static List<EventType> types(String sentence) {
    return EventReading.events(sentence).stream().map(Event::type).toList();
  }

  private static void check(String text) {
    var read = EventReading.read(text);
    for (Event event : read.events()) {
      assertThat(event.cue().end()).isLessThanOrEqualTo(text.length());
      assertThat(event.evidence()).isNotEmpty();
      for (Event.Evidence evidence : event.evidence()) {
        var sentence = read.annotation().sentences().get(evidence.sentence());
        assertThat(evidence.cue().begin()).isGreaterThanOrEqualTo(sentence.begin());
        assertThat(evidence.cue().end()).isLessThanOrEqualTo(sentence.end());
      }
      assertThat(event.first() == null).isEqualTo(event.last() == null);
      assertThat(event.people() == null || event.people() >= 0).isTrue();
      assertThat(event.months()).allMatch(months -> months >= 0 && Double.isFinite(months));
    }
  }
}
