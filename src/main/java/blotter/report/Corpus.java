package blotter.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was read. {@code read = documents + rejects}; duplicates and documents in other languages
 * are among the documents; {@code counted} is what remains of them, the denominator of every rate.
 *
 * @param name what the corpus is called in the heading, such as its sources
 * @param sources its sources with the number of counted documents of each, the largest first
 * @param first the earliest day of publication of a counted document; empty without documents
 * @param last the latest day
 * @param rejectsByCode rejected records by the code of their reason
 * @param suspectDates counted documents whose date does not fit their text
 * @param nearDuplicates counted documents that repeat an earlier one in other words
 * @param versions of code, lexicon, models
 * @param run the id of the run
 */
public record Corpus(
    String name,
    List<Source> sources,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    long read,
    long documents,
    long rejects,
    Map<String, Long> rejectsByCode,
    long duplicates,
    long notEnglish,
    long counted,
    long suspectDates,
    long nearDuplicates,
    Map<String, String> versions,
    String run) {

  public Corpus {
    sources = List.copyOf(sources);
    rejectsByCode = Map.copyOf(rejectsByCode);
    versions = Map.copyOf(versions);
  }

  /** A source and the number of its counted documents. */
  public record Source(String name, long documents) {}
}
