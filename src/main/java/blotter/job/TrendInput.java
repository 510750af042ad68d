package blotter.job;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What trends are counted from. Events and incidents are those of documents that trends count.
 *
 * @param documents counted documents and which of them trends count
 * @param entities rows of {@link blotter.stage.EntityCounts} of all counted documents
 * @param events rows of {@code events} with the {@code source} and day {@code published} of their
 *     document; null where there are none
 * @param incidents rows of {@link blotter.stage.IncidentEvents}; null where there are none
 */
record TrendInput(
    FlaggedDocuments documents,
    Dataset<Row> entities,
    Dataset<Row> events,
    Dataset<Row> incidents) {}
