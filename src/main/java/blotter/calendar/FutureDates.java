package blotter.calendar;

import blotter.lexicon.AuditWord;
import blotter.lexicon.AuditWords;
import blotter.text.CharSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds days that a text speaks of as past although they lie behind its date of publication: days
 * with their year, right behind a word that says that something happened ("was arrested on November
 * 20, 2018"), or at the beginning of such a sentence. Words of plans, terms and deadlines in the
 * sentence, and of what is still to come before the day, speak against it.
 */
final class FutureDates {

  /** Releases are dated some days before they are out, and plans are told as done. */
  private static final int MARGIN = 10;

  /** Words before a day that tell what happened on it, and words that tell that it is to come. */
  private static final int TELLING = 6;

  private static final int PENDING = 12;
  private static final int BEHIND = 8;

  private final AuditWords words;

  FutureDates(AuditWords words) {
    this.words = words;
  }

  /** The evidence of one document. */
  List<Evidence> in(AuditedDocument document) {
    List<Evidence> evidence = new ArrayList<>();
    for (TemporalExpression expression : document.expressions()) {
      boolean ahead =
          !expression.relative()
              && expression.precision() == Precision.DAY
              && expression.first() != null
              && expression.first().equals(expression.last())
              && expression.first().isAfter(document.published().plusDays(MARGIN));
      if (ahead && isPast(document, expression)) {
        evidence.add(new NotBefore(expression.first(), MARGIN, DateCandidate.Basis.TEXT));
      }
    }
    return evidence;
  }

  private boolean isPast(AuditedDocument document, TemporalExpression expression) {
    for (CharSpan sentence : document.sentences()) {
      if (sentence.begin() <= expression.begin() && expression.end() <= sentence.end()) {
        return isPast(document.text(), sentence, expression);
      }
    }
    return false;
  }

  private boolean isPast(String text, CharSpan sentence, TemporalExpression expression) {
    int day = expression.begin();
    if (words.in(text, sentence.begin(), sentence.end()).contains(AuditWord.OPEN)
        || before(text, sentence, day, PENDING).contains(AuditWord.PENDING)) {
      return false;
    }

    boolean first = WordSteps.back(text, day, sentence.begin(), 2) == sentence.begin();
    int behind = WordSteps.ahead(text, expression.end(), sentence.end(), BEHIND);
    Set<AuditWord> telling =
        first ? words.in(text, expression.end(), behind) : before(text, sentence, day, TELLING);
    return telling.contains(AuditWord.HAPPENED);
  }

  private Set<AuditWord> before(String text, CharSpan sentence, int at, int number) {
    return words.in(text, WordSteps.back(text, at, sentence.begin(), number), at);
  }
}
