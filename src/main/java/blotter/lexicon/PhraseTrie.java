package blotter.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Phrases by their units, with at most one slot each. Look-up costs one table access a unit,
 * whatever the number of phrases.
 *
 * @param <T> what stands at the end of a phrase
 */
final class PhraseTrie<T> {

  private final Node<T> root = new Node<>();
  private final MatchUnits units = new MatchUnits();
  private final Vocabulary vocabulary;

  /**
   * An empty trie.
   *
   * @param vocabulary takes in the words of its phrases
   */
  PhraseTrie(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds a phrase; refuses one without a unit. */
  void add(String phrase, T value) {
    Optional<Slot> slot = Slot.in(phrase);
    List<String> words = new ArrayList<>();
    Node<T> node = root;

    if (slot.isPresent()) {
      int at = phrase.indexOf(slot.get().mark());
      node = walk(node, phrase.substring(0, at), words);
      node = node.added(slot.get());
      words.add(slot.get().mark());
      node = walk(node, phrase.substring(at + slot.get().mark().length()), words);
    } else {
      node = walk(node, phrase, words);
    }

    if (words.isEmpty()) {
      throw new IllegalArgumentException("no word in phrase: '" + phrase + "'");
    }
    node.put(new Entry<>(value, List.copyOf(words)));
  }

  Node<T> root() {
    return root;
  }

  private Node<T> walk(Node<T> from, String phrase, List<String> words) {
    units.read(phrase, 0, phrase.length());
    Node<T> node = from;
    for (int i = 0; i < units.size(); i++) {
      node = node.added(vocabulary.add(units.key(i)));
      words.add(units.word(i));
    }
    return node;
  }

  /** The values of one phrase, and what may follow it. */
  static final class Node<T> {
    private static final int SMALLEST = 4;
    private static final int SPREAD = 0x9E3779B9;

    /** An open-addressing table from words' numbers, plus one, to nodes; 0 is an empty place. */
    private int[] numbers = new int[0];

    private Node<T>[] nodes = table(0);
    private int size;
    private List<Entry<T>> values = List.of();
    private List<Branch<T>> branches = List.of();

    /** The node behind one more word; null where there is none. */
    Node<T> child(int number) {
      if (number < 0 || size == 0) {
        return null;
      }

      int mask = numbers.length - 1;
      int at = place(number, mask);
      while (numbers[at] != 0) {
        if (numbers[at] == number + 1) {
          return nodes[at];
        }
        at = (at + 1) & mask;
      }
      return null;
    }

    /** Where names may follow, in the order of their slots. */
    List<Branch<T>> branches() {
      return branches;
    }

    List<Entry<T>> values() {
      return values;
    }

    private void put(Entry<T> value) {
      if (values.isEmpty()) {
        values = new ArrayList<>(1);
      }
      values.add(value);
    }

    private Node<T> added(Slot slot) {
      for (Branch<T> branch : branches) {
        if (branch.slot == slot) {
          return branch.behind;
        }
      }

      Branch<T> added = new Branch<>(slot, new Node<>());
      List<Branch<T>> all = new ArrayList<>(branches);
      all.add(added);
      all.sort(Comparator.comparing(Branch::slot));
      branches = List.copyOf(all);
      return added.behind;
    }

    private Node<T> added(int number) {
      Node<T> known = child(number);
      if (known != null) {
        return known;
      }

      if (2 * (size + 1) > numbers.length) {
        grow();
      }
      Node<T> node = new Node<>();
      put(number + 1, node);
      size++;
      return node;
    }

    private void grow() {
      int[] before = numbers;
      Node<T>[] nodesBefore = nodes;
      numbers = new int[Math.max(SMALLEST, 2 * before.length)];
      nodes = table(numbers.length);
      for (int i = 0; i < before.length; i++) {
        if (before[i] != 0) {
          put(before[i], nodesBefore[i]);
        }
      }
    }

    private void put(int key, Node<T> node) {
      int mask = numbers.length - 1;
      int at = place(key - 1, mask);
      while (numbers[at] != 0) {
        at = (at + 1) & mask;
      }
      numbers[at] = key;
      nodes[at] = node;
    }

    private static int place(int number, int mask) {
      return ((number * SPREAD) >>> 16) & mask;
    }

    // Java makes no arrays of a type with parameters; only nodes of this tree are put there.
    @SuppressWarnings("unchecked")
    private static <T> Node<T>[] table(int length) {
      return (Node<T>[]) new Node<?>[length];
    }
  }

  /**
   * What follows where a name fills a slot.
   *
   * @param slot the slot
   * @param behind the node behind the name
   */
  record Branch<T>(Slot slot, Node<T> behind) {}

  /**
   * A value and the phrase that leads to it.
   *
   * @param value what was added
   * @param words the phrase's units with their letters as written; a slot counts as one
   */
  record Entry<T>(T value, List<String> words) {}
}
