package blotter.lexicon;

/** What a word of {@code audit-words.csv} says of the sentence that it stands in. */
public enum AuditWord {
  /** Something was made law. */
  ENACTED,
  /** Something happened. */
  HAPPENED,
  /** It is not said to have happened: it will, may, or is asked for. */
  OPEN,
  /** A step in the case of one person, which may come years behind the event. */
  AFTERMATH,
  /** What happened is recalled, or is the ground of something newer. */
  RECALL,
  /** In a title: it tells the news of the day. */
  HEADLINE,
  /** In the first sentences: what was agreed is the news of the day. */
  PERFECT,
  /** A time that counts from the day of publication. */
  DEICTIC,
  /** Such a time without an end: not long before the publication. */
  RECENT,
  /** A day behind it is still to come. */
  PENDING,
  /** A line is about the publication. */
  LABEL
}
