package blotter.benchmark;

import blotter.text.CharSpan;
import java.util.Locale;
import java.util.Set;

/**
 * A span without what annotators put before a thing's name or leave out as they like: articles,
 * determiners, quantities, and adjectives of colour, quality and state; and without white space,
 * quotes and other punctuation at its ends. The last word of a span always stays.
 *
 * <p>Such words fall from both sides of a comparison alike, also where they belong to a name:
 * {@code pink cocaine} is compared as {@code cocaine}. Nouns ({@code tablets}) never fall.
 */
final class BareSpan {

  private static final Set<String> DROPPED =
      Set.of(
          // Articles and determiners.
          "a",
          "an",
          "the",
          "this",
          "that",
          "these",
          "those",
          "some",
          "any",
          "all",
          "each",
          "other",
          "another",
          "more",
          "such",
          "several",
          "various",
          "many",
          "certain",
          "different",
          "of",
          // What is thought of it.
          "suspected",
          "alleged",
          "probable",
          "possible",
          "apparent",
          "illegal",
          "illicit",
          "counterfeit",
          "fake",
          "unspecified",
          "unknown",
          // Quality and strength.
          "pure",
          "uncut",
          "raw",
          "crude",
          "refined",
          "strong",
          "potent",
          "high",
          "low",
          "grade",
          "quality",
          "purity",
          "high-grade",
          "high-quality",
          "high-purity",
          "low-grade",
          // State.
          "liquid",
          "solid",
          "dried",
          "dry",
          "fresh",
          "wet",
          "loose",
          "compressed",
          "pressed",
          "powdered",
          "crystalline",
          "crystallised",
          "crystallized",
          "packed",
          "packaged",
          "pre-packaged",
          "processed",
          "unprocessed",
          "herbal",
          "commercial",
          // Colour.
          "white",
          "black",
          "brown",
          "pink",
          "red",
          "green",
          "blue",
          "yellow",
          "grey",
          "gray",
          "purple",
          "orange");

  private BareSpan() {}

  static CharSpan of(String text, CharSpan span) {
    int begin = span.begin();
    int end = span.end();
    while (end > begin && !Character.isLetterOrDigit(text.codePointBefore(end))) {
      end--;
    }

    while (true) {
      while (begin < end && !Character.isLetterOrDigit(text.codePointAt(begin))) {
        begin++;
      }
      int wordEnd = wordEnd(text, begin, end);
      String word = text.substring(begin, wordEnd).toLowerCase(Locale.ROOT);
      if (wordEnd == end || !DROPPED.contains(word)) {
        return new CharSpan(begin, end);
      }
      begin = wordEnd;
    }
  }

  private static int wordEnd(String text, int begin, int end) {
    int at = begin;
    while (at < end && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
