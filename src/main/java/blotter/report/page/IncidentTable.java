package blotter.report.page;

import blotter.report.Incident;
import blotter.report.wording.Days;
import blotter.report.wording.Numbers;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The table of incidents, with what it can be filtered by.
 *
 * @param types in order; a row knows its type by the place in this list
 * @param drugs in order; a row knows its drugs by the places in this list
 * @param years the latest first
 */
public record IncidentTable(
    List<Row> rows, List<String> types, List<String> drugs, List<Integer> years) {

  /**
   * A row as text, with what it is sorted and filtered by.
   *
   * @param day the first day in ISO 8601, empty where none is known
   * @param year of the first day, empty where none is known
   * @param drugPlaces places in the list of drugs, parted by spaces
   */
  public record Row(
      Incident incident,
      String days,
      String day,
      String year,
      int typePlace,
      String drugPlaces,
      String people,
      String mass,
      String dollars) {}

  public static IncidentTable of(Collection<Incident> incidents) {
    List<String> types =
        List.copyOf(
            incidents.stream().map(Incident::type).collect(Collectors.toCollection(TreeSet::new)));
    List<String> drugs =
        List.copyOf(
            incidents.stream()
                .flatMap(incident -> incident.drugs().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    List<Integer> years =
        incidents.stream()
            .flatMap(incident -> incident.begin().stream())
            .map(LocalDate::getYear)
            .distinct()
            .sorted((a, b) -> Integer.compare(b, a))
            .toList();

    return new IncidentTable(
        incidents.stream().map(incident -> row(incident, types, drugs)).toList(),
        types,
        drugs,
        years);
  }

  /** What a figure is sorted by; empty, and so last, where there is no finite one. */
  public static String order(Optional<Double> figure) {
    return figure.filter(Double::isFinite).map(String::valueOf).orElse("");
  }

  private static Row row(Incident incident, List<String> types, List<String> drugs) {
    return new Row(
        incident,
        Days.span(incident.begin(), incident.end()),
        incident.begin().map(LocalDate::toString).orElse(""),
        incident.begin().map(day -> Integer.toString(day.getYear())).orElse(""),
        types.indexOf(incident.type()),
        incident.drugs().stream()
            .map(drug -> Integer.toString(drugs.indexOf(drug)))
            .collect(Collectors.joining(" ")),
        incident.people().map(Numbers::count).orElse(Numbers.NONE),
        incident.grams().map(Numbers::mass).orElse(Numbers.NONE),
        incident.dollars().map(Numbers::dollars).orElse(Numbers.NONE));
  }
}
