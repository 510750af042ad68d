package blotter.duplicate;

/**
 * A document as clusters need it.
 *
 * @param id its doc_id
 * @param day its day of publication, in days since 1970
 * @param shingles ascending, each once; never changed
 */
@SuppressWarnings("ArrayRecordComponent") // an array of longs is what makes thousands of them fit
public record ShingledDocument(String id, int day, long[] shingles) {}
