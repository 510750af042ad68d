package blotter.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;

import blotter.stage.CountWords;
import blotter.table.Documents;
import blotter.table.Events;
import blotter.table.Mentions;
import blotter.table.Sentences;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * The words of counted documents, which topics and labels are learned from: {@code doc_id}, {@code
 * source}, {@code published}, {@code labels}, {@code drug} (whether the document names a drug) and
 * {@code counts}.
 */
final class WordRows {

  private WordRows() {}

  /** Those of tables that were written before. */
  static Dataset<Row> of(Run run) {
    Dataset<Row> drugs =
        run.read(Mentions.TABLE).where(col("kind").equalTo("drug")).select("doc_id");
    if (run.has(Events.TABLE)) {
      drugs = drugs.union(run.read(Events.TABLE).where(size(col("drugs")).gt(0)).select("doc_id"));
    }

    return new CountWords()
        .apply(
            TermsJob.texts(run.read(Documents.TABLE), run.read(Sentences.TABLE))
                .select("doc_id", "source", "published", "labels", "words", "names")
                .join(drugs.distinct().withColumn("named", lit(true)), "doc_id", "left")
                .withColumn("drug", coalesce(col("named"), lit(false)))
                .drop("named"));
  }

  /** Lets work use rows that are computed once. */
  static void use(Dataset<Row> rows, Consumer<Dataset<Row>> work) {
    Dataset<Row> cached = rows.persist(StorageLevel.DISK_ONLY());
    try {
      work.accept(cached);
    } finally {
      cached.unpersist();
    }
  }
}
