package blotter.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases by their units, with at most one slot each. Look-up costs one hash access a unit,
 * whatever the number of phrases.
 *
 * @param <T> what stands at the end of a phrase
 */
final class PhraseTrie<T> {

  private final Node<T> root = new Node<>();
  private final MatchUnits units = new MatchUnits();

  /** Adds a phrase; refuses one without a unit. */
  void add(String phrase, T value) {
    Optional<Slot> slot = Slot.in(phrase);
    List<String> words = new ArrayList<>();
    Node<T> node = root;

    if (slot.isPresent()) {
      int at = phrase.indexOf(slot.get().mark());
      node = walk(node, phrase.substring(0, at), words);
      node = node.children.computeIfAbsent(slot.get().mark(), key -> new Node<>());
      words.add(slot.get().mark());
      node = walk(node, phrase.substring(at + slot.get().mark().length()), words);
    } else {
      node = walk(node, phrase, words);
    }

    if (words.isEmpty()) {
      throw new IllegalArgumentException("no word in phrase: '" + phrase + "'");
    }
    node.values.add(new Entry<>(value, List.copyOf(words)));
  }

  Node<T> root() {
    return root;
  }

  private Node<T> walk(Node<T> from, String phrase, List<String> words) {
    units.read(phrase, 0, phrase.length());
    Node<T> node = from;
    for (int i = 0; i < units.size(); i++) {
      node = node.children.computeIfAbsent(units.key(i), key -> new Node<>());
      words.add(units.word(i));
    }
    return node;
  }

  /** The values of one phrase, and what may follow it. */
  static final class Node<T> {
    private final Map<String, Node<T>> children = new HashMap<>(2);
    private final List<Entry<T>> values = new ArrayList<>(1);

    /** The node behind one more unit; null where there is none or {@code key} is null. */
    Node<T> child(String key) {
      return key == null ? null : children.get(key);
    }

    /** The node behind a place that fills a slot, or null. */
    Node<T> child(Slot slot) {
      return children.get(slot.mark());
    }

    List<Entry<T>> values() {
      return values;
    }
  }

  /**
   * A value and the phrase that leads to it.
   *
   * @param value what was added
   * @param words the phrase's units with their letters as written; a slot counts as one
   */
  record Entry<T>(T value, List<String> words) {}
}
