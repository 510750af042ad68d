package blotter.benchmark;

import blotter.corpus.ParsedDocument;
import blotter.text.CharSpan;
import java.util.List;
import java.util.Locale;

/**
 * A document with its words, of letters only, and what is known of each. Offsets are UTF-16 code
 * units.
 */
final class ScannedText {

  /** Begins a sentence or a quotation. */
  static final int OPENING = 1;

  /** Stands where every word has a capital letter. */
  static final int HEADING = 1 << 1;

  /** Belongs to an agency, a place, a drug or an address. */
  static final int KEPT = 1 << 2;

  /** Belongs to the name of a person. */
  static final int NAMED = 1 << 3;

  /**
   * What somebody did or suffered.
   *
   * @param name the person's name
   * @param verb "was sentenced to 40 months in prison"
   */
  record Feat(CharSpan name, String verb) {}

  private final ParsedDocument document;
  private final List<CharSpan> sentences;
  private final Feat feat;
  private final int[] begins;
  private final int[] ends;
  private final byte[] flags;
  private int size;

  /**
   * A document without words so far.
   *
   * @param feat what a later story may recall of it; null where it tells no such thing
   * @param words how many words it can take
   */
  ScannedText(ParsedDocument document, List<CharSpan> sentences, Feat feat, int words) {
    this.document = document;
    this.sentences = sentences;
    this.feat = feat;
    this.begins = new int[words];
    this.ends = new int[words];
    this.flags = new byte[words];
  }

  /** Adds the next word. */
  void add(int begin, int end, int known) {
    begins[size] = begin;
    ends[size] = end;
    flags[size++] = (byte) known;
  }

  /** Says more of the last words. */
  void mark(int flag, int from) {
    for (int i = from; i < size; i++) {
      flags[i] |= (byte) flag;
    }
  }

  ParsedDocument document() {
    return document;
  }

  List<CharSpan> sentences() {
    return sentences;
  }

  Feat feat() {
    return feat;
  }

  int begin(int word) {
    return begins[word];
  }

  int end(int word) {
    return ends[word];
  }

  int size() {
    return size;
  }

  boolean is(int flag, int word) {
    return (flags[word] & flag) != 0;
  }

  String word(int index) {
    return document.text().substring(begins[index], ends[index]);
  }

  String lower(int index) {
    return word(index).toLowerCase(Locale.ROOT);
  }

  boolean isCapitalised(int index) {
    return Character.isUpperCase(document.text().charAt(begins[index]));
  }

  /** Whether only a space stands between a word and the one before. */
  boolean isNext(int index) {
    return index > 0
        && begins[index] == ends[index - 1] + 1
        && document.text().charAt(ends[index - 1]) == ' ';
  }
}
