package blotter.measure;

import blotter.lexicon.EntityKind;
import blotter.lexicon.MeasureUnit;
import blotter.lexicon.MeasureWords;
import blotter.mention.Mention;
import blotter.number.NumberWords;
import blotter.number.Piece;
import blotter.number.Pieces;
import blotter.text.CharSpan;
import blotter.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what a sentence measures: amounts, money, terms, people, with their drugs and roles. */
public final class MeasureExtractor {

  private static final Set<Quantity.Dimension> OF_DRUGS =
      EnumSet.of(
          Quantity.Dimension.MASS,
          Quantity.Dimension.VOLUME,
          Quantity.Dimension.COUNT,
          Quantity.Dimension.DOSE);

  /** Things of which there are many kinds: counted only where they hold or are a drug. */
  private static final Set<String> VAGUE_THINGS =
      Set.of(
          "piece",
          "parcel",
          "block",
          "box",
          "blotter",
          "wrap",
          "pair",
          "leaf",
          "bottle",
          "cigarette",
          "cartridge");

  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Set<String> TERMS = Set.of("life", "served");
  private static final Set<String> BEHIND_ARTICLE = Set.of("mass", "volume", "duration");

  private final Map<String, MeasureUnit> units;
  private final Vocabulary words;
  private final QuantityFinder finder;

  /** An extractor that knows these words. */
  public MeasureExtractor(MeasureWords words) {
    this.units = words.units();
    this.words = Vocabulary.of(words);
    this.finder = new QuantityFinder(this.words);
  }

  /**
   * Whether a sentence with this word may hold a measurement besides lists of names: a number, or a
   * unit that may stand behind "a".
   *
   * @param lower in lower case
   */
  public boolean mayHold(String lower) {
    for (Piece piece : Pieces.of(lower, 0, lower.length())) {
      if (piece.isNumber() || (piece.isWord() && isTelling(piece.lower()))) {
        return true;
      }
    }
    return false;
  }

  /** What {@link Piece#marks} must be in the pieces that are looked at. */
  public int marks(Piece piece) {
    boolean begins =
        piece.isWord()
            ? NumberWords.begin(piece.lower()) || words.currencies().begins(piece)
            : piece.kind() != Piece.Kind.SYMBOL || words.currencies().begins(piece);
    return (begins ? QuantityReader.BEGINS : 0)
        | (words.cues().begins(piece) ? Cues.BEGINS : 0)
        | (TERMS.contains(piece.lower()) ? TermReader.UNNUMBERED : 0);
  }

  private boolean isTelling(String word) {
    MeasureUnit unit = units.get(word);
    return (NumberWords.begin(word) && !ARTICLES.contains(word))
        || TERMS.contains(word)
        || (unit != null && BEHIND_ARTICLE.contains(unit.dimension()));
  }

  /**
   * The measurements of one sentence in text order, without overlaps.
   *
   * @param sentence its index in the document
   * @param pieces its pieces
   * @param mentions its mentions in text order
   * @param tokens its tokens
   * @param names the tokens that belong to personal names
   */
  public List<Measurement> extract(
      int sentence, List<Piece> pieces, List<Mention> mentions, Tokens tokens, BitSet names) {
    List<Mention> drugs =
        mentions.stream().filter(it -> it.entity().kind() == EntityKind.DRUG).toList();
    List<Quantity> found =
        finder.find(pieces, drugs.stream().map(it -> new CharSpan(it.begin(), it.end())).toList());
    List<Quantity> quantities = new HeadCounts(tokens, names).with(found);
    if (quantities.isEmpty() && !hasUnnumberedTerm(pieces)) {
      return List.of();
    }

    Cues cues = new Cues(pieces, words.cues());
    List<Measurement> measurements = new ArrayList<>(quantities.size());
    amounts(sentence, quantities, pieces, drugs, cues, measurements);
    terms(sentence, quantities, pieces, cues, measurements);
    measurements.sort(Comparator.comparingInt(it -> it.quantity().begin()));
    return measurements;
  }

  private static boolean hasUnnumberedTerm(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece.has(TermReader.UNNUMBERED)) {
        return true;
      }
    }
    return false;
  }

  private void amounts(
      int sentence,
      List<Quantity> quantities,
      List<Piece> pieces,
      List<Mention> drugs,
      Cues cues,
      List<Measurement> measurements) {
    RoleReader roles = new RoleReader(words, pieces, cues);
    List<Quantity> amounts =
        quantities.stream().filter(it -> OF_DRUGS.contains(it.dimension())).toList();
    Mention[] links = new DrugLinks(pieces, amounts, drugs).find();

    int amount = 0;
    for (Quantity quantity : quantities) {
      boolean ofDrugs = OF_DRUGS.contains(quantity.dimension());
      Mention drug = ofDrugs ? links[amount++] : null;
      boolean vague = ofDrugs && drug == null && VAGUE_THINGS.contains(quantity.unit());
      if (quantity.dimension() != Quantity.Dimension.DURATION && !vague) {
        measurements.add(
            new Measurement(
                sentence,
                quantity,
                drug == null ? null : drug.entity(),
                roles.of(quantity, drug != null),
                null));
      }
    }
  }

  private static void terms(
      int sentence,
      List<Quantity> quantities,
      List<Piece> pieces,
      Cues cues,
      List<Measurement> measurements) {
    List<Quantity> durations =
        quantities.stream().filter(it -> it.dimension() == Quantity.Dimension.DURATION).toList();
    for (TermReader.Term term : new TermReader(pieces, cues).read(durations)) {
      measurements.add(
          new Measurement(sentence, term.quantity(), null, term.role(), term.manner()));
    }
  }
}
