package blotter.incident;

/**
 * Capitalised words of a sentence that may be a name.
 *
 * @param passage index of the sentence in the document
 * @param from index of its first word in the sentence
 * @param to index behind its last word
 * @param name its words
 * @param official whether it stands as one who works on the case
 * @param listed whether more of those may follow in a list: "Trial Attorneys John Doe"
 * @param aged whether an age follows, as it does for those a case is about
 * @param opening whether it begins a sentence, where every word has a capital letter
 */
record NameRun(
    int passage,
    int from,
    int to,
    Name name,
    boolean official,
    boolean listed,
    boolean aged,
    boolean opening) {

  NameRun with(Name other) {
    return new NameRun(passage, from, to, other, official, listed, aged, opening);
  }
}
