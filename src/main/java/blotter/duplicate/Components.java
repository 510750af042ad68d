package blotter.duplicate;

import java.util.Arrays;

/**
 * The connected components of a graph whose edges come one by one; a node is any 64-bit id.
 *
 * <p>Disjoint sets as trees with path halving; of two roots the larger id is hung below the
 * smaller, so that a component is named by its smallest id whatever the order of its edges. Where
 * ids are hashes that is linking in a random order, which is as fast as linking by rank: near
 * constant time an edge (Goel, Khanna, Larkin and Tarjan, 2014). Some 20 to 40 bytes a node. Not
 * thread-safe.
 */
public final class Components {

  private static final int FIRST_CAPACITY = 16;
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  /** Ids by index, and the index of the parent of each. */
  private long[] ids = new long[FIRST_CAPACITY];

  private int[] parents = new int[FIRST_CAPACITY];
  private int size;

  /** Open-addressing table from id to index + 1; 0 is a free place. */
  private int[] places = new int[2 * FIRST_CAPACITY];

  /** Puts two ids, which may be one, into the same component. */
  public void join(long left, long right) {
    int a = root(indexOf(left));
    int b = root(indexOf(right));
    if (a == b) {
      return;
    }

    if (ids[a] < ids[b]) {
      parents[b] = a;
    } else {
      parents[a] = b;
    }
  }

  /** How many ids were joined. */
  public int size() {
    return size;
  }

  /** The id at an index from 0, in the order of first appearance. */
  public long id(int index) {
    return ids[index];
  }

  /** The smallest id of the component of the id at an index. */
  public long component(int index) {
    return ids[root(index)];
  }

  private int root(int index) {
    int at = index;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }

  private int indexOf(long id) {
    int place = place(id);
    while (places[place] != 0) {
      if (ids[places[place] - 1] == id) {
        return places[place] - 1;
      }
      place = (place + 1) & (places.length - 1);
    }
    return add(id, place);
  }

  private int add(long id, int place) {
    if (size == ids.length) {
      grow();
      return indexOf(id);
    }

    ids[size] = id;
    parents[size] = size;
    places[place] = size + 1;
    return size++;
  }

  private void grow() {
    ids = Arrays.copyOf(ids, 2 * size);
    parents = Arrays.copyOf(parents, 2 * size);
    places = new int[4 * size];
    for (int i = 0; i < size; i++) {
      int place = place(ids[i]);
      while (places[place] != 0) {
        place = (place + 1) & (places.length - 1);
      }
      places[place] = i + 1;
    }
  }

  private int place(long id) {
    return (int) ((id * PRIME) >>> Integer.SIZE) & (places.length - 1);
  }
}
