package blotter.report.page;

import blotter.report.KeyTerm;
import blotter.report.wording.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A contrast with the terms of its first side.
 *
 * @param name what is compared
 * @param terms in the order of the report
 */
public record Contrast(String name, List<KeyTerm> terms) {

  /** In the order in which the report names them. */
  public static List<Contrast> of(List<KeyTerm> terms) {
    Map<String, List<KeyTerm>> byContrast = new LinkedHashMap<>();
    for (KeyTerm term : terms) {
      byContrast.computeIfAbsent(term.contrast(), name -> new ArrayList<>()).add(term);
    }
    return byContrast.entrySet().stream()
        .map(entry -> new Contrast(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** How often the first side uses a term for each use of the other, in words. */
  public static String times(KeyTerm term) {
    if (!(term.otherPerMillion() > 0)) {
      return "only here";
    }
    return Numbers.decimal(Math.pow(2, term.logRatio())) + " times";
  }
}
