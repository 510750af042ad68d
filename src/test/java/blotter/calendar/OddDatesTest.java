package blotter.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.lexicon.CalendarReader;
import blotter.lexicon.CalendarWord;
import blotter.lexicon.CalendarWords;
import blotter.lexicon.LexiconFiles;
import blotter.text.CharSpan;
import blotter.text.RandomTexts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddDatesTest {

  private static final Duration SECONDS = Duration.ofSeconds(20);
  private static final LocalDate PUBLISHED = LocalDate.of(2018, 11, 8);
  private static final int MEGABYTE = 1_000_000;

  private final CalendarWords words = new CalendarReader(List.of(LexiconFiles.shipped())).read();
  private final DateResolver resolver = new DateResolver(words);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/2/3/",
        "last ",
        "the first week of ",
        "two years and ",
        "from ",
        "between May and ",
        "May-",
        "1999-",
        "2010 ",
        "3 May ",
        "of the end of the day after ",
        "January, ",
        "at ",
        "10.10.2010."
      })
  void readsAMegabyteOfOneThingInBoundedTime(String part) {
    String text = "May 1 " + part.repeat(MEGABYTE / part.length());

    Assertions.assertTimeout(SECONDS, () -> find(text, PUBLISHED));
  }

  @Test
  void standsAnyMixOfWordsAndNumbers() {
    Random random = new Random(8);
    List<String> odd =
        List.of(
            "0",
            "00",
            "30",
            "31",
            "0000",
            "2018",
            "9999",
            "1".repeat(400),
            "-",
            "/",
            ",",
            "'",
            ".");
    List<CalendarWord> known = words.words();

    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = 0; n < 12; n++) {
        boolean word = random.nextInt(3) > 0;
        text.append(
            word
                ? String.join(" ", known.get(random.nextInt(known.size())).words())
                : odd.get(random.nextInt(odd.size())));
        text.append(random.nextInt(4) == 0 ? "" : " ");
      }
      LocalDate published =
          i % 3 == 0
              ? null
              : i % 3 == 1 ? PUBLISHED : LocalDate.of(random.nextInt(9999) + 1, 2, 28);
      areInOrder(find(text.toString(), published));
    }
  }

  @Test
  void standsRandomTexts() {
    for (String text : RandomTexts.of(500, 300, 7)) {
      areInOrder(find(text, PUBLISHED));
    }
  }

  private static void areInOrder(List<TemporalExpression> found) {
    int end = 0;
    for (TemporalExpression expression : found) {
      assertThat(expression.begin()).isGreaterThanOrEqualTo(end);
      assertThat(expression.end()).isGreaterThan(expression.begin());
      end = expression.end();
    }
  }

  private List<TemporalExpression> find(String text, LocalDate published) {
    return resolver.find(text, List.of(new CharSpan(0, text.length())), published);
  }
}
