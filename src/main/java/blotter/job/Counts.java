package blotter.job;

import java.util.Map;

/**
 * What a run read and what became of it.
 *
 * @param read records
 * @param documents records that became documents
 * @param rejects records that did not
 * @param rejectsByCode rejects by their code
 * @param duplicates documents with the text of an earlier one
 * @param notEnglish documents in another language or none
 * @param counted English documents that are no duplicates
 * @param textBytes UTF-8 bytes of the documents' text
 */
record Counts(
    long read,
    long documents,
    long rejects,
    Map<String, Long> rejectsByCode,
    long duplicates,
    long notEnglish,
    long counted,
    long textBytes) {

  /** Share of the records that are rejects, between 0 and 1. */
  double rejectedShare() {
    return read == 0 ? 0 : (double) rejects / read;
  }
}
