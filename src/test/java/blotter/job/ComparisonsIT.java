package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts about cocaine follow an official series by two months. */
class ComparisonsIT {

  private static final int MONTHS = 48;
  private static final String COLUMNS = "period=Month,value=Deaths,group=Kind";
  private static final YearMonth BEGIN = YearMonth.of(2009, 1);

  @TempDir private static Path folder;
  private static Path out;

  @BeforeAll
  static void run() throws IOException {
    out = folder.resolve("out");
    Random random = new Random(2);
    StringBuilder official = new StringBuilder("Month,Kind,Deaths\n");
    StringBuilder documents = new StringBuilder();
    int[] deaths = new int[MONTHS];
    for (int t = 0; t < MONTHS; t++) {
      deaths[t] = random.nextInt(6);
      official.append(BEGIN.plusMonths(t)).append(",all,").append(deaths[t]).append('\n');
      for (int i = 0; i < 6; i++) {
        boolean named = t >= 2 && i < deaths[t - 2];
        documents.append(document(BEGIN.plusMonths(t), i, named));
      }
    }
    official.append("2009-01,short,1\n2009-02,short,4\n");
    Files.writeString(folder.resolve("deaths.csv"), official, StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("texts.jsonl"), documents, StandardCharsets.UTF_8);

    ok("ingest", "--corpus", folder.resolve("texts.jsonl").toString());
    ok("annotate");
    ok("trends", "--against", file("deaths.csv"), "--against-columns", COLUMNS);
  }

  private static String document(YearMonth month, int number, boolean named) {
    String drug = named ? "cocaine" : "stolen furniture";
    return Message.of(
        "{\"id\":\"%s-%d\",\"date\":\"%s-1%d\",\"title\":\"Arrest number %d of the month %s\","
            + "\"body\":\"Officers said that they found %s in a car on the road to town.\"}%n",
        month, number, month, number, number, month, drug);
  }

  private static void ok(String... arguments) {
    assertThat(run(arguments)).isEqualTo(new Jobs.Result(0, ""));
  }

  private static Jobs.Result run(String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--out";
    all[arguments.length + 1] = out.toString();
    return Jobs.run(all);
  }

  private static String file(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void theStrongestLagIsThatOfTheTexts() {
    assertThat(
            Duck.rows(
                out,
                "SELECT official, series_id, lag, reason, family, family_size = 75 FROM $comparisons"
                    + " WHERE series_id = 'documents|month|drug=cocaine'"
                    + " ORDER BY r DESC NULLS LAST LIMIT 1"))
        .containsExactly("deaths|all|documents|month|drug=cocaine|2|null|deaths|all|true");
    assertThat(
            Duck.number(
                out, "SELECT count(*) FROM $comparisons WHERE lag = 2 AND q < 0.001 AND low > 0.8"))
        .isEqualTo(3);
  }

  @Test
  void qIsCorrectedForAllTestsOfTheOfficialSeries() {
    assertThat(Duck.number(out, "SELECT count(*) FROM $comparisons WHERE q < p")).isZero();
    assertThat(
            Duck.number(
                out,
                "SELECT count(*) FROM $comparisons WHERE (p IS NULL) <> (reason IS NOT NULL)"
                    + " OR (p IS NULL) <> (family IS NULL) OR note IS NULL"))
        .isZero();
  }

  @Test
  void aShortSeriesHasOneRowWithTheReason() {
    assertThat(
            Duck.rows(
                out,
                "SELECT series_id, granularity, lag, reason, r, family FROM $comparisons"
                    + " WHERE official = 'deaths|short'"))
        .containsExactly("*|month|0|too few periods|null|null");
  }

  @Test
  void aFileWithoutSeriesIsNamedWithItsColumns() {
    assertThat(run("trends", "--against", file("deaths.csv")))
        .isEqualTo(
            new Jobs.Result(
                1,
                "blotter: --against "
                    + file("deaths.csv")
                    + ": no known columns; the first line has Month, Kind, Deaths;"
                    + " --against-columns names others\n"));
  }
}
