package blotter.table;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.StructType;

/**
 * {@code emerging}: a row a term that has come up near drugs in a {@code period} and was not there
 * before. Near means in a sentence that mentions a drug.
 *
 * <p>{@code n} and {@code documents} count it there from {@code since} to the end of the period,
 * {@code stories} without documents that retell another in other words, {@code sources} the sources
 * of the documents; {@code tokens} and {@code documents_total} are all that is near drugs in that
 * time. What begins with {@code before_} is the same of the time before {@code since}; {@code
 * elsewhere_n} and {@code elsewhere_tokens} are of all sentences without drugs up to the end of the
 * period. {@code context_log_ratio} compares near drugs with elsewhere, {@code log_odds} and {@code
 * z} compare now with before, {@code ratio} the share of documents. {@code burst} is the level of
 * the burst that the period belongs to, 0 for none. {@code drugs} are those most often in the same
 * sentence, {@code related} other terms that stand in the same documents. {@code begin} and {@code
 * end} are half-open offsets in code points of the text of {@code doc_id}, the earliest document,
 * and {@code quote} is what stands there. {@code reason} says why {@code ratio} or {@code burst} is
 * null.
 */
public final class Emerging {

  /** The table. */
  public static final Table TABLE =
      new Table(
          "emerging",
          List.of("granularity", "period", "term"),
          new StructType()
              .add("granularity", StringType)
              .add("period", DateType)
              .add("term", StringType)
              .add("since", DateType)
              .add("n", LongType)
              .add("documents", LongType)
              .add("stories", LongType)
              .add("sources", LongType)
              .add("tokens", LongType)
              .add("documents_total", LongType)
              .add("before_n", LongType)
              .add("before_documents", LongType)
              .add("before_tokens", LongType)
              .add("before_documents_total", LongType)
              .add("elsewhere_n", LongType)
              .add("elsewhere_tokens", LongType)
              .add("context_log_ratio", DoubleType)
              .add("log_odds", DoubleType)
              .add("z", DoubleType)
              .add("ratio", DoubleType)
              .add("ratio_low", DoubleType)
              .add("ratio_high", DoubleType)
              .add("p", DoubleType)
              .add("q", DoubleType)
              .add("family", StringType)
              .add("family_size", LongType)
              .add("burst", IntegerType)
              .add("first_seen", DateType)
              .add("drugs", createArrayType(StringType))
              .add("related", createArrayType(StringType))
              .add("doc_id", StringType)
              .add("begin", IntegerType)
              .add("end", IntegerType)
              .add("quote", StringType)
              .add("reason", StringType),
          false,
          Set.of("ratio", "ratio_high", "burst", "reason"));

  private Emerging() {}
}
