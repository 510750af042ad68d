package blotter.duplicate;

/**
 * That a document belongs to a cluster.
 *
 * @param id its doc_id
 * @param first the first document of the cluster, which may be itself
 * @param resemblance of both; 1 for the first itself
 */
public record Membership(String id, String first, double resemblance) {}
