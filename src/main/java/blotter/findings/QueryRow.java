package blotter.findings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row by column name. Values are {@link Long}, {@link Double}, {@link Boolean}, {@link String},
 * {@link LocalDate}, {@link List} or {@link Map}, or null.
 */
public record QueryRow(Map<String, Object> values) {

  /** Keeps a copy, nulls too. */
  public QueryRow {
    values = new HashMap<>(values);
  }

  /** A text; empty where there is none. */
  public String text(String column) {
    Object value = value(column);
    return value == null ? "" : (String) value;
  }

  /** A whole number; 0 where there is none. */
  public long count(String column) {
    Object value = value(column);
    return value == null ? 0 : ((Number) value).longValue();
  }

  /** A whole number, if there is one. */
  public Optional<Long> whole(String column) {
    return Optional.ofNullable((Number) value(column)).map(Number::longValue);
  }

  /** A number, if there is one that is finite. */
  public Optional<Double> number(String column) {
    return Optional.ofNullable((Number) value(column))
        .map(Number::doubleValue)
        .filter(Double::isFinite);
  }

  /** Whether something is so; false where it is not known. */
  public boolean is(String column) {
    return Boolean.TRUE.equals(value(column));
  }

  /** A day, if there is one. */
  public Optional<LocalDate> day(String column) {
    return Optional.ofNullable((LocalDate) value(column));
  }

  /** Texts; none where there is nothing. */
  public List<String> texts(String column) {
    Object value = value(column);
    return value == null ? List.of() : ((List<?>) value).stream().map(String.class::cast).toList();
  }

  /** Values by their names; none where there is nothing. */
  public Map<String, Object> map(String column) {
    Map<String, Object> copy = new HashMap<>();
    if (value(column) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> copy.put((String) key, value));
    }
    return copy;
  }

  private Object value(String column) {
    if (!values.containsKey(column)) {
      throw new IllegalArgumentException("no column '" + column + "' in " + values.keySet());
    }
    return values.get(column);
  }
}
