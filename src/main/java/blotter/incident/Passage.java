package blotter.incident;

import java.util.BitSet;
import java.util.List;

/**
 * A sentence with the case of its words.
 *
 * @param words its tokens as written
 * @param named the tokens that belong to personal names
 * @param mentioned the tokens that belong to agencies, places and drugs
 */
public record Passage(List<String> words, BitSet named, BitSet mentioned) {}
