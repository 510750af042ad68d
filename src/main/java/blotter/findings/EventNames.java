package blotter.findings;

import java.util.Map;

/** Types of events as a reader writes them. */
final class EventNames {

  private static final Map<String, String> ONE =
      Map.ofEntries(
          Map.entry("investigation", "Investigation"),
          Map.entry("arrest", "Arrest"),
          Map.entry("charge", "Charge"),
          Map.entry("plea", "Guilty plea"),
          Map.entry("conviction", "Conviction"),
          Map.entry("acquittal", "Acquittal, dismissal or pardon"),
          Map.entry("sentence", "Sentence"),
          Map.entry("seizure", "Seizure"),
          Map.entry("forfeiture", "Forfeiture"),
          Map.entry("penalty", "Fine, restitution or settlement"),
          Map.entry("purchase", "Undercover purchase"),
          Map.entry("takedown", "Takedown"),
          Map.entry("extradition", "Extradition"),
          Map.entry("sanction", "Ban, injunction or listing"),
          Map.entry("policy", "Law, rule or programme"),
          Map.entry("death", "Death"));

  private static final Map<String, String> MANY =
      Map.ofEntries(
          Map.entry("investigation", "Investigations"),
          Map.entry("arrest", "Arrests"),
          Map.entry("charge", "Charges"),
          Map.entry("plea", "Guilty pleas"),
          Map.entry("conviction", "Convictions"),
          Map.entry("acquittal", "Acquittals, dismissals and pardons"),
          Map.entry("sentence", "Sentences"),
          Map.entry("seizure", "Seizures"),
          Map.entry("forfeiture", "Forfeitures"),
          Map.entry("penalty", "Fines, restitution and settlements"),
          Map.entry("purchase", "Undercover purchases"),
          Map.entry("takedown", "Takedowns"),
          Map.entry("extradition", "Extraditions"),
          Map.entry("sanction", "Bans, injunctions and listings"),
          Map.entry("policy", "Laws, rules and programmes"),
          Map.entry("death", "Deaths"));

  private EventNames() {}

  /** One event of a type; civil charges have a name of their own. */
  static String one(String type, boolean civil) {
    return civil && type.equals("charge") ? "Civil complaint" : ONE.getOrDefault(type, type);
  }

  /** Several events of a type. */
  static String many(String type) {
    return MANY.getOrDefault(type, type);
  }
}
