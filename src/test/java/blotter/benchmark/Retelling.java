package blotter.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A document that tells again what others tell.
 *
 * @param kind how
 * @param of ids of the documents whose events it tells, without that of the copy
 * @param source who published it
 * @param published when
 * @param title its title
 * @param body its text
 */
record Retelling(
    Kind kind, List<String> of, String source, LocalDate published, String title, String body) {

  /** Ways of telling again. */
  enum Kind {
    /** The whole text under another title. */
    WHOLE,

    /** The first 60 to 90 % of the text. */
    CUT,

    /** Another first sentence. */
    LEAD,

    /** The beginnings of two stories in one. */
    ROUND_UP,

    /** Another story that recalls one event in one sentence. */
    RECALL;

    /** Its name in files. */
    String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
