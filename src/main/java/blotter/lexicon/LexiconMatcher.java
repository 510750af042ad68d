package blotter.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds a lexicon's surfaces in text: of overlapping ones that which begins first, of those the
 * longest.
 *
 * <p>All kinds match together, so that a drug's name inside an agency's name is no drug. A
 * pattern's slot is filled by the longest name that fits. A {@code named} surface takes the
 * capitalised words before it ({@link NameRun}), also where a place had been found in them. A word
 * that must be a misspelt drug ({@link Spelling}) is read as that drug, also inside a longer
 * surface. Costs a few table look-ups a word, whatever the size of the lexicon. Not thread-safe:
 * one a thread.
 */
public final class LexiconMatcher {

  private final NameWords names;
  private final PhraseTrie.Node<Surface> root;
  private final PhraseTrie.Node<LexiconIndex.Filler> fillers;
  private final MatchUnits units;
  private final MatchUnits chunkUnits;
  private final NameRun nameRun;

  private List<Found> found = new ArrayList<>();
  private Found longest;

  /** A matcher for the surfaces of an indexed lexicon. */
  public LexiconMatcher(LexiconIndex index) {
    this.names = index.lexicon().names();
    this.root = index.surfaces();
    this.fillers = index.fillers();
    this.units = new MatchUnits(index.vocabulary(), this::start, index.spelling()::nearest);
    this.chunkUnits = units.sharingWords();
    this.nameRun = new NameRun(units);
  }

  /** The units of the stretch that was matched last. */
  MatchUnits matched() {
    return units;
  }

  private MatchWord.Start start(int word, int stem) {
    PhraseTrie.Node<Surface> ofWord = root.child(word);
    PhraseTrie.Node<Surface> ofStem = root.child(stem);
    boolean fills = fillers.child(word) != null || fillers.child(stem) != null;
    return ofWord == null && ofStem == null && !fills
        ? null
        : new MatchWord.Start(ofWord, ofStem, fills);
  }

  /**
   * Finds the surfaces in {@code text.substring(begin, end)}.
   *
   * @return matches in text order that do not overlap, ambiguous ones included
   */
  public List<LexiconMatch> match(String text, int begin, int end) {
    units.read(text, begin, end);
    return match();
  }

  /** The units of a chunk of text: a stretch without white space, at white space or an end. */
  public UnitRun units(String chunk) {
    return chunkUnits.run(chunk);
  }

  /** Begins a stretch of text whose chunks are added one by one. */
  public void begin() {
    units.clear();
  }

  /** Adds the units of the stretch's next chunk, which begins at an offset of the text. */
  public void add(UnitRun run, int at) {
    run.addTo(units, at);
  }

  /** As {@link #match(String, int, int)}, in the stretch whose chunks were added. */
  public List<LexiconMatch> match() {
    found = new ArrayList<>();
    int at = 0;

    while (at < units.size()) {
      longest = null;
      begin(at);
      if (longest == null) {
        at++;
        continue;
      }
      if (longest.surface.kind() == EntityKind.PLACE) {
        longest = around(longest);
      }

      while (!found.isEmpty() && found.get(found.size() - 1).to > longest.from) {
        found.remove(found.size() - 1);
      }
      found.add(longest);
      at = longest.to;
    }

    List<LexiconMatch> matches = new ArrayList<>(found.size());
    for (Found match : found) {
      if (!match.surface.blocks()) {
        matches.add(lexiconMatch(match));
      }
    }
    return matches;
  }

  /**
   * The body whose name takes in a whole place although its own words begin inside it, as "City
   * Council" in "New York City Council"; the place where there is none.
   */
  private Found around(Found place) {
    for (int inside = place.from + 1; inside < place.to; inside++) {
      longest = null;
      begin(inside);
      if (longest != null && longest.surface.named() && longest.from <= place.from) {
        return longest;
      }
    }
    return place;
  }

  private LexiconMatch lexiconMatch(Found match) {
    boolean misspelt = false;
    for (int i = match.from; i < match.to; i++) {
      misspelt |= units.isCorrected(i);
    }

    return new LexiconMatch(
        units.begin(match.from),
        units.end(match.to - 1),
        misspelt ? match.surface.misspelt() : match.surface,
        match.entityId,
        misspelt);
  }

