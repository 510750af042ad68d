package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;

import blotter.table.Dictionary;
import blotter.table.Table;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the comments of columns from the files of the seeds' tables. */
class ColumnCommentsIT {

  private static final Path OUT = SeedTables.out();

  @ParameterizedTest
  @ValueSource(strings = {"trends", "documents", "runs"})
  void theFilesSayWhatTheirColumnsMean(String table) {
    String schema =
        Duck.rows(
                OUT,
                "SELECT decode(value) FROM parquet_kv_metadata('"
                    + OUT.resolve("current").resolve(table)
                    + "/**/*.parquet') WHERE decode(key) = 'org.apache.spark.sql.parquet.row.metadata'"
                    + " LIMIT 1")
            .get(0);
    String meaning = Dictionary.of(table).get(0).meaning().split("[`\"]", 2)[0].strip();
    assertThat(schema).contains("\"comment\":\"" + meaning);
    assertThat(schema.split("\"comment\":", -1).length - 1)
        .isGreaterThanOrEqualTo(Dictionary.of(table).size() - (isByYear(table) ? 1 : 0));
  }

  private static boolean isByYear(String table) {
    return Table.all().stream().anyMatch(one -> one.name().equals(table) && one.byYear());
  }
}
