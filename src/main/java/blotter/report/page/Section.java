package blotter.report.page;

import blotter.report.Report;
import java.util.List;
import java.util.Optional;

/** A section of the page: what it is made from, and what to say where it has nothing to show. */
public enum Section {
  READ("read", "What was read", List.of("documents"), "ingest", "No document was counted."),
  CHANGES(
      "changes",
      "What changed",
      List.of("series"),
      "trends",
      "No series changed so clearly that chance is ruled out (q below .05)."),
  DRUGS("drugs", "Drugs over time", List.of("series", "trends"), "trends", "No drug is named."),
  AGENCIES(
      "agencies",
      "Drugs and agencies",
      List.of("series", "trends"),
      "trends",
      "No drug is named together with an agency."),
  LADDER(
      "ladder",
      "From allegation to sentence",
      List.of("events"),
      "annotate",
      "No text tells of an arrest, a charge, a plea, a conviction or a sentence."),
  AMOUNTS(
      "amounts",
      "Seizures and sentences",
      List.of("incidents", "event_incidents"),
      "incidents",
      "No text tells of a seizure or a prison term of a named drug."),
  INCIDENTS(
      "incidents",
      "Incidents",
      List.of("incidents", "event_incidents"),
      "incidents",
      "No incident was found."),
  WORDS(
      "words",
      "Distinctive words",
      List.of("keyness"),
      "keyness",
      "No word is clearly more frequent on one side of a contrast."),
  NEWCOMERS(
      "newcomers",
      "Emerging terms",
      List.of("emerging"),
      "terms",
      "No new term came up near drugs."),
  SCORES(
      "scores",
      "How right the extraction is",
      List.of("scores"),
      "evaluate --gold FILE",
      "Nobody gave the right answers for this corpus, so that precision and recall are not known."),
  METHOD("method", "Method and limits", List.of(), "pipeline", "");

  private final String id;
  private final String title;

  /** Never changed: made by {@code List.of}. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> tables;

  private final String job;
  private final String nothing;

  Section(String id, String title, List<String> tables, String job, String nothing) {
    this.id = id;
    this.title = title;
    this.tables = tables;
    this.job = job;
    this.nothing = nothing;
  }

  public String id() {
    return id;
  }

  public String title() {
    return title;
  }

  /** Why this section shows nothing: a table that is not there, or nothing found in it. */
  public Why why(Report report) {
    Optional<String> missing =
        tables.stream().filter(table -> report.missing().contains(table)).findFirst();
    return missing
        .map(
            table ->
                new Why(
                    "This run has no table", Optional.of(table), Optional.of("jobs/run " + job)))
        .orElse(new Why(nothing, Optional.empty(), Optional.empty()));
  }

  /**
   * A reason in words.
   *
   * @param words the sentence, or its begin before the table's name
   * @param table the table that is missing
   * @param command what writes it
   */
  public record Why(String words, Optional<String> table, Optional<String> command) {}
}
