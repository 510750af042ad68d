package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Topics of a corpus whose documents are made of three subjects; one of them is drugs. */
class TopicsIT {

  private static final int DOCUMENTS = 120;

  private static final List<String> DRUGS =
      List.of(
          "heroin",
          "dealers",
          "smuggled",
          "traffickers",
          "kilograms",
          "seized",
          "powder",
          "cartel");
  private static final List<String> TAXES =
      List.of("returns", "refund", "income", "preparers", "audit", "deduction", "wages", "evasion");
  private static final List<String> RIVERS =
      List.of("river", "sewage", "wetland", "salmon", "pollution", "discharge", "cleanup", "basin");

  /** Words of every subject, beside which a vocabulary is large enough. */
  private static final List<String> COMMON = common();

  @TempDir private static Path folder;
  private static Path out;

  @BeforeAll
  static void run() throws IOException {
    Random random = new Random(3);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < DOCUMENTS; i++) {
      List<String> subject = List.of(DRUGS, TAXES, RIVERS).get(i % 3);
      StringBuilder text = new StringBuilder(i % 3 == 0 ? "The heroin " : "The officials ");
      for (int n = 0; n < 30; n++) {
        text.append(any(random, n % 3 == 0 ? COMMON : subject))
            .append(n % 10 == 9 ? ". The " : " ");
      }
      lines.append(
          String.format(
              Locale.ROOT,
              "{\"id\":\"d-%03d\",\"date\":\"2014-%02d-03\",\"contents\":\"%s it was Tiffany Zolotow.\"}%n",
              i,
              1 + i % 4,
              text));
    }
    Path corpus = folder.resolve("subjects.jsonl");
    Files.writeString(corpus, lines, StandardCharsets.UTF_8);

    out = folder.resolve("out");
    assertThat(
            Jobs.run(
                "pipeline",
                "--corpus",
                corpus.toString(),
                "--out",
                out.toString(),
                "--topics",
                "3"))
        .isEqualTo(new Jobs.Result(0, ""));
  }

  private static List<String> common() {
    String letters = "bcdfghjklmnprstv";
    return letters
        .chars()
        .boxed()
        .flatMap(c -> List.of("a", "o", "u").stream().map(v -> Character.toString(c) + v + "mber"))
        .toList();
  }

  private static String any(Random random, List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  /**
   * Single fits may take two subjects for one; of three, the most coherent does not. How stable the
   * topics are is whatever the others found, so that only its range is known beforehand.
   */
  @Test
  void eachSubjectIsATopic() {
    for (String word : List.of("smuggled", "preparers", "wetland")) {
      assertThat(
              Duck.number(
                  out,
                  "SELECT count(*) FROM $topics WHERE corpus = 'all' AND list_contains(frequent_terms, '"
                      + word
                      + "')"))
          .as(word)
          .isEqualTo(1);
    }
    assertThat(
            Duck.rows(
                out,
                "SELECT DISTINCT k || ' ' || documents || ' ' || (coherence > 0) || ' ' || (stability BETWEEN 0 AND 1)"
                    + " FROM $topics WHERE corpus = 'all'"))
        .containsExactly("3 40 true true");
  }

  @Test
  void mixturesAddUpAndTheLargestIsTheTopic() {
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $document_topics WHERE abs(list_sum(mixture) - 1) > 1e-5"
                    + " OR mixture[topic + 1] <> list_max(mixture) OR len(mixture) <> 3"))
        .isZero();
    assertThat(Duck.number(out, "SELECT count(*) FROM $document_topics")).isEqualTo(DOCUMENTS);
  }

  @Test
  void sharesOfAMonthAreMeansOfItsMixtures() {
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $topic_shares s JOIN (SELECT topic, period, avg(share) AS mean,"
                    + " count(*) AS n FROM (SELECT date_trunc('month', published) AS period,"
                    + " unnest(range(3)) AS topic, unnest(mixture) AS share FROM $document_topics"
                    + " JOIN $documents USING (doc_id)) GROUP BY ALL) m"
                    + " ON s.topic = m.topic AND s.period = m.period"
                    + " WHERE abs(share - mean) < 1e-9 AND documents = n"))
        .isEqualTo(12);
    assertThat(Duck.number(out, "SELECT count(*) FROM $topic_shares")).isEqualTo(12);
  }

  @Test
  void aCorpusThatIsTooSmallSaysSo() {
    assertThat(
            Duck.rows(
                out,
                "SELECT topic, k, documents, label, reason FROM $topics WHERE corpus = 'drugs'"))
        .containsExactly("0|0|40|null|fewer than 50 documents");
    assertThat(Duck.number(out, "SELECT count(*) FROM $document_topics WHERE corpus = 'drugs'"))
        .isZero();
  }

  @Test
  void noTermIsAPerson() {
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM (SELECT unnest(list_concat(terms, frequent_terms)) AS term FROM"
                    + " $topics) WHERE term IN ('tiffany', 'zolotow')"))
        .isZero();
  }

  @Test
  void theJobGivesTheRowsOfThePipelineAndCarriesTheRest() {
    String digests =
        "SELECT digests['topics'], digests['document_topics'], digests['topic_shares'] FROM $runs"
            + " ORDER BY started DESC LIMIT 1";
    List<String> before = Duck.rows(out, digests);

    assertThat(Jobs.run("topics", "--out", out.toString(), "--topics", "3"))
        .isEqualTo(new Jobs.Result(0, ""));
    assertThat(Duck.rows(out, digests)).isEqualTo(before);
    assertThat(Jobs.run("verify", "--out", out.toString())).isEqualTo(new Jobs.Result(0, ""));
  }
}
