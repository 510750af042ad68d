package blotter.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DictionaryTest {

  private static final Path PAGE = Path.of("docs/tables.md");

  static Stream<Table> tables() {
    return Stream.concat(Table.all().stream(), Stream.of(Scores.TABLE));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyColumnHasAMeaningAndAnExample(Table table) {
    assertThat(Dictionary.of(table.name()).stream().map(ColumnMeaning::name).sorted())
        .containsExactlyElementsOf(table.columns().stream().sorted().toList());
    assertThat(Dictionary.of(table.name()))
        .allSatisfy(column -> assertThat(column.meaning()).as(column.name()).isNotBlank())
        .allSatisfy(column -> assertThat(column.example()).as(column.name()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void whatNullMeansIsSaidOfExactlyTheColumnsThatCanBeNull(Table table) {
    assertThat(
            Dictionary.of(table.name()).stream()
                .filter(column -> !column.nullMeans().isEmpty())
                .map(ColumnMeaning::name)
                .collect(Collectors.toSet()))
        .isEqualTo(table.optional());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void numbersHaveAUnitAndExamplesAreOfTheirType(Table table) {
    for (StructField field : table.schema().fields()) {
      ColumnMeaning column = Dictionary.byName(table.name()).get(field.name());
      if (isNumber(field.dataType())) {
        assertThat(Double.parseDouble(column.example())).as(field.name()).isNotNaN();
        assertThat(column.unit()).as(table.name() + "." + field.name()).isNotBlank();
      }
      if (field.dataType().equals(DataTypes.DateType)) {
        assertThat(column.example()).matches("\\d{4}-\\d{2}-\\d{2}");
      }
    }
  }

  private static boolean isNumber(DataType type) {
    return List.of(DataTypes.IntegerType, DataTypes.LongType, DataTypes.DoubleType).contains(type);
  }

  @Test
  void theMeaningsAreComments() {
    assertThat(Arrays.stream(Trends.TABLE.described().fields()))
        .allSatisfy(field -> assertThat(field.getComment().get()).isNotBlank());
  }

  @Test
  void thePageIsCurrent() throws IOException {
    String page = DictionaryPage.markdown(tables().toList());
    if (Boolean.getBoolean("blotter.rewrite")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("rewrite it: ./mvnw test -Dtest=DictionaryTest -DargLine=-Dblotter.rewrite=true")
        .isEqualTo(page);
  }
}
