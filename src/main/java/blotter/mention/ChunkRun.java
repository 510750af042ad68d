package blotter.mention;

import blotter.number.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The chunks of a sentence, kept until it is known whether their pieces are asked for. */
final class ChunkRun {

  private Piece[][] chunks = new Piece[64][];
  private int[] offsets = new int[64];
  private int size;
  private int pieces;

  void clear() {
    size = 0;
    pieces = 0;
  }

  /** Adds the pieces of a chunk that stands at an offset. */
  void add(Piece[] chunk, int at) {
    if (size == offsets.length) {
      chunks = Arrays.copyOf(chunks, 2 * size);
      offsets = Arrays.copyOf(offsets, 2 * size);
    }
    chunks[size] = chunk;
    offsets[size] = at;
    size++;
    pieces += chunk.length;
  }

  /** The pieces with their offsets in the text. */
  List<Piece> pieces() {
    List<Piece> all = new ArrayList<>(pieces);
    for (int i = 0; i < size; i++) {
      for (Piece piece : chunks[i]) {
        all.add(piece.movedBy(offsets[i]));
      }
    }
    return all;
  }
}
