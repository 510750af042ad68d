package blotter.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The arrows between the rooms, and what each room may not do. */
class HouseRulesTest {

  private static final List<String> BELOW_STAGES =
      List.of(
          "table",
          "text",
          "lexicon",
          "corpus",
          "mention",
          "number",
          "calendar",
          "measure",
          "event",
          "duplicate",
          "incident",
          "topic",
          "trend",
          "official",
          "evaluate",
          "report",
          "findings");

  /** Every room with the rooms that it may use besides itself. */
  private static final Map<String, List<String>> ARROWS =
      Map.ofEntries(
          Map.entry("text", List.of()),
          Map.entry("lexicon", List.of("text")),
          Map.entry("corpus", List.of()),
          Map.entry("mention", List.of("lexicon", "number", "text")),
          Map.entry("number", List.of("text")),
          Map.entry("calendar", List.of("number", "text", "lexicon")),
          Map.entry("measure", List.of("number", "text", "lexicon", "mention")),
          Map.entry(
              "event", List.of("number", "text", "lexicon", "mention", "measure", "calendar")),
          Map.entry("duplicate", List.of()),
          Map.entry(
              "incident", List.of("duplicate", "event", "calendar", "mention", "lexicon", "text")),
          Map.entry("topic", List.of()),
          Map.entry("trend", List.of()),
          Map.entry("official", List.of("trend")),
          Map.entry("evaluate", List.of()),
          Map.entry("report", List.of()),
          Map.entry("notebook", List.of()),
          Map.entry("findings", List.of("report", "trend")),
          Map.entry("table", List.of()),
          Map.entry("stage", BELOW_STAGES),
          Map.entry("job", Stream.concat(Stream.of("stage"), BELOW_STAGES.stream()).toList()));

  private static final List<String> PURE =
      List.of(
          "text",
          "lexicon",
          "corpus",
          "mention",
          "number",
          "calendar",
          "measure",
          "event",
          "duplicate",
          "incident",
          "topic",
          "trend",
          "official",
          "evaluate",
          "report",
          "findings",
          "notebook");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("blotter");

  @TestFactory
  List<DynamicTest> everyRoomUsesOnlyTheRoomsBelowIt() {
    return ARROWS.keySet().stream()
        .sorted()
        .map(room -> DynamicTest.dynamicTest(room, () -> checkArrows(room)))
        .toList();
  }

  private static void checkArrows(String room) {
    String[] forbidden =
        ARROWS.keySet().stream()
            .filter(other -> !other.equals(room) && !ARROWS.get(room).contains(other))
            .map(HouseRulesTest::classesOf)
            .toArray(String[]::new);
    if (forbidden.length == 0) {
      return;
    }

    noClasses()
        .that()
        .resideInAPackage(classesOf(room))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .check(CLASSES);
  }

  @Test
  void everyClassLivesInARoom() {
    classes()
        .should()
        .resideInAnyPackage(
            ARROWS.keySet().stream().map(HouseRulesTest::classesOf).toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void pureRoomsKnowNoSpark() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE.stream().map(HouseRulesTest::classesOf).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")
        .check(CLASSES);
  }

  @Test
  void onlyTextKnowsOpenNlp() {
    noClasses()
        .that()
        .resideOutsideOfPackage(classesOf("text"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("opennlp..")
        .check(CLASSES);
  }

  @Test
  void onlyCorpusKnowsJsoup() {
    noClasses()
        .that()
        .resideOutsideOfPackage(classesOf("corpus"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jsoup..")
        .check(CLASSES);
  }

  @Test
  void onlyReportKnowsJte() {
    noClasses()
        .that()
        .resideOutsideOfPackage(classesOf("report"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("gg.jte..")
        .check(CLASSES);
  }

  @Test
  void tablesKnowSparkSqlOnly() {
    noClasses()
        .that()
        .resideInAPackage(classesOf("table"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.spark.api..", "org.apache.spark.rdd..", "org.apache.hadoop..")
        .check(CLASSES);
  }

  @Test
  void onlyJobsOpenSessionsAndExit() {
    noClasses()
        .that()
        .resideOutsideOfPackage(classesOf("job"))
        .should()
        .callMethod(org.apache.spark.sql.SparkSession.class, "builder")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.Clock.class, "systemUTC")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
  }

  @Test
  void onlyJobsReadAndWriteTables() {
    noClasses()
        .that()
        .resideOutsideOfPackage(classesOf("job"))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.apache.spark.sql.DataFrameReader")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.apache.spark.sql.DataFrameWriter")
        .check(CLASSES);
  }

  @Test
  void onlyDuckQueriesAndNotebooksKnowDatabases() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("blotter.job.DuckQueries")
        .and()
        .resideOutsideOfPackage(classesOf("notebook"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.duckdb..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.sql\\.(Connection|DriverManager|Statement|ResultSet.*)")
        .check(CLASSES);
  }

  private static String classesOf(String room) {
    return "blotter." + room + "..";
  }
}
