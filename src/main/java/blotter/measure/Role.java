package blotter.measure;

/** The part that a quantity plays in what is told. */
public enum Role {
  /** Taken by officers. */
  SEIZED,

  /** Sold, carried, made or agreed upon. */
  INVOLVED,

  /** An amount that a law names: "five kilograms or more". */
  THRESHOLD,

  /** The strength of a pill, or what is taken at a time. */
  DOSE,

  /** What something is worth. */
  VALUE,

  /** A figure on many cases: deaths of a year, a share, a total of a country. */
  STATISTIC,

  /** Imprisonment or supervision that was imposed, agreed or asked for. */
  TERM,

  /** The highest imprisonment or fine that a law allows. */
  MAXIMUM,

  /** The lowest imprisonment or fine that a law allows. */
  MINIMUM
}
