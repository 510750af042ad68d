package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import blotter.mention.Annotation;
import blotter.mention.Mention;
import blotter.table.Mentions;
import blotter.text.CharSpan;
import blotter.text.CodePoints;
import blotter.text.LanguageIdentifier;
import blotter.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.StructType;

/**
 * Reads the text of English documents once: adds the column {@code annotation} with its sentences,
 * mentions and number of tokens; null for other documents. The tokens of a sentence are one string,
 * {@code words}, with a space between them: no token holds one, and arrays of strings are slow.
 *
 * @param resources lexicon and abbreviations
 */
public record AnnotateText(Broadcast<TextResources> resources) {

  private static final StructType SENTENCE =
      new StructType()
          .add("begin", IntegerType)
          .add("end", IntegerType)
          .add("words", StringType)
          .add("names", createArrayType(IntegerType));

  private static final StructType ANNOTATION =
      new StructType()
          .add("sentences", createArrayType(SENTENCE))
          .add("mentions", createArrayType(Mentions.MENTION))
          .add("tokens", IntegerType);

  /** Adds {@code annotation} to rows with {@code text} and {@code language}. */
  public Dataset<Row> apply(Dataset<Row> documents) {
    UserDefinedFunction annotate = udf(new Annotate(resources), ANNOTATION).asNondeterministic();
    return documents.withColumn(
        "annotation",
        annotate.apply(
            when(col("language").equalTo(LanguageIdentifier.ENGLISH), col("text"))
                .otherwise(lit(null).cast(StringType))));
  }

  private static final class Annotate implements UDF1<String, Row> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<TextResources> resources;

    Annotate(Broadcast<TextResources> resources) {
      this.resources = resources;
    }

    @Override
    public Row call(String text) {
      return text == null ? null : row(text, resources.value().annotator().annotate(text));
    }
  }

  private static Row row(String text, Annotation annotation) {
    CodePoints codePoints = CodePoints.of(text);
    List<Row> sentences = new ArrayList<>(annotation.sentences().size());
    int tokens = 0;

    for (int i = 0; i < annotation.sentences().size(); i++) {
      CharSpan span = annotation.sentences().get(i);
      Tokens words = annotation.tokens().get(i);
      tokens += words.size();
      sentences.add(
          RowFactory.create(
              codePoints.at(span.begin()),
              codePoints.at(span.end()),
              words.joined(),
              annotation.names().get(i).stream().boxed().toList()));
    }

    List<Row> mentions = new ArrayList<>(annotation.mentions().size());
    for (Mention mention : annotation.mentions()) {
      mentions.add(row(mention, codePoints));
    }
    return RowFactory.create(sentences, mentions, tokens);
  }

  private static Row row(Mention mention, CodePoints codePoints) {
    return RowFactory.create(
        mention.sentence(),
        codePoints.at(mention.begin()),
        codePoints.at(mention.end()),
        mention.surface(),
        mention.entity().kind().code(),
        mention.entity().id(),
        mention.entity().name(),
        mention.entity().path(),
        mention.sense(),
        mention.certainty());
  }
}
