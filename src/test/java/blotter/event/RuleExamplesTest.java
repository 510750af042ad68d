package blotter.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import blotter.lexicon.LexiconFiles;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule gives the event of its example, and passes over its counterexample. */
class RuleExamplesTest {

  private static final EventRuleReader READER =
      new EventRuleReader(List.of(LexiconFiles.shipped()));

  static Stream<EventRuleReader.RuleExample> examples() {
    return READER.examples().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void ruleHoldsForItsExamples(EventRuleReader.RuleExample example) {
    List<Event> byRule =
        EventReading.events(example.sentence()).stream()
            .filter(event -> event.rule().equals(example.rule()))
            .toList();

    if (example.status() == null) {
      assertThat(byRule).isEmpty();
    } else {
      assertThat(byRule)
          .extracting(Event::type, Event::status)
          .containsExactly(tuple(example.type(), example.status()));
    }
  }

  static Stream<EventRuleReader.CueExample> cues() {
    return READER.cueExamples().stream();
  }

  @ParameterizedTest
  @MethodSource("cues")
  void cueDecidesTheStatusOfItsExample(EventRuleReader.CueExample example) {
    List<Event> events =
        EventReading.events(example.sentence()).stream()
            .filter(event -> example.types().contains(event.type()))
            .toList();

    if (example.status() == null) {
      assertThat(events).isEmpty();
    } else {
      assertThat(events).extracting(Event::status).contains(example.status());
    }
  }

  @Test
  void everyTypeHasARule() {
    assertThat(READER.examples())
        .extracting(EventRuleReader.RuleExample::type)
        .contains(EventType.values());
  }
}
