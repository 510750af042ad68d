package blotter.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing a lexicon names. */
public enum EntityKind {
  DRUG,
  AGENCY,
  PLACE,
  MARKET,
  CHANNEL,
  PAYMENT;

  /** The kind as tables write it: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind that tables write as {@code code}. */
  public static Optional<EntityKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
