package blotter.stage;

import blotter.event.EventRuleReader;
import blotter.event.EventRules;
import blotter.incident.IncidentRuleReader;
import blotter.incident.IncidentRules;
import blotter.lexicon.AuditWordReader;
import blotter.lexicon.AuditWords;
import blotter.lexicon.CalendarReader;
import blotter.lexicon.CalendarWords;
import blotter.lexicon.Lexicon;
import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconIndex;
import blotter.lexicon.LexiconReader;
import blotter.lexicon.MeasureReader;
import blotter.lexicon.MeasureWords;
import blotter.lexicon.MilestoneReader;
import blotter.lexicon.Milestones;
import blotter.mention.AnnotatorCache;
import blotter.text.Abbreviations;
import java.io.Serializable;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What executors need to read text; broadcast once a job.
 *
 * @param lexicon entities, surfaces, cues
 * @param abbreviations where sentences do not end
 * @param measures words of amounts
 * @param calendar words of dates
 * @param milestones what dates of publication are audited against
 * @param auditWords how a text speaks of a time
 * @param events rules by which events are coded
 * @param incidents rules by which events are one incident
 */
public record TextResources(
    Lexicon lexicon,
    Abbreviations abbreviations,
    MeasureWords measures,
    CalendarWords calendar,
    Milestones milestones,
    AuditWords auditWords,
    EventRules events,
    IncidentRules incidents)
    implements Serializable {

  private static final ConcurrentHashMap<String, Shared> SHARED = new ConcurrentHashMap<>();
  private static final ThreadLocal<Ready> READY = new ThreadLocal<>();

  /**
   * Reads them from folders of lexicon files, the shipped one first.
   *
   * @throws blotter.lexicon.LexiconFormatException where a file is malformed
   */
  public static TextResources read(List<LexiconFiles> files) {
    LexiconReader reader = new LexiconReader(files);
    return new TextResources(
        reader.read(),
        reader.abbreviations(),
        new MeasureReader(files).read(),
        new CalendarReader(files).read(),
        new MilestoneReader(files).read(),
        new AuditWordReader(files).read(),
        new EventRuleReader(files).read(),
        new IncidentRuleReader(files).read());
  }

  /** This thread's reader for these resources: made once, the index shared by the JVM. */
  TextReader reader() {
    Ready ready = READY.get();
    if (ready == null || !ready.digest.equals(lexicon.digest())) {
      SHARED.keySet().removeIf(digest -> !digest.equals(lexicon.digest()));
      Shared shared =
          SHARED.computeIfAbsent(
              lexicon.digest(),
              digest -> new Shared(new LexiconIndex(lexicon), new AnnotatorCache()));
      ready = new Ready(lexicon.digest(), new TextReader(this, shared.index(), shared.cache()));
      READY.set(ready);
    }
    return ready.reader;
  }

  private record Shared(LexiconIndex index, AnnotatorCache cache) {}

  private record Ready(String digest, TextReader reader) {}
}
