package blotter.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.corpus.ParsedDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiedCorpusTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final List<String> NAMES =
      List.of("Jason", "Quellbrook", "Zarvane", "Maria", "Osterlund", "Vexmoor", "QUELLBROOK");

  @TempDir static Path folder;

  private static Map<Integer, List<JsonNode>> copies;

  @BeforeAll
  static void copy() throws IOException {
    CopiedCorpus.of(documents(), 7).copies(folder.resolve("world"), 4, false);
    copies =
        Map.of(
            0, lines("world/copy0.jsonl"),
            1, lines("world/copy1.jsonl"),
            2, lines("world/copy2.jsonl"),
            3, lines("world/copy3.jsonl"));
  }

  @Test
  void theFirstCopyIsTheOriginal() {
    JsonNode first = copies.get(0).get(0);
    assertThat(first.get("id").asText()).isEqualTo("0-a");
    assertThat(first.get("date").asText()).isEqualTo("2012-05-08");
    assertThat(text(first)).isEqualTo(documents().get(0).text());
    assertThat(first.get("topics")).hasSize(2);
  }

  @Test
  void noTwoCopiesShareAChangedName() {
    Set<String> seen = new HashSet<>();
    for (int copy = 0; copy < 4; copy++) {
      for (String name : NAMES.subList(0, 6)) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (JsonNode document : copies.get(copy)) {
          assertThat(text(document).toLowerCase(Locale.ROOT).contains(lower))
              .as("%s in copy %d", name, copy)
              .isEqualTo(copy == 0 && text(document).contains(name));
        }
      }
      assertThat(seen.add(fullName(copy))).isTrue();
    }
  }

  @Test
  void aNameIsTheSameThroughoutACopy() {
    String family = fullName(2).split(" ", -1)[1];
    assertThat(text(copies.get(2).get(0)))
        .contains(family + " told agents")
        .contains(family + "s lawyer")
        .contains("of " + family.toUpperCase(Locale.ROOT));
    assertThat(text(copies.get(2).get(1))).contains("to sell for " + family);
  }

  @Test
  void agenciesDrugsPlacesAndPlainWordsStay() {
    for (List<JsonNode> copy : copies.values()) {
      assertThat(text(copy.get(0)))
          .contains("Drug Enforcement Administration")
          .contains("heroin")
          .contains("Ohio")
          .contains("was sentenced today to 40 months in prison");
    }
  }

  @Test
  void datesAreLaterByTheDaysOfTheCopy() {
    int days = new World(3, Map.of(), World.years(3)).days();
    LocalDate published = LocalDate.of(2012, 5, 8).plusDays(days);
    assertThat(days % 7).isZero();
    assertThat(copies.get(3).get(0).get("date").asText()).isEqualTo(published.toString());
    assertThat(text(copies.get(3).get(0)))
        .contains("on Feb. " + LocalDate.of(2012, 2, 14).plusDays(days).getDayOfMonth() + ", 2014")
        .contains("between 2011 and 2013")
        .contains("in October 2012")
        .contains("Act of 1970");
  }

  @Test
  void amountsAgesAndDocketsAreOthers() {
    String text = text(copies.get(1).get(0));
    assertThat(text)
        .doesNotContain("$123,456")
        .doesNotContain(", 42,")
        .doesNotContain("12-cr-00123")
        .contains("$250,000");
    assertThat(NumberSlots.scaled("123,400", 1.1)).isEqualTo("135,700");
    assertThat(NumberSlots.scaled("1.415", 0.9)).isEqualTo("1.274");
  }

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");
    CopiedCorpus.of(documents(), 3).copies(one, 3, true);
    CopiedCorpus.of(documents(), 3).copies(other, 3, true);
    for (int copy = 0; copy < 3; copy++) {
      assertThat(one.resolve("copy" + copy + ".jsonl"))
          .hasSameBinaryContentAs(other.resolve("copy" + copy + ".jsonl"));
    }
    assertThat(folder.resolve("one-truth.jsonl"))
        .hasSameBinaryContentAs(folder.resolve("other-truth.jsonl"));
  }

  @Test
  void theTruthNamesEachDocumentAndWhatItTells() throws IOException {
    List<ParsedDocument> many = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      ParsedDocument document = documents().get(i % 2);
      many.add(document("x" + i, document.title(), document.text(), document.published()));
    }
    CopiedCorpus.of(many, 5).copies(folder.resolve("retold"), 2, true);

    Set<String> written = new HashSet<>();
    for (int copy = 0; copy < 2; copy++) {
      lines("retold/copy" + copy + ".jsonl").forEach(it -> written.add(it.get("id").asText()));
    }
    Set<String> kinds = new HashSet<>();
    for (JsonNode truth : lines("retold-truth.jsonl")) {
      assertThat(written.remove(truth.get("id").asText())).isTrue();
      assertThat(truth.get("id").asText()).startsWith(truth.get("copy").asText() + "-");
      assertThat(truth.get("of")).hasSize(truth.get("kind").asText().equals("round-up") ? 2 : 1);
      kinds.add(truth.get("kind").asText());
    }
    assertThat(written).isEmpty();
    assertThat(kinds).contains("original", "whole", "cut", "lead", "recall");
  }

  @Test
  void whatIsToldLaterNamesTheDay() {
    LocalDate day = LocalDate.of(2012, 5, 8);
    assertThat(Retellings.dated("He was sentenced today. Today, all rest.", day, day.plusDays(2)))
        .isEqualTo("He was sentenced on May 8. On May 8, all rest.");
    assertThat(Retellings.dated("He left yesterday.", day, day)).isEqualTo("He left yesterday.");
  }

  private static String fullName(int copy) {
    String text = text(copies.get(copy).get(0));
    int from = text.indexOf("resident ") + "resident ".length();
    return text.substring(from, text.indexOf(", ", from));
  }

  private static String text(JsonNode document) {
    return document.get("title").asText() + "\n\n" + document.get("body").asText();
  }

  private static List<JsonNode> lines(String file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(file))) {
      lines.add(MAPPER.readTree(line));
    }
    return lines;
  }

  private static List<ParsedDocument> documents() {
    return List.of(
        document(
            "a",
            "Man Sentenced to Prison for Heroin in the Case of QUELLBROOK",
            """
            Man Sentenced to Prison for Heroin in the Case of QUELLBROOK

            An Ohio resident Jason Quellbrook, 42, was sentenced today to 40 months in prison for \
            selling heroin at the Zarvane mill, the Drug Enforcement Administration said. He was \
            arrested on Feb. 14, 2012, after sales between 2009 and 2011 worth $123,456, and may \
            be fined $250,000. In court, Quellbrook told agents that he had stopped in October \
            2010. The Quellbrooks lawyer spoke of the Controlled Substances Act of 1970. The case \
            is 1:12-cr-00123.\
            """,
            LocalDate.of(2012, 5, 8)),
        document(
            "b",
            "Woman Charged With Selling Cocaine",
            """
            Woman Charged With Selling Cocaine

            In Ohio, Maria Osterlund was charged on May 9, 2012, with conspiracy to sell for \
            Quellbrook. The house of Osterlund is in the village of Vexmoor. She will be heard in \
            June.\
            """,
            LocalDate.of(2012, 5, 10)));
  }

  private static ParsedDocument document(
      String id, String title, String text, LocalDate published) {
    return new ParsedDocument(
        id, "test", "test", title, text, published, null, Map.of("topics", List.of("x", "y")));
  }
}
