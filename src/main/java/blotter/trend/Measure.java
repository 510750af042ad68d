package blotter.trend;

import java.util.Locale;

/** What a series counts, and so which methods fit it. */
public enum Measure {
  /** Documents that name something or tell such events: each counts once. */
  DOCUMENTS(Kind.INDEPENDENT),
  /** Places that name something; those of one document come together. */
  MENTIONS(Kind.CLUSTERED),
  /** Events as documents tell them; a story told twice counts twice. */
  EVENTS(Kind.CLUSTERED),
  /** Happenings, each once. */
  INCIDENTS(Kind.INDEPENDENT),
  /** Persons, added up. */
  PEOPLE(Kind.SUM),
  /** Grams, added up. */
  GRAMS(Kind.SUM),
  /** US dollars, added up. */
  USD(Kind.SUM),
  /** Terms of imprisonment: their number, and their median in months. */
  MONTHS(Kind.TERMS);

  private enum Kind {
    INDEPENDENT,
    CLUSTERED,
    SUM,
    TERMS
  }

  private final Kind kind;

  Measure(Kind kind) {
    this.kind = kind;
  }

  /**
   * The measure of a name as the tables write it.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Measure of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Whether its numbers are counts, not sums of amounts. */
  public boolean isCount() {
    return kind == Kind.INDEPENDENT || kind == Kind.CLUSTERED;
  }

  /** Whether each thing counts once, so that a model of independent counts fits. */
  public boolean isIndependent() {
    return kind == Kind.INDEPENDENT;
  }

  /** Whether medians are tested, and not rates. */
  public boolean isOfMedians() {
    return kind == Kind.TERMS;
  }
}
