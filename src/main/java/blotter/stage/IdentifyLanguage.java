package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.StringType;

import blotter.text.LanguageIdentifier;
import blotter.text.ModelLanguageIdentifier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;

/** Adds the column {@code language}; null where there is no text. */
public record IdentifyLanguage() {

  private static final ThreadLocal<LanguageIdentifier> IDENTIFIERS =
      ThreadLocal.withInitial(ModelLanguageIdentifier::new);

  /** Adds {@code language} to rows with {@code text}. */
  public Dataset<Row> apply(Dataset<Row> rows) {
    UDF1<String, String> identify = text -> IDENTIFIERS.get().identify(text);
    UserDefinedFunction language = udf(identify, StringType).asNondeterministic();
    return rows.withColumn("language", when(col("text").isNotNull(), language.apply(col("text"))));
  }
}
