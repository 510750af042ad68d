package blotter.benchmark;

import blotter.benchmark.PlantedCopies.Planted;
import blotter.duplicate.ShingledDocument;
import blotter.duplicate.Shingles;
import blotter.duplicate.Template;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shingles of the documents of one source, without Spark. */
public final class PlainShingles {

  private PlainShingles() {}

  /** Documents of tokenized sentences without those that recur. */
  public static List<ShingledDocument> of(List<Planted> documents) {
    Map<String, Set<LocalDate>> days = new HashMap<>();
    for (Planted document : documents) {
      for (String sentence : document.sentences()) {
        days.computeIfAbsent(masked(sentence), key -> new HashSet<>()).add(document.published());
      }
    }

    return documents.stream().map(document -> shingled(document, days)).toList();
  }

  private static ShingledDocument shingled(Planted document, Map<String, Set<LocalDate>> days) {
    Shingles shingles = new Shingles();
    document.sentences().stream()
        .filter(sentence -> days.get(masked(sentence)).size() < Template.DAYS)
        .forEach(shingles::add);
    return new ShingledDocument(
        document.id(), (int) document.published().toEpochDay(), shingles.distinct());
  }

  private static String masked(String sentence) {
    return sentence.replaceAll("[0-9]+", "0");
  }
}
