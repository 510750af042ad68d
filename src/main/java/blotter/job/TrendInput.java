package blotter.job;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What trends are counted from; of counted documents only.
 *
 * @param entities rows of {@link blotter.stage.EntityCounts}
 * @param events rows of {@code events} with the {@code source} and day {@code published} of their
 *     document; null where there are none
 * @param incidents rows of {@link blotter.stage.IncidentEvents}; null where there are none
 * @param exposure rows of {@link blotter.stage.Exposure}
 */
record TrendInput(
    Dataset<Row> entities, Dataset<Row> events, Dataset<Row> incidents, Dataset<Row> exposure) {}
