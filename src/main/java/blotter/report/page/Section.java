package blotter.report.page;

import blotter.report.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A section of the page: what it is made from, and what to say where it has nothing to show. */
public enum Section {
  READ("read", "What was read", List.of("documents"), "No document was counted."),
  CHANGES(
      "changes",
      "What changed",
      List.of("series", "trends"),
      "No series changed so clearly that chance is ruled out (q below .05)."),
  DRUGS("drugs", "Drugs over time", List.of("series", "trends"), "No drug is named."),
  AGENCIES(
      "agencies",
      "Drugs and agencies",
      List.of("series", "trends"),
      "No drug is named together with an agency."),
  LADDER(
      "ladder",
      "From allegation to sentence",
      List.of("events", "incidents", "event_incidents"),
      "No text tells of an arrest, a charge, a plea, a conviction or a sentence."),
  AMOUNTS(
      "amounts",
      "Seizures and sentences",
      List.of("series", "trends"),
      "No text tells of a seizure or a prison term of a named drug."),
  INCIDENTS(
      "incidents",
      "Incidents",
      List.of("events", "incidents", "event_incidents"),
      "No incident is listed."),
  WORDS(
      "words",
      "Distinctive words",
      List.of("keyness"),
      "No word is clearly more frequent on one side of a contrast."),
  NEWCOMERS("newcomers", "Emerging terms", List.of("emerging"), "No new term came up near drugs."),
  SCORES(
      "scores",
      "How right the extraction is",
      List.of("scores"),
      "Nobody gave the right answers for this corpus, so precision and recall are not known."),
  METHOD("method", "Method and limits", List.of(), "");

  /** Which job writes a table alone; the pipeline writes all but scores. */
  private static final Map<String, String> JOBS =
      Map.ofEntries(
          Map.entry("documents", "ingest"),
          Map.entry("events", "annotate"),
          Map.entry("series", "trends"),
          Map.entry("trends", "trends"),
          Map.entry("incidents", "incidents"),
          Map.entry("event_incidents", "incidents"),
          Map.entry("keyness", "keyness"),
          Map.entry("emerging", "emerging"),
          Map.entry("scores", "evaluate --gold FILE"));

  private final String id;
  private final String title;

  /** Never changed: made by {@code List.of}. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> tables;

  private final String nothing;

  Section(String id, String title, List<String> tables, String nothing) {
    this.id = id;
    this.title = title;
    this.tables = tables;
    this.nothing = nothing;
  }

  /** Of its heading, for links. */
  public String id() {
    return id;
  }

  public String title() {
    return title;
  }

  /** Why this section shows nothing: a table that is not there, or nothing found in it. */
  public Why why(Report report) {
    return tables.stream()
        .filter(report.missing()::contains)
        .findFirst()
        .map(table -> new Why("", Optional.of(table), Optional.of("jobs/run " + JOBS.get(table))))
        .orElse(new Why(nothing, Optional.empty(), Optional.empty()));
  }

  /**
   * A reason in words.
   *
   * @param words what was not found; empty where a table is missing
   * @param table the table that is missing
   * @param command what writes it
   */
  public record Why(String words, Optional<String> table, Optional<String> command) {}
}
