package blotter.mention;

import blotter.lexicon.UnitRun;
import blotter.number.Piece;
import java.util.List;

/**
 * What a chunk of text without white space consists of besides tokens.
 *
 * @param units what surfaces are compared with
 * @param pieces what amounts and dates are made of, with offsets in the chunk
 */
record ChunkParts(UnitRun units, List<Piece> pieces) {}
