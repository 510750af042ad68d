package blotter.stage;

import java.util.List;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Names of columns by which rows are joined, as Spark's Scala side takes them. */
public final class JoinColumns {

  private JoinColumns() {}

  /** These names. */
  public static Seq<String> of(String... names) {
    return CollectionConverters.asScala(List.of(names)).toSeq();
  }
}
