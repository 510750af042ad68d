package blotter.measure;

import blotter.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Counts people who are named: "John Doe, 45, and Mary Roe", "Doe and seven others".
 *
 * <p>A list is two or more full names, or a name before a number of others, with nothing between
 * but commas, semicolons, "and" and ages. Linear in the number of tokens.
 */
final class HeadCounts {

  /** Unit of people. */
  static final String PERSON = "person";

  private static final Set<String> BETWEEN =
      Set.of(",", ";", "and", "&", "along", "with", "as", "well");
  private static final int OLDEST = 3;

  /** Words in or behind the name of a company or a place. */
  private static final Set<String> NO_PERSON =
      Set.of(
          "county",
          "counties",
          "streets",
          "avenues",
          "rivers",
          "lakes",
          "schools",
          "inc",
          "llc",
          "corp",
          "corporation",
          "company",
          "co",
          "ltd",
          "limited",
          "lp",
          "llp",
          "plc",
          "bank",
          "group",
          "holdings",
          "industries",
          "foundation",
          "university");

  private static final int BEHIND_NAME = 2;

  private final Tokens tokens;
  private final BitSet names;

  HeadCounts(Tokens tokens, BitSet names) {
    this.tokens = tokens;
    this.names = names;
  }

  /** A name of a list, in tokens. */
  private record Name(int from, int to) {}

  /**
   * The quantities with those that names make: lists of names are added, and a number of others
   * behind names counts these too.
   *
   * @param quantities those of the sentence in text order
   */
  List<Quantity> with(List<Quantity> quantities) {
    List<Quantity> all = new ArrayList<>(quantities.size());
    for (Quantity quantity : quantities) {
      all.add(isOthers(quantity) ? withNames(quantity) : quantity);
    }

    int at = names.nextSetBit(0);
    while (at >= 0) {
      List<Name> listed = listed(at);
      add(listed, all);
      at = names.nextSetBit(listed.get(listed.size() - 1).to());
    }
    all.sort(Comparator.comparingInt(Quantity::begin));
    return all;
  }

  /** "Doe, Roe and seven others": a number of others with the names before it. */
  private Quantity withNames(Quantity others) {
    int at = firstAt(others.begin()) - 1;
    int begin = others.begin();
    int counted = 0;
    boolean joined = false;

    while (at >= 0) {
      int behind = at;
      while (at >= 0 && (BETWEEN.contains(tokens.lower(at)) || isAge(at))) {
        joined |= !tokens.lower(at).equals(",");
        at--;
      }
      int last = at;
      while (at >= 0 && isName(at)) {
        at--;
      }
      if (at == last || behind == last || !joined || !isNamed(at + 1, last + 1)) {
        break;
      }
      counted++;
      begin = tokens.begin(at + 1);
    }
    return counted == 0
        ? others
        : people(begin, others.end(), counted + others.low(), others.bound());
  }

  /** Whether a run of capitalised words may be a name: a known one is in it, or it is one word. */
  private boolean isNamed(int from, int to) {
    int known = names.nextSetBit(from);
    return to - from == 1 || (known >= 0 && known < to);
  }

  private boolean isName(int at) {
    return names.get(at)
        || (tokens.isCapitalised(at) && Character.isLetter(tokens.lower(at).charAt(0)));
  }

  private boolean isOthers(Quantity quantity) {
    return quantity.dimension() == Quantity.Dimension.PEOPLE
        && quantity.low() != null
        && quantity.low().equals(quantity.high())
        && isOthers(firstAt(quantity.begin()), quantity.end());
  }

  private int firstAt(int offset) {
    int at = 0;
    while (at < tokens.size() && tokens.end(at) <= offset) {
      at++;
    }
    return at;
  }

  private List<Name> listed(int from) {
    List<Name> listed = new ArrayList<>();
    int at = from;
    while (at < tokens.size() && names.get(at)) {
      int to = names.nextClearBit(at);
      listed.add(new Name(at, to));
      int next = connectorsEnd(to);
      if (next == to) {
        break;
      }
      at = next;
    }
    return listed;
  }

  /** Behind commas, "and" and ages; the same token where none stand there. */
  private int connectorsEnd(int from) {
    int at = from;
    while (at < tokens.size() && (BETWEEN.contains(tokens.lower(at)) || isAge(at))) {
      at++;
    }
    return at;
  }

  private boolean isAge(int at) {
    String lower = tokens.lower(at);
    return lower.length() < OLDEST
        && lower.chars().allMatch(c -> c >= '0' && c <= '9')
        && at > 0
        && tokens.lower(at - 1).equals(",");
  }

  private boolean isNoPeople(List<Name> listed) {
    int last = listed.get(listed.size() - 1).to();
    int to = Math.min(last + BEHIND_NAME, tokens.size());
    for (int i = listed.get(0).from(); i < to; i++) {
      String lower = tokens.lower(i);
      boolean period = lower.length() > 1 && lower.endsWith(".");
      if (NO_PERSON.contains(period ? lower.substring(0, lower.length() - 1) : lower)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWhole(List<Name> listed) {
    return !begins(listed.get(0).from()) && !goesOn(listed.get(listed.size() - 1).to());
  }

  /**
   * Whether a name that was not known to be one stands before the list, so that it is not whole.
   */
  private boolean begins(int from) {
    int at = from - 1;
    while (at >= 0 && (BETWEEN.contains(tokens.lower(at)) || isAge(at))) {
      at--;
    }
    return at < from - 1 && at >= 1 && isName(at) && isName(at - 1);
  }

  /** Whether the list goes on with a name that was not known to be one, so that it is not whole. */
  private boolean goesOn(int from) {
    int at = connectorsEnd(from);
    int end = at;
    while (end < tokens.size() && isName(end)) {
      end++;
    }
    if (at == from || end - at < 2) {
      return false;
    }
    int next = connectorsEnd(end);
    boolean more = next > end && next < tokens.size() && isName(next);
    return more || tokens.lower(at - 1).equals("and") || tokens.lower(at - 1).equals("&");
  }

  private void add(List<Name> listed, List<Quantity> all) {
    int last = listed.get(listed.size() - 1).to();
    int begin = tokens.begin(listed.get(0).from());
    boolean full = listed.stream().allMatch(name -> name.to() - name.from() > 1);
    int end = tokens.end(last - 1);
    boolean free = all.stream().noneMatch(it -> it.begin() < end && begin < it.end());
    if (listed.size() > 1 && full && free && !isNoPeople(listed) && isWhole(listed)) {
      all.add(people(begin, end, listed.size(), Quantity.Bound.EXACT));
    }
  }

  private boolean isOthers(int from, int end) {
    for (int i = from; i < tokens.size() && tokens.begin(i) < end; i++) {
      String lower = tokens.lower(i);
      if (lower.startsWith("other")
          || lower.startsWith("co")
          || lower.equals("more")
          || lower.equals("additional")) {
        return true;
      }
    }
    return false;
  }

  private static Quantity people(int begin, int end, double number, Quantity.Bound bound) {
    return new Quantity(
        begin, end, Quantity.Dimension.PEOPLE, number, number, bound, PERSON, 1, List.of());
  }
}
