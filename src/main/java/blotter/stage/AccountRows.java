package blotter.stage;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import blotter.event.EventStatus;
import blotter.event.EventType;
import blotter.incident.Account;
import blotter.incident.Name;
import blotter.incident.Telling;
import blotter.incident.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/**
 * What documents tell, as rows that move between tasks and are never published: days are counted
 * from 1970, a name is one string with its words, a bar, whether it is a person's, and its
 * generation.
 */
final class AccountRows {

  private static final DataType STRINGS = createArrayType(StringType);
  private static final DataType NUMBERS = createArrayType(DoubleType);

  /** An event with its names. */
  static final StructType TELLING =
      new StructType()
          .add("id", StringType)
          .add("type", StringType)
          .add("status", StringType)
          .add("civil", BooleanType)
          .add("first", IntegerType)
          .add("last", IntegerType)
          .add("people", IntegerType)
          .add("months", NUMBERS)
          .add("life", BooleanType)
          .add("grams", NUMBERS)
          .add("usd", NUMBERS)
          .add("drugs", STRINGS)
          .add("agencies", STRINGS)
          .add("places", STRINGS)
          .add("news", BooleanType)
          .add("tally", BooleanType)
          .add("subjects", STRINGS)
          .add("others", STRINGS)
          .add("around", STRINGS);

  /** What a document tells. */
  static final StructType ACCOUNT =
      new StructType()
          .add("doc_id", StringType)
          .add("source", StringType)
          .add("published", IntegerType)
          .add("keys", STRINGS)
          .add("tellings", createArrayType(TELLING));

  private AccountRows() {}

  static Row of(Account account) {
    List<Row> tellings = account.tellings().stream().map(AccountRows::of).toList();
    return RowFactory.create(
        account.document(),
        account.source(),
        (int) account.published().toEpochDay(),
        List.copyOf(account.keys()),
        tellings);
  }

  private static Row of(Telling telling) {
    return RowFactory.create(
        telling.id(),
        Codes.of(telling.type()),
        Codes.of(telling.status()),
        telling.civil(),
        day(telling.first()),
        day(telling.last()),
        telling.people(),
        telling.months(),
        telling.life(),
        telling.grams(),
        telling.usd(),
        List.copyOf(telling.drugs()),
        List.copyOf(telling.agencies()),
        List.copyOf(telling.places()),
        telling.news(),
        telling.tally(),
        names(telling.names().subjects()),
        names(telling.names().others()),
        names(telling.names().around()));
  }

  /** What a document tells, from its id, source, day and tellings, and keys by number. */
  static Account account(Row row, Set<String> keys) {
    List<Telling> tellings = new ArrayList<>();
    for (Row telling : row.<Row>getList(3)) {
      tellings.add(telling(telling));
    }
    return new Account(
        row.getString(0), row.getString(1), LocalDate.ofEpochDay(row.getInt(2)), keys, tellings);
  }

  static Telling telling(Row row) {
    return new Telling(
        row.getString(0),
        Codes.to(EventType.class, row.getString(1)),
        Codes.to(EventStatus.class, row.getString(2)),
        row.getBoolean(3),
        day(row, 4),
        day(row, 5),
        row.isNullAt(6) ? null : row.getInt(6),
        List.copyOf(row.getList(7)),
        row.getBoolean(8),
        List.copyOf(row.getList(9)),
        List.copyOf(row.getList(10)),
        Set.copyOf(row.getList(11)),
        Set.copyOf(row.getList(12)),
        Set.copyOf(row.getList(13)),
        row.getBoolean(14),
        row.getBoolean(15),
        new Telling.Names(names(row, 16), names(row, 17), names(row, 18)));
  }

  /** A telling behind its document's id, source and day. */
  static Told told(Row row) {
    return new Told(
        row.getString(0),
        row.getString(1),
        LocalDate.ofEpochDay(row.getInt(2)),
        telling(row.getStruct(3)));
  }

  /** Numbers of documents by key, of rows with a key and a number. */
  static Map<String, Integer> documents(List<Row> rows) {
    Map<String, Integer> documents = new HashMap<>();
    rows.forEach(row -> documents.put(row.getString(0), row.getInt(1)));
    return documents;
  }

  private static Integer day(LocalDate date) {
    return date == null ? null : (int) date.toEpochDay();
  }

  private static LocalDate day(Row row, int column) {
    return row.isNullAt(column) ? null : LocalDate.ofEpochDay(row.getInt(column));
  }

  private static List<String> names(List<Name> names) {
    return names.stream()
        .map(name -> name.text() + "|" + (name.person() ? 1 : 0) + name.generation())
        .toList();
  }

  private static List<Name> names(Row row, int column) {
    List<Name> names = new ArrayList<>();
    for (String written : row.<String>getList(column)) {
      int bar = written.lastIndexOf('|');
      names.add(
          new Name(
              List.of(written.substring(0, bar).split(" ", -1)),
              written.charAt(bar + 1) == '1',
              written.charAt(bar + 2) - '0'));
    }
    return names;
  }
}
