package blotter.report;

import java.util.Optional;

/**
 * What was seized of a drug, and the prison terms of those sentenced for it, in a year. Counted by
 * incident: what several texts tell counts once.
 *
 * @param seizures incidents of seizure
 * @param kilograms seized, thresholds left out; empty where no text gives a mass
 * @param dollars seized; empty where no text gives any
 * @param terms prison terms that end; terms for life are apart
 * @param medianMonths their median; empty without terms
 * @param life terms for life
 */
public record YearAmounts(
    String drug,
    int year,
    long seizures,
    Optional<Double> kilograms,
    Optional<Double> dollars,
    long terms,
    Optional<Double> medianMonths,
    long life) {}
