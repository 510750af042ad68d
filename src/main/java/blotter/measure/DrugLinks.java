package blotter.measure;

import blotter.mention.Mention;
import blotter.number.Piece;
import blotter.text.CharSpan;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Which drug each amount of a sentence measures.
 *
 * <p>English puts the drug behind its amount ("5 kg of heroin", "40 grams liquid cocaine") or, with
 * a verb or a bracket between, before it ("cocaine weighing 3 kg", "heroin (5 kg)"). Amounts that
 * are told one by the other ("12 bags with 5 kg of heroin") measure the same drug. Where neither
 * syntax is seen, the next drug behind the amount is taken, else the last before it; a noun behind
 * "of" that is no drug ("5 kg of lactose") takes the amount for itself. Linear in the length of the
 * sentence.
 */
final class DrugLinks {

  private static final int LONGEST_BETWEEN = 7;
  private static final int LONGEST_CHAIN = 5;

  /** Words that no drug is reached across from its amount. */
  private static final Set<String> CLOSING =
      Set.of(
          "and",
          "or",
          "from",
          "by",
          "was",
          "were",
          "is",
          "are",
          "while",
          "when",
          "for",
          "including",
          "who",
          "that",
          "which",
          "had",
          "has",
          "have",
          "but",
          "plus",
          "along",
          "after",
          "before",
          "during",
          "worth",
          "at",
          "on",
          "into",
          "to",
          "as",
          "seized",
          "found",
          "concealed",
          "hidden");

  /** What stands between a drug and its amount behind it. */
  private static final Set<String> WEIGHED =
      Set.of(
          "weighing",
          "much",
          "many",
          "weighed",
          "weighs",
          "weigh",
          "totaling",
          "totalling",
          "totaled",
          "totalled",
          "totals",
          "amounting",
          "amounted",
          "measuring",
          "estimated",
          "quantity",
          "amount",
          "weight",
          "(",
          "[",
          ":",
          "=");

  private static final Set<String> BEFORE_AMOUNT =
      Set.of(
          ",",
          "-",
          "\u2013",
          "to",
          "a",
          "an",
          "the",
          "of",
          "in",
          "at",
          "total",
          "combined",
          "gross",
          "net",
          "that",
          "which",
          "was",
          "were",
          "is",
          "with",
          "as",
          "about",
          "around",
          "approximately",
          "nearly",
          "almost",
          "over",
          "more",
          "than",
          "some",
          "up",
          "just",
          "under",
          "less",
          "roughly",
          "pills",
          "tablets",
          "capsules",
          "drugs",
          "drug",
          "powder",
          "altogether",
          "together",
          "collectively",
          ")",
          "by",
          "packed",
          "packaged",
          "wrapped",
          "divided",
          "into",
          "contained",
          "substance",
          "and");

  /** What stands between two amounts of one thing. */
  private static final Set<String> CHAINED =
      Set.of(
          "with",
          "containing",
          "contained",
          "containers",
          "of",
          "in",
          "weighing",
          "weighed",
          "each",
          "a",
          "an",
          "the",
          "total",
          "(",
          ")",
          "[",
          "]",
          ",",
          "that",
          "which",
          "holding",
          "held",
          "about",
          "approximately",
          "around",
          "nearly",
          "over",
          "or",
          "gross",
          "net",
          "weight",
          "combined",
          "totaling",
          "totalling",
          "filled",
          "packed",
          "=",
          "-",
          "/",
          "into",
          "packaged",
          "wrapped",
          "concealed",
          "inside",
          "equivalent",
          "to",
          "were",
          "was",
          "more",
          "than");

  private static final Set<String> CLOSED = Set.of(")", "]");

  /** What an amount ends with that takes nothing behind it. */
  private static final Set<String> ENDING = Set.of(",", "and", ".", ";", ")");

  private final List<Piece> pieces;
  private final List<Quantity> amounts;
  private final List<Mention> drugs;

  /**
   * The links of one sentence.
   *
   * @param pieces its pieces
   * @param amounts its amounts of things, in text order
   * @param drugs its mentions of drugs, in text order
   */
  DrugLinks(List<Piece> pieces, List<Quantity> amounts, List<Mention> drugs) {
    this.pieces = pieces;
    this.amounts = amounts;
    this.drugs = drugs;
  }

  /** For each amount the mention of its drug; null where it measures none. */
  Mention[] find() {
    Mention[] links = new Mention[amounts.size()];
    if (drugs.isEmpty()) {
      return links;
    }

    boolean[] told = new boolean[amounts.size()];
    for (int i = 0; i < amounts.size(); i++) {
      links[i] = told(i);
      told[i] = links[i] != null;
    }
    for (int i = amounts.size() - 2; i >= 0; i--) {
      if (!told[i] && isChained(i, i + 1) && links[i + 1] != null) {
        links[i] = links[i + 1];
        told[i] = true;
      }
    }
    for (int i = 0; i < amounts.size(); i++) {
      if (!told[i] && i > 0 && told[i - 1] && isChained(i - 1, i) && !isClosed(i)) {
        links[i] = links[i - 1];
        told[i] = true;
      }
    }
    for (int i = 0; i < amounts.size(); i++) {
      if (!told[i] && !isClosed(i)) {
        links[i] = nearest(i, links);
      }
    }
    return links;
  }

