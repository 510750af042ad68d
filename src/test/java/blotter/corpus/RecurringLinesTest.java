package blotter.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecurringLinesTest {

  private static final RecurringLines PAGE =
      new RecurringLines(
          Set.of("HOME", "Skip to content", "350 Main Street", "FOR IMMEDIATE RELEASE"));

  @Test
  void aPageIsReadWithoutWhatStandsAroundItsText() throws RejectedException {
    String text =
        """
        Man Sentenced in Springfield Case - The County
        HOME
         	Skip to content
        FOR IMMEDIATE RELEASE
        Monday, December 21, 2015
        Man Sentenced
        in Springfield Case
        A man was sentenced for selling heroin.
        350 Main Street
        """;

    ParsedDocument document = parse("release.txt", text, PAGE);

    assertThat(document.title()).isEqualTo("Man Sentenced in Springfield Case");
    assertThat(document.text())
        .isEqualTo(
            "Man Sentenced in Springfield Case\n\n"
                + "Monday, December 21, 2015\nA man was sentenced for selling heroin.");
    assertThat(document.published()).isEqualTo(LocalDate.of(2015, 12, 21));
    assertThat(document.basis()).isEqualTo(DateBasis.TEXT);
  }

  @Test
  void aDateOnItsOwnLineComesBeforeTheFilesName() throws RejectedException {
    ParsedDocument document =
        parse("2016_01_09_release.txt", "A Heading\n\nDecember 21, 2015\nText.", PAGE);

    assertThat(document.published()).isEqualTo(LocalDate.of(2015, 12, 21));
  }

  @Test
  void aDatelineComesBehindTheFilesName() throws RejectedException {
    ParsedDocument document =
        parse("2016_01_09_release.txt", "HOUSTON, Dec. 21, 2015 – A man was sentenced.", PAGE);

    assertThat(document.published()).isEqualTo(LocalDate.of(2016, 1, 9));
    assertThat(document.basis()).isEqualTo(DateBasis.FILENAME);
  }

  @Test
  void aDateLineThatRecursStillTellsTheDay() throws RejectedException {
    RecurringLines oneDay = new RecurringLines(Set.of("December 21, 2015"));

    ParsedDocument document =
        parse("release.txt", "A Heading\nDecember 21, 2015\nA man was sentenced.", oneDay);

    assertThat(document.published()).isEqualTo(LocalDate.of(2015, 12, 21));
    assertThat(document.text()).isEqualTo("A Heading\nA man was sentenced.");
  }

  @Test
  void aTextThatHardlyDiffersFromOthersIsKeptWhole() {
    List<String> lines = List.of("A long line that all versions of one text have.", "Version 2.");

    assertThat(new RecurringLines(Set.of(lines.get(0))).without(lines)).isEqualTo(lines);
  }

  @Test
  void textsWithoutRecurringLinesStayAsTheyAre() throws RejectedException {
    String text = "A Heading\r\n\r\nA man\twas sentenced.\r\n\r\n  Indented.";

    ParsedDocument document = parse("2016-01-09.txt", text, PAGE);

    assertThat(document.text()).isEqualTo(text);
    assertThat(document.title()).isEqualTo("A Heading");
  }

  private static ParsedDocument parse(String name, String text, RecurringLines recurring)
      throws RejectedException {
    return new TextParser(DateOrder.UNKNOWN).parse(Records.text(name, text), text, recurring);
  }
}
