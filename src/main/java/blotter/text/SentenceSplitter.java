package blotter.text;

import java.util.List;

/** Finds the sentences of a text. */
public interface SentenceSplitter {

  /**
   * Splits a text into sentences.
   *
   * @param text any string, also empty, without line ends, or with lone surrogates
   * @return spans in text order that do not overlap, hold no white space at their ends and are not
   *     empty; whatever is not white space lies in one of them
   */
  List<CharSpan> split(String text);
}