  /** Looks for phrases that begin at a unit. */
  private void begin(int from) {
    MatchWord.Start start = units.start(from);
    if (start == null) {
      if (isMisspelt(from)) {
        PhraseTrie.Node<Surface> name = root.child(units.correction(from));
        step(name, null, from, from + 1, null);
      }
      return;
    }

    if (start.fills()) {
      fillSlots(root, from, from);
    }
    step(start.word(), start.stem(), from, from + 1, null);
  }

  /**
   * Goes on behind one more unit.
   *
   * @param word the node behind the unit's word; null where no phrase has it
   * @param stem the same for its stem
   * @param from where phrases begin
   * @param to behind the unit
   */
  private void step(
      PhraseTrie.Node<Surface> word,
      PhraseTrie.Node<Surface> stem,
      int from,
      int to,
      Filled filled) {
    boolean whole = word != null && choose(word, from, to, false, filled);
    if (!whole && stem != null) {
      choose(stem, from, to, true, filled);
    }
    if (word != null) {
      walk(word, from, to, filled);
    }
  }

  /** Follows the trie from the unit {@code at}; phrases begin at {@code from}. */
  private void walk(PhraseTrie.Node<Surface> node, int from, int at, Filled filled) {
    if (at >= units.size()) {
      return;
    }
    if (filled == null && !node.branches().isEmpty()) {
      fillSlots(node, from, at);
    }
    step(
        node.child(isMisspelt(at) ? units.correction(at) : units.number(at)),
        node.child(units.stemNumber(at)),
        from,
        at + 1,
        filled);
  }

  /**
   * Whether a word must be the name of a drug, misspelt. One with a capital letter behind a given
   * name or a title is a person's.
   */
  private boolean isMisspelt(int i) {
    return units.isCorrected(i)
        && !(i > 0
            && Character.isUpperCase(units.word(i).codePointAt(0))
            && names.announces(units.key(i - 1)));
  }

  private void fillSlots(PhraseTrie.Node<Surface> node, int from, int at) {
    MatchWord.Start start = units.start(at);
    if (start == null || !start.fills()) {
      return;
    }

    List<PhraseTrie.Branch<Surface>> branches = node.branches();
    PhraseTrie.Node<LexiconIndex.Filler> name = fillers;
    for (int i = at; i < units.size() && name != null && !branches.isEmpty(); i++) {
      PhraseTrie.Node<LexiconIndex.Filler> next = name.child(units.number(i));
      PhraseTrie.Node<LexiconIndex.Filler> stem = name.child(units.stemNumber(i));
      if (hasValues(next) || hasValues(stem)) {
        for (int b = 0; b < branches.size(); b++) {
          fillSlot(branches.get(b), next, stem, from, at, i + 1);
        }
      }
      name = next;
    }
  }

  private static boolean hasValues(PhraseTrie.Node<LexiconIndex.Filler> node) {
    return node != null && !node.values().isEmpty();
  }

  private void fillSlot(
      PhraseTrie.Branch<Surface> branch,
      PhraseTrie.Node<LexiconIndex.Filler> name,
      PhraseTrie.Node<LexiconIndex.Filler> stem,
      int from,
      int at,
      int to) {
    LexiconIndex.Filler filler = filler(name, branch.slot(), at);
    if (filler == null) {
      filler = filler(stem, branch.slot(), at);
    }
    if (filler == null) {
      return;
    }

    String mark = branch.slot().codeMark();
    fill(branch.behind(), from, new Filled(at, to - at, mark, filler.code()));
    int past = pastAbbreviation(to);
    if (past > to) {
      fill(branch.behind(), from, new Filled(at, past - at, mark, filler.code()));
    }
  }

  private void fill(PhraseTrie.Node<Surface> behind, int from, Filled filled) {
    int to = filled.at + filled.length;
    choose(behind, from, to, false, filled);
    walk(behind, from, to, filled);
  }

  /** The unit behind an abbreviation in parentheses, as in "Department of Labor (DOL)". */
  private int pastAbbreviation(int at) {
    boolean abbreviated =
        at + 2 < units.size()
            && units.key(at).equals("(")
            && units.key(at + 2).equals(")")
            && units.word(at + 1).codePoints().allMatch(Character::isUpperCase);
    return abbreviated ? at + 3 : at;
  }