  /** The drug that the syntax around an amount tells. */
  private Mention told(int index) {
    Quantity amount = amounts.get(index);
    for (Mention drug : drugs) {
      if (drug.begin() >= amount.begin() && drug.end() <= amount.end()) {
        return drug;
      }
    }

    Mention behind = behind(index);
    Mention before = before(index);
    boolean reached = behind != null && isReached(amount, behind);
    if (before == null || !isWeighed(before, amount)) {
      return reached ? behind : null;
    }
    return reached && !isSaid(before, amount) ? behind : before;
  }

  private boolean isReached(Quantity amount, Mention drug) {
    List<Piece> between = between(amount.end(), drug.begin());
    if (between.size() > LONGEST_BETWEEN) {
      return false;
    }
    int from = 0;
    while (from < between.size() && CLOSED.contains(between.get(from).lower())) {
      from++;
    }
    from += between.size() > from + 1 && between.get(from).is("or") ? 2 : 0;
    boolean apposed = between.size() > from + 1 && between.get(from).is(",");
    from += apposed && between.get(from + 1).is("of") ? 2 : 0;
    for (Piece piece : between.subList(from, between.size())) {
      boolean passes =
          piece.isWord()
              ? !CLOSING.contains(piece.lower())
              : piece.is("-") || piece.is("'") || piece.is("\"") || piece.is("\u201c");
      if (!passes) {
        return false;
      }
    }
    return true;
  }

  private boolean isWeighed(Mention drug, Quantity amount) {
    List<Piece> between = between(drug.end(), amount.begin());
    boolean said = false;
    boolean listed = false;
    for (Piece piece : between) {
      boolean says = WEIGHED.contains(piece.lower());
      listed |= piece.is(",") || piece.is("and");
      said |= says;
      if (!says && !BEFORE_AMOUNT.contains(piece.lower())) {
        return false;
      }
    }
    return between.size() <= LONGEST_BETWEEN && (said || !listed);
  }

  /** Whether the words between say that what follows is the amount of the drug. */
  private boolean isSaid(Mention drug, Quantity amount) {
    return between(drug.end(), amount.begin()).stream()
        .anyMatch(piece -> WEIGHED.contains(piece.lower()));
  }

  private boolean isChained(int left, int right) {
    List<Piece> between = between(amounts.get(left).end(), amounts.get(right).begin());
    return between.size() <= LONGEST_CHAIN
        && !between.isEmpty()
        && between.stream().allMatch(piece -> CHAINED.contains(piece.lower()))
        && between.stream().anyMatch(piece -> !piece.is(","));
  }

  /** Whether "of" and something that is no drug follow. */
  private boolean isClosed(int index) {
    Quantity amount = amounts.get(index);
    List<Piece> following = between(amount.end(), Integer.MAX_VALUE);
    if (following.isEmpty() || !following.get(0).is("of")) {
      return false;
    }
    Mention drug = behind(index);
    return drug == null || !isReached(amount, drug);
  }

  private Mention nearest(int index, Mention[] links) {
    List<Piece> following = between(amounts.get(index).end(), Integer.MAX_VALUE);
    boolean ends = following.isEmpty() || ENDING.contains(following.get(0).lower());
    Mention behind = ends ? null : behind(index);
    if (behind != null) {
      return behind;
    }
    Mention before = before(index);
    boolean free = before != null && !Arrays.asList(links).contains(before);
    return free && (amounts.size() == 1 || isApposed(before, index)) ? before : null;
  }

  /** Whether only commas and bounds stand between: "in heroin, over 36 grams, and". */
  private boolean isApposed(Mention drug, int index) {
    List<Piece> between = between(drug.end(), amounts.get(index).begin());
    return between.size() <= LONGEST_BETWEEN
        && between.stream()
            .allMatch(piece -> BEFORE_AMOUNT.contains(piece.lower()) && !piece.is("and"));
  }

  /** The first drug behind an amount. */
  private Mention behind(int index) {
    for (Mention drug : drugs) {
      if (drug.begin() >= amounts.get(index).end()) {
        return drug;
      }
    }
    return null;
  }

  /** The last drug before an amount. */
  private Mention before(int index) {
    Mention last = null;
    for (Mention drug : drugs) {
      if (drug.end() > amounts.get(index).begin()) {
        break;
      }
      last = drug;
    }
    return last;
  }

  private List<Piece> between(int from, int to) {
    CharSpan range = PieceRange.of(pieces, from, to);
    return pieces.subList(range.begin(), range.end());
  }
}
