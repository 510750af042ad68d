package blotter.calendar;

import blotter.lexicon.CalendarWord;
import blotter.lexicon.CalendarWord.Kind;
import blotter.lexicon.CalendarWords;
import blotter.number.Piece;
import blotter.number.Pieces;
import blotter.text.CharSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the expressions of a text that name a day or a period, and resolves them: from the date of
 * publication, or where the text says so from the date that it named last.
 *
 * <p>News looks back: "on Tuesday", "in October" and "October 12" are the last ones that are not
 * after the publication, unless their clause speaks of the future. Lengths of time that are counted
 * from nowhere ("10 years in prison", "within 14 days") are no expressions, nor are times that
 * recur ("every Tuesday"). An expression that cannot be resolved, such as February 30 or, without a
 * date of publication, "last month", is left out.
 *
 * <p>Linear in the length of a sentence: from each piece a bounded number of others is looked at.
 * Thread-safe; a {@link Reading} is not.
 */
public final class DateResolver {

  private final CalendarIndex index;

  /** A resolver that knows these words. */
  public DateResolver(CalendarWords words) {
    this.index = new CalendarIndex(words);
  }

  /**
   * Begins a document.
   *
   * @param published its date of publication; null where it is unknown
   */
  public Reading begin(LocalDate published) {
    return new Reading(published);
  }

  /**
   * Whether a sentence may hold an expression; a cheap test that spares most sentences the search.
   */
  public boolean mayHold(List<Piece> pieces) {
    return index.mayHold(pieces);
  }

  /** What {@link Piece#marks} must be in the pieces that are looked at. */
  public int marks(Piece piece) {
    return index.marks(piece);
  }

  /** The same for one word of a sentence. */
  public boolean mayHold(String word) {
    return index.mayHold(Pieces.of(word, 0, word.length()));
  }

  /** The expressions of all sentences of a text in text order. */
  public List<TemporalExpression> find(String text, List<CharSpan> sentences, LocalDate published) {
    Reading reading = begin(published);
    List<TemporalExpression> found = new ArrayList<>();
    for (CharSpan sentence : sentences) {
      found.addAll(reading.next(text, Pieces.of(text, sentence.begin(), sentence.end())));
    }
    return found;
  }

  /** Reads one document, sentence by sentence, and keeps the date that was named last. */
  public final class Reading {

    private Scene scene;

    private Reading(LocalDate published) {
      this.scene = Scene.of(published);
    }

    /**
     * The expressions of the next sentence in text order, without overlaps.
     *
     * @param text the whole text
     * @param pieces the sentence's pieces, with offsets in the text
     */
    public List<TemporalExpression> next(String text, List<Piece> pieces) {
      if (!index.mayHold(pieces)) {
        return List.of();
      }

      CalendarSentence sentence = new CalendarSentence(text, pieces, index);
      List<TemporalExpression> expressions = new ArrayList<>();
      for (Found found : DateLists.linked(sentence, search(sentence))) {
        Period period = found.meaning().resolve(scene.in(FutureCues.at(sentence, found)));
        if (period != null) {
          expressions.add(expression(sentence, found, period));
          scene = found.meaning().isNaming() ? scene.after(period) : scene;
        }
      }
      return expressions;
    }

    private List<Found> search(CalendarSentence sentence) {
      List<Found> all = new ArrayList<>();
      int at = 0;
      while (at < sentence.size()) {
        CalendarWord name = sentence.name(at);
        if (name != null) {
          at += name.words().size();
          continue;
        }
        Found found = sentence.mayBegin(at) ? IntervalReader.at(sentence, at) : null;
        if (found != null && !sentence.endsBefore(at, Kind.REPEATED)) {
          all.add(found);
        }
        at = found == null ? at + 1 : found.to();
      }
      return all;
    }

    private TemporalExpression expression(CalendarSentence sentence, Found found, Period period) {
      boolean article =
          sentence.is(found.from() - 1, "the")
              && !(found.meaning() instanceof PartialDate)
              && sentence.word(found.from(), Kind.VAGUE) == null;
      int from = article ? found.from() - 1 : found.from();
      return new TemporalExpression(
          sentence.piece(from).begin(),
          sentence.piece(found.to() - 1).end(),
          period.timex(),
          period.first(),
          period.last(),
          period.precision(),
          found.meaning().isRelative());
    }
  }
}
