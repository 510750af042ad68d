package blotter.calendar;

import blotter.lexicon.MilestoneMatch;
import blotter.lexicon.Milestones;
import blotter.text.CharSpan;
import java.time.LocalDate;
import java.util.List;

/**
 * What the audit of a date of publication looks at. All offsets are UTF-16 code units.
 *
 * @param published the date to be audited
 * @param statedInText whether it was found in the text itself and not beside it
 * @param text the document's text, its title first
 * @param sentences its sentences in text order
 * @param expressions its expressions of time in text order, resolved from {@code published}
 * @param naming for each sentence the offsets of the tokens where the name of a milestone may
 *     begin; null where it may anywhere
 * @param url its address; null where there is none
 * @param fileName the name of its file; null where there is none
 */
public record AuditedDocument(
    LocalDate published,
    boolean statedInText,
    String text,
    List<CharSpan> sentences,
    List<TemporalExpression> expressions,
    List<int[]> naming,
    String url,
    String fileName) {

  /** The milestones that a sentence names. */
  List<MilestoneMatch> milestones(int sentence, Milestones milestones) {
    CharSpan span = sentences.get(sentence);
    return naming == null
        ? milestones.in(text, span.begin(), span.end())
        : milestones.in(text, span.begin(), span.end(), naming.get(sentence));
  }

  /** Keeps copies. */
  public AuditedDocument {
    sentences = List.copyOf(sentences);
    expressions = List.copyOf(expressions);
  }
}
