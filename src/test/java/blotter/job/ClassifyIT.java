package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels of a corpus in which three words decide, most documents are labelled and some are not. */
class ClassifyIT {

  private static final String DIGESTS =
      "SELECT digests['classifiers'], digests['classifications'] FROM $runs"
          + " WHERE job = 'classify' ORDER BY started DESC LIMIT 1";

  @TempDir private static Path folder;
  private static Path out;

  @BeforeAll
  static void run() throws IOException {
    Random random = new Random(11);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 160; i++) {
      String subject = List.of("smuggling", "refund", "wetland", "election").get(i % 4);
      lines.append(record(i, subject, labels(i), random));
    }
    Path corpus = folder.resolve("labelled.jsonl");
    Files.writeString(corpus, lines, StandardCharsets.UTF_8);

    out = folder.resolve("out");
    run("ingest", "--corpus", corpus.toString());
    run("annotate");
    run("classify");
  }

  /** Every tenth document has no label (of taxes or elections), nor have most about elections. */
  private static String labels(int i) {
    String name = List.of("Drugs", "Tax", "Water", i < 40 ? "Rare" : "").get(i % 4);
    boolean labelled = i % 10 != 9 && !name.isEmpty();
    return labelled ? ",\"topics\":[\"" + name + "\"]" : "";
  }

  private static String record(int i, String subject, String labels, Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = 0; n < 20; n++) {
      text.append("bcdfghjklm".charAt(random.nextInt(10))).append("umber ");
    }
    return String.format(
        Locale.ROOT,
        "{\"id\":\"c-%03d\",\"date\":\"2014-01-03\"%s,\"contents\":\"The officials of the %s case said"
            + " that the %s of the county was about %s.\"}%n",
        i,
        labels,
        subject,
        text,
        subject);
  }

  private static void run(String... arguments) {
    run("local[2]", arguments);
  }

  private static void run(String master, String[] arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--out";
    all[arguments.length + 1] = out.toString();
    assertThat(Jobs.runOn(master, all)).isEqualTo(new Jobs.Result(0, ""));
  }

  @AfterAll
  static void stop() {
    Jobs.stop();
  }

  @Test
  void labelsGoToDocumentsThatAreAboutThem() {
    assertThat(
            Duck.rows(
                out,
                "SELECT label, count(*) > 0, count(*) FILTER (text NOT LIKE CASE label WHEN 'Drugs' THEN"
                    + " '%smuggling%' WHEN 'Tax' THEN '%refund%' ELSE '%wetland%' END) FROM"
                    + " $classifications JOIN $documents USING (doc_id) GROUP BY label ORDER BY 1"))
        .containsExactly("Tax|true|0");
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $classifications JOIN $documents USING (doc_id)"
                    + " WHERE map_contains(labels, 'topics')"))
        .as("no document that its source labels")
        .isZero();
  }

  @Test
  void everyLabelSaysHowWellItIsLearnedOrWhyNot() {
    assertThat(
            Duck.rows(
                out,
                "SELECT label, examples, precision > 0.9, recall > 0.9, reason FROM $classifiers"
                    + " ORDER BY label"))
        .containsExactly(
            "Drugs|40|true|true|null",
            "Rare|8|null|null|fewer than 20 examples",
            "Tax|32|true|true|null",
            "Water|40|true|true|null");
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $classifiers c WHERE assigned <> (SELECT count(*) FROM"
                    + " $classifications WHERE label = c.label)"))
        .isZero();
  }

  @Test
  void theRunRemembersTheScores() {
    assertThat(
            Duck.rows(
                out,
                "SELECT list_sort(map_keys(scores)) FROM $runs WHERE job = 'classify'"
                    + " ORDER BY started LIMIT 1"))
        .containsExactly(
            "[topics=Drugs|precision, topics=Drugs|recall, topics=Tax|precision,"
                + " topics=Tax|recall, topics=Water|precision, topics=Water|recall]");
  }

  @Test
  void oneCoreGivesTheRowsOfTwo() {
    List<String> before = Duck.rows(out, DIGESTS);
    run("local[1]", new String[] {"classify"});

    assertThat(Duck.rows(out, DIGESTS)).isEqualTo(before);
    assertThat(Jobs.run("verify", "--out", out.toString())).isEqualTo(new Jobs.Result(0, ""));
  }

  @Test
  void setsThatAreNotThereGiveNoRows() {
    Path other = folder.resolve("other");
    assertThat(
            Jobs.run(
                "ingest",
                "--corpus",
                folder.resolve("labelled.jsonl").toString(),
                "--out",
                other.toString()))
        .isEqualTo(new Jobs.Result(0, ""));
    assertThat(Jobs.run("annotate", "--out", other.toString())).isEqualTo(new Jobs.Result(0, ""));
    assertThat(Jobs.run("classify", "--label-sets", "subjects", "--out", other.toString()))
        .isEqualTo(new Jobs.Result(0, ""));
    assertThat(Duck.number(other, "SELECT count(*) FROM $classifiers")).isZero();
  }
}
