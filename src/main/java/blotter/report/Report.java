package blotter.report;

import java.util.List;
import java.util.Set;

/**
 * Everything that the page shows, in the order of the page.
 *
 * @param corpus what was read and what was not
 * @param coverage what each period is made of, in order of time
 * @param changes trends that changed, the surest first
 * @param drugs the trends of the drugs that are named most, the most frequent first
 * @param drugsByAgency which drugs are reported together with which agencies
 * @param ladder from what is alleged to what is sentenced, in this order
 * @param amounts what was seized and what was imposed, by drug and year
 * @param incidents the incidents shown, the latest first
 * @param incidentsInAll how many incidents there are, shown or not
 * @param keyness words that tell documents of drugs from the rest, the most distinctive first
 * @param newcomers terms that came up near drugs, the latest period first
 * @param scores how right the extraction was where somebody gave the right answers; empty where
 *     nobody did
 * @param missing names of tables that this run does not have, so that their sections are empty
 * @param quotes whether evidence holds the source's words; false if they were left away
 */
public record Report(
    Corpus corpus,
    List<Coverage> coverage,
    List<Change> changes,
    List<DrugTrend> drugs,
    HeatMap drugsByAgency,
    List<LadderStep> ladder,
    List<YearAmounts> amounts,
    List<Incident> incidents,
    long incidentsInAll,
    List<KeyTerm> keyness,
    List<Newcomer> newcomers,
    List<Score> scores,
    Set<String> missing,
    boolean quotes) {

  public Report {
    coverage = List.copyOf(coverage);
    changes = List.copyOf(changes);
    drugs = List.copyOf(drugs);
    ladder = List.copyOf(ladder);
    amounts = List.copyOf(amounts);
    incidents = List.copyOf(incidents);
    keyness = List.copyOf(keyness);
    newcomers = List.copyOf(newcomers);
    scores = List.copyOf(scores);
    missing = Set.copyOf(missing);
  }
}
