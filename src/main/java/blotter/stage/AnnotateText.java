package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import blotter.calendar.TemporalExpression;
import blotter.corpus.DateBasis;
import blotter.measure.Measurement;
import blotter.measure.Quantity;
import blotter.mention.Annotation;
import blotter.mention.Mention;
import blotter.table.Dates;
import blotter.table.Documents;
import blotter.table.Events;
import blotter.table.Mentions;
import blotter.table.Quantities;
import blotter.text.CharSpan;
import blotter.text.CodePoints;
import blotter.text.LanguageIdentifier;
import blotter.text.Tokens;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.StructType;

/**
 * Reads the text of English documents once: adds the column {@code annotation} with its sentences,
 * mentions, quantities, dates, events, number of tokens and the audit of its date; null for other
 * documents. The tokens of a sentence are one string, {@code words}, with a space between them: no
 * token holds one, and arrays of strings are slow.
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
          .add("quantities", createArrayType(Quantities.QUANTITY))
          .add("dates", createArrayType(Dates.DATE))
          .add("events", createArrayType(Events.EVENT))
          .add("date_verdict", StringType)
          .add("date_candidates", Documents.CANDIDATES)
          .add("tokens", IntegerType);

  /**
   * Adds {@code annotation} to rows with {@code text}, {@code language}, {@code published}, {@code
   * published_basis} and {@code uri}.
   */
  public Dataset<Row> apply(Dataset<Row> documents) {
    UserDefinedFunction annotate = udf(new Annotate(resources), ANNOTATION).asNondeterministic();
    return documents.withColumn(
        "annotation",
        annotate.apply(
            when(col("language").equalTo(LanguageIdentifier.ENGLISH), col("text"))
                .otherwise(lit(null).cast(StringType)),
            col("published"),
            col("published_basis"),
            col("uri")));
  }

  private static final class Annotate implements UDF4<String, Date, String, String, Row> {

    private static final long serialVersionUID = 1L;

    private final Broadcast<TextResources> resources;

    Annotate(Broadcast<TextResources> resources) {
      this.resources = resources;
    }

    @Override
    public Row call(String text, Date published, String basis, String uri) {
      return text == null
          ? null
          : row(text, resources.value().reader().read(source(text, published, basis, uri)));
    }
  }

  private static TextReader.Source source(String text, Date published, String basis, String uri) {
    boolean web = uri.startsWith("http:") || uri.startsWith("https:");
    boolean alone = !web && uri.indexOf('#') < 0;
    return new TextReader.Source(
        text,
        published.toLocalDate(),
        DateBasis.TEXT.code().equals(basis),
        web ? uri : null,
        alone ? uri.substring(uri.lastIndexOf('/') + 1) : null);
  }

  private static Row row(String text, TextReader.Read read) {
    Annotation annotation = read.annotation();
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
    return RowFactory.create(
        sentences,
        mentions,
        quantities(text, read.measurements(), codePoints),
        dates(text, read, codePoints),
        EventRows.of(text, annotation, read.events(), codePoints),
        read.verdict().code(),
        read.verdict().candidates().stream()
            .map(it -> RowFactory.create(it.date(), it.basis().code()))
            .toList(),
        tokens);
  }

  private static List<Row> quantities(
      String text, List<Measurement> measurements, CodePoints codePoints) {
    List<Row> rows = new ArrayList<>(measurements.size());
    for (Measurement measurement : measurements) {
      Quantity quantity = measurement.quantity();
      rows.add(
          RowFactory.create(
              measurement.sentence(),
              codePoints.at(quantity.begin()),
              codePoints.at(quantity.end()),
              text.substring(quantity.begin(), quantity.end()),
              Codes.of(quantity.dimension()),
              quantity.low(),
              quantity.high(),
              Codes.of(quantity.bound()),
              quantity.unit(),
              quantity.siLow(),
              quantity.siHigh(),
              quantity.readings().isEmpty() ? null : quantity.readings(),
              measurement.drug() == null ? null : measurement.drug().id(),
              Codes.of(measurement.role()),
              Codes.of(measurement.manner())));
    }
    return rows;
  }

  private static List<Row> dates(String text, TextReader.Read read, CodePoints codePoints) {
    List<Row> rows = new ArrayList<>(read.expressions().size());
    for (int i = 0; i < read.expressions().size(); i++) {
      TemporalExpression expression = read.expressions().get(i);
      rows.add(
          RowFactory.create(
              read.sentenceOfExpression().get(i),
              codePoints.at(expression.begin()),
              codePoints.at(expression.end()),
              text.substring(expression.begin(), expression.end()),
              expression.timex(),
              expression.first(),
              expression.last(),
              Codes.of(expression.precision()),
              expression.relative()));
    }
    return rows;
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
