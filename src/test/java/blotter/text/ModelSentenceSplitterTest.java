package blotter.text;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelSentenceSplitterTest {

  private static final String[] MONTHS = {
    "Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."
  };

  private final SentenceSplitter splitter =
      new ModelSentenceSplitter(new LexiconReader(List.of(LexiconFiles.shipped())).abbreviations());

  @Test
  void keepsMonthAndDayTogetherInEveryMonth() {
    for (String month : MONTHS) {
      for (int day = 1; day <= 28; day++) {
        String first = "He was arrested on " + month + " " + day + ", 2012, in Texas.";
        assertThat(sentences(first + " The trial began later."))
            .containsExactly(first, "The trial began later.");
      }
    }
  }

  @Test
  void keepsNamesTitlesAndAmountsTogether() {
    for (String sentence :
        List.of(
            "The case is United States v. Smith.",
            "U.S. Attorney John F. Walsh spoke.",
            "He works for Acme Corp. in Ohio.",
            "Dr. Jones and Lt. Gen. Lopez met in St. Louis.",
            "It paid $1.5 billion, and $1.9 Billion more.",
            "They sold 5 oz. of cocaine at 9 a.m. on Monday.",
            "Agents found 30 g. of heroin in the trunk.",
            "J.L. Smith Jr. of Tampa, Fla. was charged.")) {
      assertThat(sentences(sentence)).as(sentence).containsExactly(sentence);
    }
  }

  @Test
  void endsASentenceAtASuffixBeforeAWordThatBeginsOne() {
    assertThat(sentences("He works for Acme Corp. The company sells pills."))
        .containsExactly("He works for Acme Corp.", "The company sells pills.");
  }

  @Test
  void takesALineForAParagraph() {
    assertThat(sentences("Man Sentenced for Heroin\nHe got ten years\n\nIt was a long trial."))
        .containsExactly("Man Sentenced for Heroin", "He got ten years", "It was a long trial.");
  }

  @Test
  void runsOnOverTheLinesOfAWrappedText() {
    String wrapped =
        """
        I applaud the members of the caucus for introducing the act in the
        House yesterday, and I urge the chamber to pass this law without any
        further delay. Every person should be treated with dignity, and this
        bill is a step.

        -   Encourage states to allow more people to be served, among them the
            people of more than sixty-five years and all of those who care for
        """;

    assertThat(sentences(wrapped))
        .hasSize(3)
        .element(0)
        .asString()
        .startsWith("I applaud")
        .endsWith("delay.");
  }

  @Test
  void runsOnOverTheLinesOfAWrappedListItemInATextWithLongLines() {
    String text =
        "Today the administration announced what it does in the whole country, line by line, and"
            + " this paragraph is one long line of more than a hundred characters.\n\n"
            + "-   Encourage states to allow more people to be served, among them the\n"
            + "    people of more than sixty-five years.\n"
            + "-   Eliminate the unjust disparity between the sentences for crack and\n"
            + "powder cocaine.\n";

    assertThat(sentences(text))
        .hasSize(3)
        .element(2)
        .asString()
        .endsWith("for crack and\npowder cocaine.");
  }

  @Test
  void coversWhateverIsNotWhiteSpaceInOrder() {
    for (String text : RandomTexts.of(3000, 40, 7L)) {
      int at = 0;
      for (CharSpan span : splitter.split(text)) {
        assertThat(span.begin()).isGreaterThanOrEqualTo(at);
        assertThat(span.length()).isPositive();
        assertBlank(text, at, span.begin());
        at = span.end();
      }
      assertBlank(text, at, text.length());
    }
  }

  @Test
  void readsAMegabyteSentence() {
    String text = "fentanyl and heroin ".repeat(60_000);

    assertThat(splitter.split(text)).hasSize(1);
  }

  @Test
  void findsNothingInNothing() {
    assertThat(splitter.split("")).isEmpty();
    assertThat(splitter.split(" \n \t")).isEmpty();
  }

  private static void assertBlank(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      assertThat(Paragraphs.isBlank(text.charAt(i)))
          .as("%x in %s", (int) text.charAt(i), text)
          .isTrue();
    }
  }

  private List<String> sentences(String text) {
    return splitter.split(text).stream().map(span -> span.of(text)).toList();
  }
}
