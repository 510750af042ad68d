package blotter.mention;

import blotter.number.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The chunks of a sentence, kept until it is known whether their pieces are asked for. */
final class ChunkRun {

  private final List<List<Piece>> chunks = new ArrayList<>();
  private int[] offsets = new int[64];

  void clear() {
    chunks.clear();
  }

  /** Adds the pieces of a chunk that stands at an offset. */
  void add(List<Piece> chunk, int at) {
    if (chunks.size() == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * offsets.length);
    }
    offsets[chunks.size()] = at;
    chunks.add(chunk);
  }

  /** The pieces with their offsets in the text. */
  List<Piece> pieces() {
    List<Piece> all = new ArrayList<>(2 * chunks.size());
    for (int i = 0; i < chunks.size(); i++) {
      for (Piece piece : chunks.get(i)) {
        all.add(piece.movedBy(offsets[i]));
      }
    }
    return all;
  }
}
