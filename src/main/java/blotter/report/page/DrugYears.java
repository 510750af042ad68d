package blotter.report.page;

import blotter.report.Period;
import blotter.report.YearAmounts;
import blotter.report.chart.ColumnChart;
import blotter.report.chart.ColumnChart.Bar;
import blotter.report.wording.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What was seized of one drug and what was imposed for it, year by year.
 *
 * @param years in order
 * @param kilograms a column for each year of the whole section
 * @param months likewise, medians of prison terms
 */
public record DrugYears(
    String drug, List<YearAmounts> years, ColumnChart kilograms, ColumnChart months) {

  public static final int WIDTH = 320;
  public static final int LEFT = 48;
  private static final int RIGHT = WIDTH - 6;
  private static final int TOP = 8;
  private static final int BOTTOM = 78;

  /** A row a drug, in the order in which the report names them; all on the same years. */
  public static List<DrugYears> of(List<YearAmounts> amounts) {
    if (amounts.isEmpty()) {
      return List.of();
    }
    int first = amounts.stream().mapToInt(YearAmounts::year).min().getAsInt();
    int last = amounts.stream().mapToInt(YearAmounts::year).max().getAsInt();
    Map<String, List<YearAmounts>> byDrug = new LinkedHashMap<>();
    for (YearAmounts amount : amounts) {
      byDrug.computeIfAbsent(amount.drug(), drug -> new ArrayList<>()).add(amount);
    }

    return byDrug.entrySet().stream()
        .map(
            entry ->
                new DrugYears(
                    entry.getKey(),
                    entry.getValue().stream()
                        .sorted(Comparator.comparingInt(YearAmounts::year))
                        .toList(),
                    chart(entry.getValue(), first, last, YearAmounts::kilograms),
                    chart(entry.getValue(), first, last, YearAmounts::medianMonths)))
        .toList();
  }

  private static ColumnChart chart(
      List<YearAmounts> amounts,
      int first,
      int last,
      Function<YearAmounts, Optional<Double>> figure) {
    List<Bar> bars =
        IntStream.rangeClosed(first, last)
            .mapToObj(year -> new Bar(period(year), in(amounts, year).flatMap(figure), 0))
            .toList();
    return ColumnChart.of(bars, LEFT, RIGHT, TOP, BOTTOM, 2, 6);
  }

  private static Optional<YearAmounts> in(List<YearAmounts> amounts, int year) {
    return amounts.stream().filter(amount -> amount.year() == year).findFirst();
  }

  private static Period period(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Integer.toString(year));
  }

  /** Whether any year has a mass. */
  public boolean hasKilograms() {
    return years.stream().anyMatch(year -> year.kilograms().isPresent());
  }

  /** Whether any year has a term that ends. */
  public boolean hasMonths() {
    return years.stream().anyMatch(year -> year.medianMonths().isPresent());
  }

  /** What the columns of masses show. */
  public String kilogramsInWords() {
    return inWords("Kilograms of " + drug + " seized", YearAmounts::kilograms);
  }

  /** What the columns of prison terms show. */
  public String monthsInWords() {
    return inWords(
        "Median months of prison imposed in cases of " + drug, YearAmounts::medianMonths);
  }

  private String inWords(String what, Function<YearAmounts, Optional<Double>> figure) {
    List<YearAmounts> told = years.stream().filter(y -> figure.apply(y).isPresent()).toList();
    YearAmounts top =
        told.stream().max(Comparator.comparingDouble(y -> figure.apply(y).get())).orElseThrow();

    return what
        + " by year, "
        + told.get(0).year()
        + " to "
        + told.get(told.size() - 1).year()
        + ". Most in "
        + top.year()
        + ": "
        + Numbers.decimal(figure.apply(top).get())
        + ".";
  }
}
