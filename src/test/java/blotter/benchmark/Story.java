package blotter.benchmark;

import blotter.corpus.ParsedDocument;
import blotter.text.CharSpan;
import java.util.List;

/**
 * A document with the places that differ from world to world.
 *
 * @param document the document
 * @param sentences its sentences
 * @param slots the places, in text order, none within another
 * @param feat what a later story may recall of it; null where it tells no such thing
 */
record Story(
    ParsedDocument document, List<CharSpan> sentences, List<Slot> slots, ScannedText.Feat feat) {

  /** What stands in a place in each world. */
  interface Change {
    String in(World world);
  }

  /**
   * A place.
   *
   * @param begin where it begins, UTF-16 code units
   * @param end where it ends
   */
  record Slot(int begin, int end, Change change) {}

  /** A stretch of its text as it stands in a world. */
  String told(World world, int begin, int end) {
    String text = document.text();
    if (world.copy() == 0) {
      return text.substring(begin, end);
    }
    StringBuilder told = new StringBuilder(end - begin + 64);
    int at = begin;
    for (int i = first(begin); i < slots.size() && slots.get(i).end() <= end; i++) {
      Slot slot = slots.get(i);
      told.append(text, at, slot.begin()).append(slot.change().in(world));
      at = slot.end();
    }
    return told.append(text, at, end).toString();
  }

  /** Its title in a world; null where it has none. */
  String title(World world) {
    return document.title() == null ? null : told(world, 0, document.title().length());
  }

  /** Its text without the title. */
  String body(World world) {
    return told(world, bodyBegin(), document.text().length());
  }

  /** The sentences behind the title. */
  List<CharSpan> bodySentences() {
    return sentences.stream().filter(sentence -> sentence.begin() >= bodyBegin()).toList();
  }

  private int bodyBegin() {
    String text = document.text();
    int begin = document.title() == null ? 0 : document.title().length();
    while (begin < text.length() && text.charAt(begin) == '\n') {
      begin++;
    }
    return begin;
  }

  /** The first place that does not begin before an offset. */
  private int first(int begin) {
    int low = 0;
    int high = slots.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (slots.get(middle).begin() < begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
