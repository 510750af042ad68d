package blotter.incident;

import java.util.EnumMap;
import java.util.Map;

/**
 * What speaks for two events being one, and what against it.
 *
 * @param weights the weight of each feature that was found
 * @param score their sum
 * @param identifying whether it tells this happening from others of the case
 */
public record Evidence(Map<Feature, Double> weights, double score, boolean identifying) {

  private static final double NAMED = 0.95;
  private static final double COUNTED = 1.4;
  private static final double SAME_CASE = 1.7;
  private static final double SURE_CASE = 2.4;

  /** From the strength of each feature, 0 to 1. */
  static Evidence of(IncidentRules rules, Map<Feature, Double> strengths, boolean personal) {
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    double sum = 0;
    for (Map.Entry<Feature, Double> found : strengths.entrySet()) {
      double weight = rules.weight(found.getKey()) * found.getValue();
      weights.put(found.getKey(), weight);
      sum += weight;
    }
    return new Evidence(weights, sum, isIdentifying(weights, personal));
  }

  /** Whether the events are taken for one. */
  public boolean isLink(IncidentRules rules) {
    return identifying && score >= rules.link();
  }

  private static boolean isIdentifying(Map<Feature, Double> weights, boolean personal) {
    double named =
        weights.getOrDefault(Feature.SUBJECT, 0.0)
            + weights.getOrDefault(Feature.NAME, 0.0)
            + weights.getOrDefault(Feature.AROUND, 0.0);
    double counted =
        weights.getOrDefault(Feature.MONEY, 0.0)
            + weights.getOrDefault(Feature.MASS, 0.0)
            + weights.getOrDefault(Feature.TERM, 0.0)
            + weights.getOrDefault(Feature.PEOPLE, 0.0);
    boolean ofCase = weights.getOrDefault(Feature.CASE, 0.0) >= SAME_CASE;
    boolean day = weights.containsKey(Feature.SAME_DAY);
    boolean many = weights.getOrDefault(Feature.PEOPLE, 0.0) >= COUNTED;
    boolean dated = day || weights.containsKey(Feature.SAME_TIME);
    boolean sure = weights.getOrDefault(Feature.CASE, 0.0) >= SURE_CASE;
    boolean unnamed = (counted >= COUNTED && (day || ofCase)) || (day && ofCase) || (dated && sure);
    return named >= NAMED || (many && (dated || ofCase)) || (unnamed && (!personal || day));
  }
}
