package blotter.evaluate;

import java.util.List;

/**
 * An event of a document, as annotators or a run see it.
 *
 * @param type its type
 * @param status its status
 * @param people how many persons it concerns; 0 where the document does not say
 * @param months terms of imprisonment in months; life is {@link #LIFE}
 * @param grams masses of drugs in grams
 * @param usd US dollars
 * @param date when, as "2014-05-06", "2014-05" or "2014"; null where it is not dated so
 */
public record GoldEvent(
    String type,
    String status,
    int people,
    List<Double> months,
    List<Double> grams,
    List<Double> usd,
    String date) {

  /** What stands for life among the months. */
  public static final double LIFE = 9999;

  /** Keeps copies. */
  public GoldEvent {
    months = List.copyOf(months);
    grams = List.copyOf(grams);
    usd = List.copyOf(usd);
  }
}
