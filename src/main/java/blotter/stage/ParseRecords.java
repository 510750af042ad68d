package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import blotter.corpus.CorpusParser;
import blotter.corpus.FieldMapping;
import blotter.corpus.Format;
import blotter.corpus.ParseResult;
import blotter.corpus.ParsedDocument;
import blotter.corpus.RawRecord;
import blotter.corpus.RejectCode;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF7;
import org.apache.spark.sql.expressions.UserDefinedFunction;

/**
 * Parses raw records: each becomes the columns of a document, or a code with detail and excerpt.
 *
 * @param asOf last day that a document may be published on
 * @param mapping the fields of JSON records
 */
public record ParseRecords(LocalDate asOf, FieldMapping mapping) {

  /** Rows of {@link RawColumns#RAW} to rows with file, record and the parsed columns. */
  public Dataset<Row> apply(Dataset<Row> raw) {
    UserDefinedFunction parse =
        udf(new Parse(asOf, mapping), RawColumns.PARSED).asNondeterministic();

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
                    col("rejection_detail"))
                .as("parsed"))
        .select("file", "record", "parsed.*");
  }

  private static final class Parse
      implements UDF7<String, String, Long, String, byte[], String, String, Row> {

    private static final long serialVersionUID = 1L;

    private final LocalDate asOf;
    private final FieldMapping mapping;
    private transient CorpusParser parser;

    Parse(LocalDate asOf, FieldMapping mapping) {
      this.asOf = asOf;
      this.mapping = mapping;
    }

    @Override
    public Row call(
        String file,
        String source,
        Long record,
        String format,
        byte[] bytes,
        String rejection,
        String detail) {
      if (parser == null) {
        parser = new CorpusParser(asOf, mapping);
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
                  detail));

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