  private LexiconIndex.Filler filler(
      PhraseTrie.Node<LexiconIndex.Filler> node, Slot slot, int from) {
    if (node == null) {
      return null;
    }
    List<PhraseTrie.Entry<LexiconIndex.Filler>> values = node.values();
    for (int i = 0; i < values.size(); i++) {
      PhraseTrie.Entry<LexiconIndex.Filler> entry = values.get(i);
      LexiconIndex.Filler filler = entry.value();
      if (filler.slot() == slot
          && LetterCases.fit(filler.surface().letterCase(), entry.words(), units, from)) {
        return filler;
      }
    }
    return null;
  }

  /**
   * Takes the best surface at a node whose letters and name fit (with a name before without, then
   * unambiguous before others) as the longest found so far unless a longer one is known. Whether
   * one fits.
   */
  private boolean choose(
      PhraseTrie.Node<Surface> node, int from, int to, boolean inflected, Filled filled) {
    if (node.values().isEmpty()) {
      return false;
    }

    Found chosen = null;
    for (PhraseTrie.Entry<Surface> entry : node.values()) {
      Surface surface = entry.value();
      if ((inflected && !surface.inflects()) || !fits(entry, from, filled)) {
        continue;
      }

      int begin = surface.named() ? nameRun.begin(from, barrier(from)) : from;
      if (surface.named() && begin == from) {
        continue;
      }

      Found candidate = new Found(begin, to, surface, entityId(surface, filled));
      if (chosen == null || candidate.isBetterThan(chosen)) {
        chosen = candidate;
      }
    }

    if (chosen != null && (longest == null || chosen.displaces(longest))) {
      longest = chosen;
    }
    return chosen != null;
  }

  private boolean fits(PhraseTrie.Entry<Surface> entry, int from, Filled filled) {
    Surface.LetterCase rule = entry.value().letterCase();
    if (filled == null) {
      return LetterCases.fit(rule, entry.words(), units, from);
    }

    int before = filled.at - from;
    return LetterCases.fit(rule, entry.words().subList(0, before), units, from)
        && LetterCases.fit(
            rule,
            entry.words().subList(before + 1, entry.words().size()),
            units,
            filled.at + filled.length);
  }

  private static String entityId(Surface surface, Filled filled) {
    return filled == null
        ? surface.entityId()
        : surface.entityId().replace(filled.mark, filled.code);
  }

  /**
   * End of the last match before {@code from} that is no place: a name does not reach into it. What
   * is too far away to matter is not looked at.
   */
  private int barrier(int from) {
    for (int i = found.size() - 1; i >= 0 && found.get(i).to > from - NameRun.LONGEST; i--) {
      if (found.get(i).surface.kind() != EntityKind.PLACE) {
        return found.get(i).to;
      }
    }
    return 0;
  }

  /** A match in units. */
  private record Found(int from, int to, Surface surface, String entityId) {

    /** Of two matches with the same end. */
    boolean isBetterThan(Found other) {
      if (rank() != other.rank()) {
        return rank() > other.rank();
      }
      return from != other.from
          ? from < other.from
          : other.surface.ambiguous() && !surface.ambiguous();
    }

    /**
     * Of two matches with the same beginning: the longer one, but a body that every country has
     * never hides one that is known.
     */
    boolean displaces(Found other) {
      boolean known = !surface.isDomestic() && !surface.blocks();
      boolean otherKnown = !other.surface.isDomestic() && !other.surface.blocks();
      if (surface.isDomestic() && otherKnown) {
        return false;
      }
      if (other.surface.isDomestic() && known) {
        return true;
      }
      return to != other.to ? to > other.to : isBetterThan(other);
    }

    /** Words as they stand before patterns, these before open bodies, these before mere blocks. */
    private int rank() {
      if (surface.blocks()) {
        return 0;
      }
      if (surface.isDomestic()) {
        return 1;
      }
      return surface.type() == Surface.Type.PATTERN && !surface.named() ? 2 : 3;
    }
  }

  /** A filled slot: its first unit, its number of units, and the code that replaces a mark. */
  private record Filled(int at, int length, String mark, String code) {}
}
