package blotter.stage;

import blotter.calendar.AuditedDocument;
import blotter.calendar.DateAudit;
import blotter.calendar.DateResolver;
import blotter.calendar.DateVerdict;
import blotter.calendar.TemporalExpression;
import blotter.event.Event;
import blotter.event.EventCoder;
import blotter.event.ReadSentence;
import blotter.lexicon.LexiconIndex;
import blotter.lexicon.Milestones;
import blotter.measure.MeasureExtractor;
import blotter.measure.Measurement;
import blotter.mention.Annotation;
import blotter.mention.Annotator;
import blotter.mention.AnnotatorCache;
import blotter.mention.Marking;
import blotter.mention.Mention;
import blotter.number.Piece;
import blotter.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Reads a document once: sentences, tokens, mentions, quantities, dates, events, and whether its
 * date of publication fits what it says.
 *
 * <p>Words are marked once by what they may be part of, so that sentences without such a word cost
 * nothing more. Expensive to make, not thread-safe, one a thread.
 */
public final class TextReader {

  private static final int MEASURES = Marking.FIRST;
  private static final int TELLS_TIME = Marking.FIRST << 1;
  private static final int NAMES_MILESTONE = Marking.FIRST << 2;
  private static final int TELLS_EVENT = Marking.FIRST << 3;

  private static final int[] NOWHERE = {};

  /** Fewest words of names that may be a list of full ones. */
  private static final int LISTED_NAMES = 4;

  private final Annotator annotator;
  private final MeasureExtractor measures;
  private final DateResolver dates;
  private final Milestones milestones;
  private final DateAudit audit;
  private final EventCoder events;

  /**
   * A reader.
   *
   * @param index the lexicon of the resources
   * @param cache what the readers of equal resources share
   */
  public TextReader(TextResources resources, LexiconIndex index, AnnotatorCache cache) {
    this.measures = new MeasureExtractor(resources.measures());
    this.dates = new DateResolver(resources.calendar());
    this.milestones = resources.milestones();
    this.audit = new DateAudit(milestones, resources.auditWords());
    this.events = new EventCoder(resources.events(), TELLS_EVENT);
    this.annotator =
        new Annotator(
            index,
            resources.abbreviations(),
            cache,
            new Marking(
                this::marks,
                piece -> measures.marks(piece) | dates.marks(piece),
                MEASURES | TELLS_TIME));
  }

  /**
   * A document to be read.
   *
   * @param text its text
   * @param published its date of publication
   * @param statedInText whether that date was found in the text itself
   * @param url its address; null where it has none
   * @param fileName its file's name; null where many documents share the file
   */
  public record Source(
      String text, LocalDate published, boolean statedInText, String url, String fileName) {}

  /**
   * What was read.
   *
   * @param annotation sentences, tokens, names, mentions
   * @param measurements quantities in text order
   * @param expressions dates in text order
   * @param sentenceOfExpression for each of them the index of its sentence
   * @param verdict on the date of publication
   * @param events what the document reports to have happened
   */
  public record Read(
      Annotation annotation,
      List<Measurement> measurements,
      List<TemporalExpression> expressions,
      List<Integer> sentenceOfExpression,
      DateVerdict verdict,
      List<Event> events) {}

  private int marks(String lower) {
    int marks = measures.mayHold(lower) ? MEASURES : 0;
    marks |= dates.mayHold(lower) ? TELLS_TIME : 0;
    marks |= events.mayTell(lower) ? TELLS_EVENT : 0;
    return marks | (milestones.mayBegin(lower) ? NAMES_MILESTONE : 0);
  }

  /** Reads a document. */
  public Read read(Source source) {
    String text = source.text();
    Annotation annotation = annotator.annotate(text);
    List<Measurement> measurements = new ArrayList<>();
    List<TemporalExpression> expressions = new ArrayList<>();
    List<Integer> sentenceOfExpression = new ArrayList<>();
    List<int[]> naming = new ArrayList<>(annotation.sentences().size());
    DateResolver.Reading reading = dates.begin(source.published());
    List<ReadSentence> telling = new ArrayList<>();
    int mention = 0;

    for (int i = 0; i < annotation.sentences().size(); i++) {
      int first = mention;
      while (mention < annotation.mentions().size()
          && annotation.mentions().get(mention).sentence() == i) {
        mention++;
      }

      Tokens tokens = annotation.tokens().get(i);
      BitSet names = annotation.names().get(i);
      int marks = annotation.marks().get(i);
      boolean measured = (marks & MEASURES) != 0 || names.cardinality() >= LISTED_NAMES;
      boolean timed = (marks & TELLS_TIME) != 0;
      boolean audited = (marks & NAMES_MILESTONE) != 0 && (timed || DateAudit.readsAlways(i));
      naming.add(audited ? naming(tokens) : NOWHERE);
      int firstMeasurement = measurements.size();
      int firstExpression = expressions.size();
      if (measured || timed) {
        List<Piece> pieces = annotation.pieces().get(i);
        if (timed) {
          for (TemporalExpression expression : reading.next(text, pieces)) {
            expressions.add(expression);
            sentenceOfExpression.add(i);
          }
        }
        if (measured) {
          List<Mention> mentions = annotation.mentions().subList(first, mention);
          measurements.addAll(measures.extract(i, pieces, mentions, tokens, names));
        }
      }
      if ((marks & TELLS_EVENT) != 0) {
        telling.add(
            new ReadSentence(
                i,
                annotation.sentences().get(i),
                tokens,
                names,
                annotation.mentions().subList(first, mention),
                List.copyOf(measurements.subList(firstMeasurement, measurements.size())),
                List.copyOf(expressions.subList(firstExpression, expressions.size()))));
      }
    }

    DateVerdict verdict =
        audit.audit(
            new AuditedDocument(
                source.published(),
                source.statedInText(),
                text,
                annotation.sentences(),
                expressions,
                naming,
                source.url(),
                source.fileName()));
    return new Read(
        annotation, measurements, expressions, sentenceOfExpression, verdict, events.code(telling));
  }

  /** Offsets of the tokens where the name of a milestone may begin. */
  private int[] naming(Tokens tokens) {
    int[] places = NOWHERE;
    int found = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if ((tokens.marks(i) & NAMES_MILESTONE) != 0) {
        String next = i + 1 < tokens.size() ? tokens.lower(i + 1) : null;
        if (milestones.mayBegin(tokens.lower(i), next)) {
          places = Arrays.copyOf(places, found + 1);
          places[found++] = tokens.begin(i);
        }
      }
    }
    return places;
  }
}
