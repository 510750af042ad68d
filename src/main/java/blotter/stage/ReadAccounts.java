package blotter.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.udf;

import blotter.event.EventStatus;
import blotter.event.EventType;
import blotter.incident.AccountReader;
import blotter.incident.IncidentRules;
import blotter.incident.Passage;
import blotter.incident.Telling;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;

/**
 * Reads what each document tells: its events with the names at them, which are compared and never
 * published.
 *
 * @param rules words that tell names apart
 * @param personsBehind ids of the rules of events whose persons stand behind their words
 */
public record ReadAccounts(IncidentRules rules, Set<String> personsBehind) {

  /** What {@code events} of a document must have, in this order. */
  public static final List<String> EVENT =
      List.of(
          "event_id",
          "type",
          "status",
          "civil",
          "date_begin",
          "date_end",
          "people",
          "months",
          "life",
          "grams",
          "usd",
          "drugs",
          "agencies",
          "places",
          "rule",
          "evidence");

  /** Keeps a copy. */
  public ReadAccounts {
    personsBehind = Set.copyOf(personsBehind);
  }

  /**
   * One row a document that tells an event.
   *
   * @param documents {@code doc_id}, {@code source}, {@code published}, {@code text}, {@code
   *     sentences} (begin, end, words with a space between them, names), {@code spans} of its
   *     mentions (begin, end), both in the order of the text, and {@code events} ({@link #EVENT})
   */
  public Dataset<Row> apply(Dataset<Row> documents) {
    UserDefinedFunction read =
        udf(new Read(rules, personsBehind), AccountRows.ACCOUNT).asNondeterministic();
    return documents
        .select(
            read.apply(
                    struct(
                        col("doc_id"),
                        col("source"),
                        col("published"),
                        col("text"),
                        col("sentences"),
                        col("spans"),
                        col("events")))
                .as("account"))
        .select("account.*");
  }

  private static final class Read implements UDF1<Row, Row> {

    private static final long serialVersionUID = 1L;

    private final IncidentRules rules;
    private final Set<String> personsBehind;
    private transient AccountReader reader;

    Read(IncidentRules rules, Set<String> personsBehind) {
      this.rules = rules;
      this.personsBehind = personsBehind;
    }

    @Override
    public Row call(Row document) {
      if (reader == null) {
        reader = new AccountReader(rules);
      }
      String text = document.getString(3);
      List<AccountReader.Unnamed> events = new ArrayList<>();
      for (Row event : document.<Row>getList(6)) {
        events.add(event(event));
      }
      return AccountRows.of(
          reader.read(
              document.getString(0),
              document.getString(1),
              document.getDate(2).toLocalDate(),
              text,
              passages(text, document.getList(4), document.getList(5)),
              events));
    }

    private AccountReader.Unnamed event(Row row) {
      Telling telling =
          new Telling(
              row.getString(0),
              Codes.to(EventType.class, row.getString(1)),
              Codes.to(EventStatus.class, row.getString(2)),
              row.getBoolean(3),
              day(row.getDate(4)),
              day(row.getDate(5)),
              row.isNullAt(6) ? null : row.getInt(6),
              List.copyOf(row.getList(7)),
              row.getBoolean(8),
              List.copyOf(row.getList(9)),
              List.copyOf(row.getList(10)),
              Set.copyOf(row.getList(11)),
              Set.copyOf(row.getList(12)),
              Set.copyOf(row.getList(13)),
              false,
              false,
              Telling.Names.NONE);
      List<AccountReader.Cue> cues = new ArrayList<>();
      for (Row evidence : row.<Row>getList(15)) {
        cues.add(new AccountReader.Cue(evidence.getInt(0), evidence.getInt(1)));
      }
      return new AccountReader.Unnamed(telling, personsBehind.contains(row.getString(14)), cues);
    }

    private static LocalDate day(Date date) {
      return date == null ? null : date.toLocalDate();
    }
  }

  /** The sentences of a text with the case of their words; offsets are code points. */
  private static List<Passage> passages(String text, List<Row> sentences, List<Row> spans) {
    List<Passage> passages = new ArrayList<>();
    boolean plain = text.codePointCount(0, text.length()) == text.length();
    int span = 0;
    for (Row sentence : sentences) {
      int begin = sentence.getInt(0);
      int end = sentence.getInt(1);
      int from = plain ? begin : text.offsetByCodePoints(0, begin);
      int to = plain ? end : text.offsetByCodePoints(0, end);
      String slice = text.substring(from, to);
      while (span < spans.size() && spans.get(span).getInt(1) <= begin) {
        span++;
      }
      passages.add(passage(slice, begin, sentence.getString(2), sentence.getList(3), spans, span));
    }
    return passages;
  }

  private static Passage passage(
      String slice, int begin, String tokens, List<Integer> names, List<Row> spans, int firstSpan) {
    List<String> words = new ArrayList<>();
    BitSet mentioned = new BitSet();
    String[] lower = tokens.isEmpty() ? new String[0] : tokens.split(" ", -1);
    List<Integer> begins = new ArrayList<>(lower.length);
    int span = firstSpan;
    int at = 0;
    int point = begin;
    for (int i = 0; i < lower.length; i++) {
      while (at < slice.length() && Character.isWhitespace(slice.charAt(at))) {
        at++;
        point++;
      }
      int end = Math.min(slice.length(), at + lower[i].length());
      begins.add(point);
      words.add(at < end ? slice.substring(at, end) : lower[i]);
      while (span < spans.size() && spans.get(span).getInt(1) <= point) {
        span++;
      }
      if (span < spans.size() && spans.get(span).getInt(0) <= point) {
        mentioned.set(i);
      }
      point += slice.codePointCount(at, end);
      at = end;
    }
    BitSet named = new BitSet();
    names.forEach(named::set);
    return new Passage(words, begins, named, mentioned);
  }
}
