package blotter.measure;

import blotter.lexicon.EntityKind;
import blotter.lexicon.MeasureWords;
import blotter.mention.Mention;
import blotter.number.Piece;
import blotter.text.CharSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds what a sentence measures: amounts, money, terms, people, with their drugs and roles. */
public final class MeasureExtractor {

  private static final Set<Quantity.Dimension> OF_DRUGS =
      EnumSet.of(
          Quantity.Dimension.MASS,
          Quantity.Dimension.VOLUME,
          Quantity.Dimension.COUNT,
          Quantity.Dimension.DOSE);

  private final QuantityFinder finder;

  /** An extractor that knows these words. */
  public MeasureExtractor(MeasureWords words) {
    this.finder = new QuantityFinder(words);
  }

  /**
   * The measurements of one sentence.
   *
   * @param sentence its index in the document
   * @param pieces its pieces
   * @param mentions its mentions in text order
   */
  public List<Measurement> extract(int sentence, List<Piece> pieces, List<Mention> mentions) {
    List<Mention> drugs =
        mentions.stream().filter(it -> it.entity().kind() == EntityKind.DRUG).toList();
    List<Quantity> quantities =
        finder.find(pieces, drugs.stream().map(it -> new CharSpan(it.begin(), it.end())).toList());
    List<Quantity> amounts =
        quantities.stream().filter(it -> OF_DRUGS.contains(it.dimension())).toList();
    Mention[] links = new DrugLinks(pieces, amounts, drugs).find();

    List<Measurement> measurements = new ArrayList<>(quantities.size());
    int amount = 0;
    for (Quantity quantity : quantities) {
      Mention drug = OF_DRUGS.contains(quantity.dimension()) ? links[amount++] : null;
      measurements.add(
          new Measurement(sentence, quantity, drug == null ? null : drug.entity(), null, null));
    }
    return measurements;
  }
}
