package blotter.event;

import java.util.Locale;

/** What a token may be part of besides being a word; patterns ask for it with {@code @}. */
enum TokenKind {
  /** Money that is no statutory maximum. */
  MONEY(1),

  /** Money that a law names. */
  MOST_MONEY(1 << 1),

  /** A term of imprisonment or supervision. */
  TERM(1 << 2),

  /** A term that a law names. */
  MOST_TERM(1 << 3),

  /** A mass, volume, count or dose of a drug. */
  AMOUNT(1 << 4),

  /** A number of persons. */
  PEOPLE(1 << 5),
  PERCENT(1 << 6),
  DRUG(1 << 7),
  AGENCY(1 << 8),
  PLACE(1 << 9),
  MARKET(1 << 10),
  DATE(1 << 11),

  /** A personal name. */
  NAME(1 << 12);

  private final int bit;

  TokenKind(int bit) {
    this.bit = bit;
  }

  /** Its bit in a set of kinds. */
  int bit() {
    return bit;
  }

  /** Its name in patterns: lower case with hyphens. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
