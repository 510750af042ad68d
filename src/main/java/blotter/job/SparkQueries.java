package blotter.job;

import blotter.findings.QueryRow;
import blotter.findings.TableQueries;
import blotter.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.jdk.javaapi.CollectionConverters;

/** Tables on any file system, asked with Spark; their names are views of a session of their own. */
final class SparkQueries implements TableQueries {

  private final SparkSession session;
  private final Set<String> tables = new HashSet<>();

  /** Opens the tables of a generation. */
  SparkQueries(SparkSession parent, Path generation, List<Table> wanted) {
    session = parent.newSession();
    parent
        .conf()
        .getAll()
        .foreach(
            setting -> {
              if (session.conf().isModifiable(setting._1())) {
                session.conf().set(setting._1(), setting._2());
              }
              return null;
            });
    for (Table table : wanted) {
      if (Tables.isThere(parent, generation, table)) {
        Tables.read(session, new Path(generation, table.name()).toString(), table)
            .createOrReplaceTempView(table.name());
        tables.add(table.name());
      }
    }
  }

  @Override
  public boolean has(String table) {
    return tables.contains(table);
  }

  @Override
  public List<QueryRow> rows(String sql) {
    List<QueryRow> rows = new ArrayList<>();
    for (Row row : session.sql(sql).collectAsList()) {
      Map<String, Object> values = new HashMap<>();
      for (String column : row.schema().fieldNames()) {
        values.put(column, value(row.getAs(column)));
      }
      rows.add(new QueryRow(values));
    }
    return rows;
  }

  private static Object value(Object value) {
    if (value instanceof scala.collection.Seq<?> values) {
      return CollectionConverters.asJava(values).stream().map(SparkQueries::value).toList();
    }
    if (value instanceof scala.collection.Map<?, ?> values) {
      Map<Object, Object> map = new HashMap<>();
      CollectionConverters.asJava(values).forEach((key, each) -> map.put(key, value(each)));
      return map;
    }
    if (value instanceof java.sql.Date day) {
      return day.toLocalDate();
    }
    if (value instanceof Float || value instanceof java.math.BigDecimal) {
      return ((Number) value).doubleValue();
    }
    return value instanceof Number number && !(value instanceof Double)
        ? (Object) number.longValue()
        : value;
  }
}
