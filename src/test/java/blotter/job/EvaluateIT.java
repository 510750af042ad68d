package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateIT {

  @TempDir private Path folder;

  @Test
  void printsScoresAndErrorsAndFailsBelowAMinimum() throws IOException {
    Path corpus =
        Corpora.text(
            folder,
            "c.jsonl",
            """
            {"id":"d-1","date":"2014-01-01","contents":"The DEA seized heroin."}
            {"id":"d-2","date":"2014-01-02","contents":"The FBI seized cocaine."}
            """);
    Path gold =
        Corpora.text(
            folder,
            "gold.jsonl",
            """
            {"doc":"d-1","drugs":["heroin","fentanyl"],"agencies":["us.doj.dea"]}
            {"doc":"d-2","drugs":[],"agencies":["us.doj.fbi"]}
            """);
    String out = folder.resolve("out").toString();
    assertThat(Jobs.run("pipeline", "--corpus", corpus.toString(), "--out", out).code()).isZero();

    String printed =
        printedBy("evaluate", "--out", out, "--gold", gold.toString(), "--errors", "drugs");

    assertThat(printed)
        .contains("drugs            2      2      0.500   0.500  0.500")
        .contains("agencies         2      2      1.000   1.000  1.000   1.000-1.000")
        .contains("- d-1 fentanyl")
        .contains("+ d-2 cocaine");
    assertThat(
            Jobs.run("evaluate", "--out", out, "--gold", gold.toString(), "--min", "drugs=0.9")
                .code())
        .isEqualTo(1);
  }

  private static String printedBy(String... arguments) {
    PrintStream console = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      assertThat(Jobs.run(arguments)).isEqualTo(new Jobs.Result(0, ""));
    } finally {
      System.setOut(console);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
