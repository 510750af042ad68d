package blotter.stage;

import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

/** Constants as tables write them: lower case, with hyphens. */
final class Codes {

  private static final ConcurrentHashMap<Enum<?>, String> CODES = new ConcurrentHashMap<>();

  private Codes() {}

  /** The constant of a code. */
  static <E extends Enum<E>> E to(Class<E> type, String code) {
    return Enum.valueOf(type, code.replace('-', '_').toUpperCase(Locale.ROOT));
  }

  /** The code of a constant; null for none. */
  static String of(Enum<?> constant) {
    return constant == null
        ? null
        : CODES.computeIfAbsent(
            constant, it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
