package blotter.report;

import java.util.Optional;

/**
 * A series that rose or fell over the whole time.
 *
 * @param subject the drug, agency or kind of event, as a reader writes it
 * @param counted what is counted, such as {@code press releases that name it}
 * @param annualPercent change in percent a year, with its interval; empty where no model was made
 * @param tau Kendall's, from -1 (falls all the time) to 1 (rises all the time)
 * @param q the share of false finds among all that are this sure or surer
 * @param familySize how many series were tested together
 * @param first the first period
 * @param last the last period
 * @param firstRate rate of the first periods, per 1,000 documents
 * @param lastRate rate of the last periods, per 1,000 documents
 */
public record Change(
    String subject,
    String counted,
    Optional<Interval> annualPercent,
    double tau,
    double q,
    long familySize,
    Period first,
    Period last,
    double firstRate,
    double lastRate) {}
