package blotter.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Finds a lexicon's cues in text; all of them, also where they overlap. Not thread-safe. */
public final class CueFinder {

  private final PhraseTrie.Node<Cue> root;
  private final MatchUnits units = new MatchUnits();

  /** A finder for the cues of an indexed lexicon. */
  public CueFinder(LexiconIndex index) {
    this.root = index.cues();
  }

  /**
   * Finds the cues in {@code text.substring(begin, end)}.
   *
   * @return finds in the order of their first word
   */
  public List<Find> find(String text, int begin, int end) {
    units.read(text, begin, end);
    List<Find> finds = new ArrayList<>();

    for (int from = 0; from < units.size(); from++) {
      PhraseTrie.Node<Cue> node = root;
      for (int at = from; at < units.size() && node != null; at++) {
        PhraseTrie.Node<Cue> next = node.child(units.key(at));
        addAll(next, from, at, finds);
        if (next == null) {
          addAll(node.child(units.stem(at)), from, at, finds);
        }
        node = next;
      }
    }

    return finds;
  }

  private void addAll(PhraseTrie.Node<Cue> node, int from, int at, List<Find> finds) {
    if (node != null) {
      node.values()
          .forEach(entry -> finds.add(new Find(units.begin(from), units.end(at), entry.value())));
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
