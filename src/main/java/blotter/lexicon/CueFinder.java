package blotter.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Finds a lexicon's cues in text; all of them, also where they overlap. */
public final class CueFinder {

  private final PhraseTrie.Node<Cue> root;

  /** A finder for the cues of an indexed lexicon. */
  public CueFinder(LexiconIndex index) {
    this.root = index.cues();
  }

  /**
   * Finds the cues in the stretch of text that a matcher of the same index matched last.
   *
   * @return finds in the order of their first word
   */
  public List<Find> find(LexiconMatcher matcher) {
    MatchUnits units = matcher.matched();
    List<Find> finds = new ArrayList<>();

    for (int from = 0; from < units.size(); from++) {
      PhraseTrie.Node<Cue> node = root;
      for (int at = from; at < units.size() && node != null; at++) {
        PhraseTrie.Node<Cue> next = node.child(units.number(at));
        addAll(next, units.begin(from), units.end(at), finds);
        if (next == null) {
          addAll(node.child(units.stemNumber(at)), units.begin(from), units.end(at), finds);
        }
        node = next;
      }
    }

    return finds;
  }

  private static void addAll(PhraseTrie.Node<Cue> node, int begin, int end, List<Find> finds) {
    if (node != null) {
      node.values().forEach(entry -> finds.add(new Find(begin, end, entry.value())));
    }
  }

  /**
   * A cue in a text.
   *
   * @param begin offset of its first character, UTF-16 code units
   * @param end offset behind its last character
   * @param cue what was found
   */
  public record Find(int begin, int end, Cue cue) {}
}
