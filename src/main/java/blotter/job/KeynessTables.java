package blotter.job;

import static org.apache.spark.sql.functions.col;

import blotter.stage.AdjustTests;
import blotter.stage.CompareSides;
import blotter.stage.Contrast;
import blotter.stage.CountSides;
import blotter.stage.MarkSides;
import blotter.stage.SpreadTerms;
import blotter.table.Keyness;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Writes {@code keyness}. */
final class KeynessTables {

  private KeynessTables() {}

  /**
   * Writes the table.
   *
   * @param texts rows of {@link TermsJob#texts}
   * @param mentions rows of {@code mentions}
   * @param sides what is compared
   * @param minDocuments documents of the corpus in which a term must stand
   */
  static void write(
      Run run, Dataset<Row> texts, Dataset<Row> mentions, MarkSides sides, int minDocuments) {
    run.stage(
        "keyness",
        () -> compare(run, sides.apply(texts, mentions), sides, minDocuments),
        told -> told);
  }

  private static String compare(
      Run run, Dataset<Row> documents, MarkSides sides, int minDocuments) {
    CountSides count = new CountSides(minDocuments);
    Dataset<Row> terms = count.terms(documents).persist(StorageLevel.DISK_ONLY());
    try {
      List<Row> contrasts = count.totals(terms).collectAsList();
      Dataset<Row> totals =
          terms.sparkSession().createDataFrame(contrasts, count.totals(terms).schema());
      Dataset<Row> counts = count.apply(terms, totals).persist(StorageLevel.DISK_ONLY());
      try {
        Dataset<Row> compared = new CompareSides().apply(new SpreadTerms().apply(counts, terms));
        long rows =
            run.write(
                Keyness.TABLE,
                new AdjustTests("family", "p")
                    .apply(compared.withColumn("family", col("contrast"))));
        return told(rows, sides, contrasts);
      } finally {
        counts.unpersist();
      }
    } finally {
      terms.unpersist();
    }
  }

  private static String told(long rows, MarkSides sides, List<Row> contrasts) {
    Set<String> compared =
        contrasts.stream()
            .map(row -> row.<String>getAs("contrast"))
            .collect(Collectors.toCollection(TreeSet::new));
    String empty =
        sides.contrasts().stream()
            .map(Contrast::name)
            .filter(name -> !compared.contains(name))
            .collect(Collectors.joining(", "));
    return Message.rows(rows)
        + (empty.isEmpty() ? "" : "; warning: a side has no document: " + empty);
  }
}
