package blotter.stage;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.try_element_at;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;

/**
 * Two sides of a corpus that are compared. A document that belongs to both is in neither.
 *
 * @param name what the contrast is called
 * @param kind what tells documents apart
 * @param key name of the label; null for other kinds
 * @param left what documents of the left side have; null for {@link Kind#DRUGS}
 * @param right what documents of the right side have; null for all that are not left
 */
public record Contrast(String name, Kind kind, String key, String left, String right)
    implements Serializable {

  /** What tells documents apart. */
  public enum Kind {
    /** Whether a drug is mentioned. */
    DRUGS,
    /** Which drug, or member of a class of drugs, is mentioned. */
    DRUG,
    /** Which agency is mentioned. */
    AGENCY,
    /** Where documents are from. */
    SOURCE,
    /** The year of publication. */
    YEAR,
    /** A label that the source gave. */
    LABEL
  }

  /** The name of {@link Kind#DRUGS} among what a document names. */
  static final String ANY_DRUG = "drugs";

  /** What a document must name to be on a side, as {@link MarkSides} writes it. */
  List<String> named() {
    return switch (kind) {
      case DRUGS -> List.of(ANY_DRUG);
      case DRUG, AGENCY ->
          Stream.of(left, right).filter(side -> side != null).map(this::mention).toList();
      case SOURCE, YEAR, LABEL -> List.of();
    };
  }

  /** Whether a document is on the left; null if it is on neither side. */
  Column isLeft() {
    Column isLeft = has(left);
    if (right == null) {
      return isLeft;
    }
    Column isRight = has(right);
    return when(isLeft.notEqual(isRight), isLeft);
  }

  private Column has(String value) {
    Column has =
        switch (kind) {
          case DRUGS -> array_contains(col("named"), ANY_DRUG);
          case DRUG, AGENCY -> array_contains(col("named"), mention(value));
          case SOURCE -> col("source").equalTo(value);
          case YEAR -> year(col("published")).equalTo(Integer.parseInt(value));
          case LABEL -> array_contains(try_element_at(col("labels"), lit(key)), value);
        };
    return coalesce(has, lit(false));
  }

  private String mention(String id) {
    return MarkSides.named(kind == Kind.DRUG ? "drug" : "agency", id);
  }
}
