package blotter.duplicate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What documents that are alike share because it is a form that is filled in again and again: the
 * shingles that stand in documents of at least {@value #DAYS} different days.
 *
 * <p>A story that is reprinted is reprinted within days; a form comes back for years. Reprints of
 * one day count once, however many. Immutable.
 */
public final class Template {

  /** Days on which a shingle has to come to be of a form. */
  public static final int DAYS = 12;

  private final long[] shingles;

  private Template(long[] shingles) {
    this.shingles = shingles;
  }

  /**
   * The form of documents that are alike. Linear in their shingles.
   *
   * @param documents in the order of their days
   */
  public static Template of(List<ShingledDocument> documents) {
    if (documents.stream().mapToInt(ShingledDocument::day).distinct().count() < DAYS) {
      return new Template(new long[0]);
    }

    Map<Long, int[]> seen = new HashMap<>();
    for (ShingledDocument document : documents) {
      for (long shingle : document.shingles()) {
        int[] lastAndDays = seen.computeIfAbsent(shingle, key -> new int[] {0, 0});
        if (lastAndDays[1] == 0 || lastAndDays[0] != document.day()) {
          lastAndDays[0] = document.day();
          lastAndDays[1]++;
        }
      }
    }
    return new Template(
        seen.entrySet().stream()
            .filter(entry -> entry.getValue()[1] >= DAYS)
            .mapToLong(Map.Entry::getKey)
            .sorted()
            .toArray());
  }

  /** What a document has besides the form. */
  public ShingledDocument without(ShingledDocument document) {
    if (shingles.length == 0) {
      return document;
    }

    long[] own =
        Arrays.stream(document.shingles())
            .filter(shingle -> Arrays.binarySearch(shingles, shingle) < 0)
            .toArray();
    return new ShingledDocument(document.id(), document.day(), own);
  }
}
