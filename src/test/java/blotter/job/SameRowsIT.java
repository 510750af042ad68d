package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of a run do not depend on where and in which order they were computed. */
class SameRowsIT {

  private static final String RECORDS = "reports.jsonl";

  @TempDir private static Path folder;
  private static List<String> expected;

  @BeforeAll
  static void runOnOneCore() throws IOException {
    PlantedCorpus.write(PlantedCorpus.documents(), folder.resolve(RECORDS));
    expected = digests("local[1]", "one");
    assertThat(expected).hasSize(24);
    assertThat(Duck.number(folder.resolve("out-one"), "SELECT count(*) FROM $near_duplicates"))
        .isGreaterThan(100);
  }

  @AfterAll
  static void leaveNoClusterBehind() {
    Jobs.stop();
  }

  @Test
  void twoCoresGiveThem() throws IOException {
    assertThat(digests("local[2]", "two")).isEqualTo(expected);
  }

  @Test
  void anotherOrderOfRecordsGivesThem() throws IOException {
    List<String> lines =
        new ArrayList<>(Files.readAllLines(folder.resolve(RECORDS), StandardCharsets.UTF_8));
    List<String> original = List.copyOf(lines);
    Collections.shuffle(lines, new Random(1));
    assertThat(lines).isNotEqualTo(original);

    Files.write(folder.resolve(RECORDS), lines, StandardCharsets.UTF_8);
    try {
      assertThat(digests("local[2]", "shuffled")).isEqualTo(expected);
    } finally {
      Files.write(folder.resolve(RECORDS), original, StandardCharsets.UTF_8);
    }
  }

  @Test
  void executorsInProcessesOfTheirOwnGiveThem() throws IOException {
    assertThat(digests("local-cluster[2,1,1024]", "cluster")).isEqualTo(expected);
  }

  private static List<String> digests(String master, String name) throws IOException {
    Path out = folder.resolve("out-" + name);
    Jobs.Result result =
        Jobs.runOn(
            master,
            "pipeline",
            "--corpus",
            folder.resolve(RECORDS).toString(),
            "--out",
            out.toString(),
            "--min-documents",
            "3");
    assertThat(result).isEqualTo(new Jobs.Result(0, ""));
    return Duck.rows(
        out,
        "SELECT unnest(map_keys(digests)) AS name, unnest(map_values(digests)) FROM $runs ORDER BY 1");
  }
}
