package blotter.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import blotter.table.Documents;
import blotter.table.Mentions;
import blotter.table.Sentences;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Cuts every span out of its document's text again and fails where it is not what a table says. */
@Command(
    name = "verify",
    description = "Checks every span of the current tables against the documents' text.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class VerifyJob implements Callable<Integer> {

  @Mixin private OutOption outOption;

  @Override
  public Integer call() {
    String out = outOption.folder();
    SparkSession session = Session.open("verify");
    Path folder =
        Generation.current(session.sparkContext().hadoopConfiguration(), out)
            .orElseThrow(() -> new JobException("no tables in " + out));

    Dataset<Row> texts =
        Tables.read(session, new Path(folder, "documents").toString(), Documents.TABLE)
            .select("doc_id", "text");
    Dataset<Row> mentions =
        Tables.read(session, new Path(folder, "mentions").toString(), Mentions.TABLE);
    Dataset<Row> sentences =
        Tables.read(session, new Path(folder, "sentences").toString(), Sentences.TABLE);

    Column slice = col("text").substr(col("begin").plus(lit(1)), col("end").minus(col("begin")));
    Column length = col("end").minus(col("begin"));

    long wrongMentions = wrong(mentions, texts, slice.equalTo(col("surface")));
    long wrongSentences =
        wrong(
            sentences,
            texts,
            length.gt(0).and(org.apache.spark.sql.functions.length(slice).equalTo(length)));

    List<String> lines =
        List.of(
            Message.of("mentions   %,d checked, %,d wrong", mentions.count(), wrongMentions),
            Message.of("sentences  %,d checked, %,d wrong", sentences.count(), wrongSentences));
    lines.forEach(System.out::println);
    if (wrongMentions + wrongSentences > 0) {
      throw new JobException("spans do not fit the text");
    }
    return 0;
  }

  /** Rows whose document is missing or whose span is not as it should be. */
  private static long wrong(Dataset<Row> spans, Dataset<Row> texts, Column right) {
    return spans
        .join(
            texts,
            scala.jdk.javaapi.CollectionConverters.asScala(List.of("doc_id")).toSeq(),
            "left")
        .where(col("text").isNull().or(coalesce(right, lit(false)).unary_$bang()))
        .agg(count(lit(1)))
        .head()
        .getLong(0);
  }
}
