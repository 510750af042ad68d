package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import blotter.corpus.CorpusParser;
import blotter.corpus.Format;
import blotter.corpus.ParseResult;
import blotter.corpus.ParsedDocument;
import blotter.corpus.RawRecord;
import blotter.corpus.Reading;
import blotter.corpus.RecurringLines;
import blotter.corpus.RejectCode;
import java.nio.ByteBuffer;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF8;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Parses raw records: each becomes the columns of a document, or a code with detail and excerpt.
 *
 * @param reading how records become documents
 */
public record ParseRecords(Reading reading) {

  /** Rows of {@link RecurringLineSets} to rows with file, record and the parsed columns. */
  public Dataset<Row> apply(Dataset<Row> raw) {
    UserDefinedFunction parse = udf(new Parse(reading), RawColumns.PARSED).asNondeterministic();

    return raw.select(
            col("file"),
            col("record"),
            parse
                .apply(
                    col("file"),
                    col("file_source"),
                    col("record"),
                    col("format"),
                    col("bytes"),
                    col("rejection"),
                    col("rejection_detail"),
                    col(RecurringLineSets.RECURRING))
                .as("parsed"))
        .select("file", "record", "parsed.*");
  }

  private static final class Parse
      implements UDF8<String, String, Long, String, byte[], String, String, Seq<String>, Row> {

    private static final long serialVersionUID = 1L;

    private final Reading reading;
    private transient CorpusParser parser;

    Parse(Reading reading) {
      this.reading = reading;
    }

    @Override
    public Row call(
        String file,
        String source,
        Long record,
        String format,
        byte[] bytes,
        String rejection,
        String detail,
        Seq<String> recurring) {
      if (parser == null) {
        parser = new CorpusParser(reading);
      }

      RejectCode code = rejection == null ? null : RejectCode.valueOf(rejection);
      ParseResult result =
          parser.parse(
              new RawRecord(
                  file,
                  source,
                  record,
                  Format.valueOf(format),
                  ByteBuffer.wrap(bytes),
                  code,
                  detail),
              lines(recurring));

      if (result instanceof ParseResult.Parsed parsed) {
        return row(parsed.document());
      }
      ParseResult.Rejected rejected = (ParseResult.Rejected) result;
      return RowFactory.create(
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          rejected.code().code(),
          rejected.detail(),
          rejected.excerpt());
    }

    private static RecurringLines lines(Seq<String> recurring) {
      return recurring == null
          ? RecurringLines.NONE
          : new RecurringLines(Set.copyOf(CollectionConverters.asJava(recurring)));
    }

    private static Row row(ParsedDocument document) {
      return RowFactory.create(
          document.id(),
          document.source(),
          document.uri(),
          document.title(),
          document.text(),
          document.published(),
          document.basis().code(),
          document.labels(),
          null,
          null,
          null);
    }
  }
}
