package blotter.report.wording;

import blotter.report.Change;
import blotter.report.DrugTrend;

/** What tests found, in plain words. */
public final class Findings {

  private static final double SURE = 0.05;

  private Findings() {}

  /**
   * What a series did, behind its subject: {@code 3.2 per 1,000 documents at first (2010), 14.1 at
   * last (2023); +12 % a year (95 % interval 8 to 16; q < .001 among 312 series)}.
   */
  public static String change(Change change) {
    String rates =
        Numbers.decimal(change.firstRate())
            + " per 1,000 documents at first ("
            + change.first().label()
            + "), "
            + Numbers.decimal(change.lastRate())
            + " at last ("
            + change.last().label()
            + "); ";
    String test =
        Numbers.q(change.q()) + " among " + Numbers.count(change.familySize(), "series", "series");

    return rates
        + change
            .annualPercent()
            .map(percent -> Numbers.annual(percent) + "; " + test + ")")
            .orElse("Kendall’s tau " + Numbers.fixed(change.tau(), 2) + " (" + test + ")");
  }

  /** Whether a series rose; by its model, or by its ranks where there is none. */
  public static boolean rose(Change change) {
    return change.annualPercent().map(percent -> percent.value() > 0).orElse(change.tau() > 0);
  }

  /** What a drug's trend did: {@code 412 documents; +12 % a year (95 % interval 8 to 16; ...)}. */
  public static String trend(DrugTrend drug) {
    String documents = Numbers.count(drug.total(), "document", "documents");
    String test =
        drug.q().map(q -> Numbers.q(q) + (q < SURE ? "" : ", no clear trend")).orElse("not tested");
    String finding =
        drug.annualPercent()
            .map(percent -> Numbers.annual(percent) + "; " + test + ")")
            .orElse(drug.q().isPresent() ? "no yearly change estimated; " + test : test);
    String reason = drug.reason() == null || drug.reason().isBlank() ? "" : ": " + drug.reason();

    return documents + "; " + finding + reason;
  }
}
