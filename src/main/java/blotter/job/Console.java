package blotter.job;

import java.util.TreeMap;

/** What jobs say on the console. */
final class Console {

  private Console() {}

  /** What was read, in one line. */
  static String read(Corpus corpus) {
    Counts counts = corpus.counts();
    String rejected = counts.rejects() == 0 ? "" : " " + counts.rejectsByCode();
    return Message.of(
        "%,d records read: %,d documents (%,d duplicates, %,d not English), %,d rejects%s",
        counts.read(),
        counts.documents(),
        counts.duplicates(),
        counts.notEnglish(),
        counts.rejects(),
        rejected);
  }

  /** Names the tables that a run wrote and where they are. */
  static void tables(Run run) {
    StringBuilder text = new StringBuilder("Tables in ").append(run.where()).append('\n');
    new TreeMap<>(run.rows())
        .forEach((name, rows) -> text.append(Message.of("  %-14s %,12d rows%n", name, rows)));
    System.out.print(text.append("  runs"));
    System.out.println();
  }
}
