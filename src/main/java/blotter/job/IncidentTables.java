package blotter.job;

import blotter.stage.CompareAccounts;
import blotter.stage.DescribeIncidents;
import blotter.stage.JoinTellings;
import blotter.stage.PairAccounts;
import blotter.stage.ReadAccounts;
import blotter.stage.TextResources;
import blotter.table.EventIncidents;
import blotter.table.Incidents;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Writes {@code incidents} and {@code event_incidents}. */
final class IncidentTables {

  private IncidentTables() {}

  /**
   * Writes both tables.
   *
   * @param told texts with their events, as {@link ReadAccounts} takes them
   * @param events events with those that they repeat: {@link ToldTexts#repeated}
   */
  static void write(Run run, Dataset<Row> told, Dataset<Row> events, TextResources resources) {
    run.stage(
        "incidents", () -> write(run, new Joined(told, resources), events), written -> written);
  }

  private static String write(Run run, Joined joined, Dataset<Row> events) {
    try (joined) {
      DescribeIncidents describe = new DescribeIncidents();
      long incidents = run.write(Incidents.TABLE, describe.incidents(joined.described));
      long members =
          run.write(
              EventIncidents.TABLE, describe.members(joined.described, events, joined.strongest));
      return Message.of("%,d incidents of %,d events", incidents, members);
    }
  }

  /** Incidents and what they come from, on disk until closed: each is read several times. */
  private static final class Joined implements AutoCloseable {

    private final Dataset<Row> accounts;
    private final Dataset<Row> keys;
    private final Dataset<Row> compared;
    private final Dataset<Row> groups;
    private final Dataset<Row> described;
    private final Dataset<Row> strongest;

    Joined(Dataset<Row> told, TextResources resources) {
      JoinTellings join = new JoinTellings(resources.incidents().mean());
      PairAccounts pair = new PairAccounts();
      accounts =
          onDisk(
              new ReadAccounts(resources.incidents(), resources.events().withPersonsBehind())
                  .apply(told));
      keys = onDisk(pair.keys(accounts));
      compared =
          onDisk(
              new CompareAccounts(resources.incidents())
                  .apply(pair.apply(keys), pair.withKeys(accounts, keys)));
      groups = onDisk(join.apply(compared));
      described = onDisk(new DescribeIncidents().apply(accounts, groups));
      strongest = join.strongest(compared, groups);
    }

    private static Dataset<Row> onDisk(Dataset<Row> rows) {
      return rows.persist(StorageLevel.DISK_ONLY());
    }

    @Override
    public void close() {
      List.of(described, groups, compared, keys, accounts).forEach(Dataset::unpersist);
    }
  }
}
