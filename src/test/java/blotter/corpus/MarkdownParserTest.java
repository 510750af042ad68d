package blotter.corpus;

import static blotter.corpus.Records.parsed;
import static blotter.corpus.Records.rejected;
import static blotter.corpus.Records.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownParserTest {

  @Test
  void frontMatterHoldsTheFieldsAndTheBodyIsWhatAReaderSees() {
    ParsedDocument document =
        parsed(
            markdown(
                """
                ---
                title: "A Statement on
                  Overdoses"
                date: '2020-02-19'
                source_url: https://example.org/statements/1
                tags: [health, drugs]
                number: 007
                ---

                The mayor spoke of **fentanyl** and of a
                [new plan](https://example.org/plan).

                ## What follows

                - more `naloxone`
                - more
                  treatment

                | Drug | Deaths |
                |------|--------|
                | Heroin | 12 |

                <div class="footer">Footer</div>
                """));

    assertThat(document.title()).isEqualTo("A Statement on Overdoses");
    assertThat(document.text())
        .isEqualTo(
            """
            A Statement on Overdoses

            The mayor spoke of fentanyl and of a new plan.

            What follows

            more naloxone
            more treatment

            Drug | Deaths

            Heroin | 12""");
    assertThat(document.published()).isEqualTo(LocalDate.of(2020, 2, 19));
    assertThat(document.basis()).isEqualTo(DateBasis.FRONT_MATTER);
    assertThat(document.uri()).isEqualTo("https://example.org/statements/1");
    assertThat(document.labels())
        .containsEntry("tags", List.of("health", "drugs"))
        .containsEntry("number", List.of("007"));
  }

  @Test
  void withoutFrontMatterTheHeadingIsTheTitleAndTheNameTellsTheDay() {
    ParsedDocument document =
        parsed(text(Format.MARKDOWN, "2018-11-04-raid.md", "# A Raid\n\nHeroin was seized.\n"));

    assertThat(document.title()).isEqualTo("A Raid");
    assertThat(document.text()).isEqualTo("A Raid\n\nHeroin was seized.");
    assertThat(document.published()).isEqualTo(LocalDate.of(2018, 11, 4));
    assertThat(document.basis()).isEqualTo(DateBasis.FILENAME);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "---\\ndate: 2018-11-04\\nHeroin.                        | UNCLOSED_FRONT_MATTER",
        "---\\ndate: !!java.util.Date 2018-11-04\\n---\\nHeroin. | YAML_TAG",
        "---\\ndate: !local 2018-11-04\\n---\\nHeroin.           | YAML_TAG",
        "---\\na: &x 1\\ndate: *x\\n---\\nHeroin.                | YAML_ALIAS",
        "---\\ndate: [2018\\n---\\nHeroin.                       | MALFORMED_YAML",
        "---\\n- 2018-11-04\\n---\\nHeroin.                      | MALFORMED_YAML",
        "---\\na: 1\\na: 2\\n---\\nHeroin.                       | MALFORMED_YAML",
        "---\\ntitle: x\\n---\\nHeroin.                          | NO_DATE",
        "---\\ndate: soon\\n---\\nHeroin.                        | NO_DATE",
      })
  void wrongFrontMatterHasItsCode(String content, RejectCode code) {
    assertThat(rejected(markdown(content.replace("\\n", "\n"))).code()).isEqualTo(code);
  }

  @Test
  void deepNestingIsRead() {
    String deep = "---\ndate: 2018-11-04\n---\n" + "> ".repeat(50_000) + "*".repeat(50_000) + "x";

    assertThat(parsed(markdown(deep)).text()).contains("x");
  }

  private static RawRecord markdown(String content) {
    return text(Format.MARKDOWN, "statement.md", content);
  }
}
