package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that users submit, on a cluster of a master and two workers. */
class ClusterIT {

  @TempDir private static Path folder;
  private static StandaloneCluster cluster;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    cluster = new StandaloneCluster(folder);
  }

  @AfterAll
  static void stop() {
    cluster.close();
  }

  @Test
  void aClusterWritesTheSameRowsAsOneMachine() throws IOException, InterruptedException {
    Path corpus = Corpora.mixed(folder.resolve("corpus"));
    Path local = folder.resolve("local");
    Path distributed = folder.resolve("distributed");

    assertThat(Jobs.run(pipeline(corpus, local).toArray(String[]::new)).code()).isZero();
    submit(pipeline(corpus, distributed));

    String digests = "SELECT unnest(map_entries(digests), recursive := true) FROM $runs ORDER BY 1";
    assertThat(Duck.rows(distributed, digests)).hasSize(24).isEqualTo(Duck.rows(local, digests));
    assertThat(Duck.number(distributed, "SELECT read - documents - rejects FROM $runs")).isZero();
  }

  private static List<String> pipeline(Path corpus, Path out) {
    return List.of("pipeline", "--corpus", corpus.toString(), "--out", out.toString());
  }

  private static void submit(List<String> words) throws IOException, InterruptedException {
    Path log = folder.resolve("submit.log");
    ProcessBuilder builder =
        new ProcessBuilder(Path.of("jobs", "run").toString()).redirectErrorStream(true);
    builder.command().addAll(words);
    builder.environment().putAll(StandaloneCluster.environment());
    builder.environment().remove("SPARK_HOME");
    builder.environment().put("BLOTTER_MASTER", cluster.master());
    builder
        .environment()
        .put(
            "BLOTTER_SUBMIT",
            "--executor-memory 700m --executor-cores 1 --conf spark.driver.host=127.0.0.1"
                + " --conf spark.driver.bindAddress=127.0.0.1 --conf spark.ui.enabled=false");

    Process process = builder.redirectOutput(log.toFile()).start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertThat(ended && process.exitValue() == 0).as(Files.readString(log)).isTrue();
  }
}
