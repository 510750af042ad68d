package blotter.report;

/**
 * A rung of the procedural ladder. Rungs are not a funnel: one case can stand on several, and texts
 * tell of some rungs more than of others.
 *
 * @param name such as {@code Arrests}, {@code Charges}, {@code Guilty pleas}
 * @param meaning what it says about guilt, in a few words
 * @param civil whether it is civil, not criminal
 * @param alleged events told as alleged
 * @param events events that occurred, as documents tell them
 * @param incidents happenings behind those events
 * @param people persons of those incidents; 0 where no text gives a number
 */
public record LadderStep(
    String name,
    String meaning,
    boolean civil,
    long reports,
    long alleged,
    long events,
    long incidents,
    long people) {}
