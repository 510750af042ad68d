package blotter.benchmark;

import blotter.calendar.AuditedDocument;
import blotter.calendar.DateAudit;
import blotter.calendar.DateCandidate;
import blotter.calendar.DateResolver;
import blotter.calendar.DateVerdict;
import blotter.corpus.DateBasis;
import blotter.corpus.ParsedDocument;
import blotter.lexicon.AuditWordReader;
import blotter.lexicon.CalendarReader;
import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconReader;
import blotter.lexicon.MilestoneReader;
import blotter.lexicon.Milestones;
import blotter.text.CharSpan;
import blotter.text.ModelSentenceSplitter;
import blotter.text.SentenceSplitter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How often the audit doubts dates: as they are, and with month and day exchanged.
 *
 * <p>Arguments: corpus files, or folders of text files. Lists the documents whose own date is
 * suspect, to be judged, and those of a milestone whose exchanged date is not.
 */
public final class AuditBenchmark {

  private static final int MONTHS = 12;
  private static final LexiconFiles SHIPPED = LexiconFiles.shipped();

  private final SentenceSplitter splitter =
      new ModelSentenceSplitter(new LexiconReader(List.of(SHIPPED)).abbreviations());
  private final DateResolver resolver =
      new DateResolver(new CalendarReader(List.of(SHIPPED)).read());
  private final Milestones milestones = new MilestoneReader(List.of(SHIPPED)).read();
  private final DateAudit audit =
      new DateAudit(milestones, new AuditWordReader(List.of(SHIPPED)).read());

  private final Share suspect = new Share("suspect with their own date");
  private final Share exchanged = new Share("suspect with month and day exchanged, of all");
  private final Share named = new Share("  of those that speak of a milestone");
  private final Share placed = new Share("  of those whose date a milestone can tell");
  private final Share found = new Share("  of the suspect: the true date among the candidates");

  private AuditBenchmark() {}

  /** Audits and prints. */
  public static void main(String[] arguments) throws IOException {
    AuditBenchmark benchmark = new AuditBenchmark();
    for (String argument : arguments) {
      for (ParsedDocument document : Texts.documents(Path.of(argument))) {
        benchmark.count(document);
      }
    }
    Stream.of(
            benchmark.suspect,
            benchmark.exchanged,
            benchmark.named,
            benchmark.placed,
            benchmark.found)
        .forEach(System.out::println);
  }

  private void count(ParsedDocument document) {
    LocalDate published = document.published();
    if (published == null) {
      return;
    }

    List<CharSpan> sentences = splitter.split(document.text());
    DateVerdict own = audit.audit(audited(document, published, sentences, true));
    suspect.count(own.suspect());
    if (own.suspect()) {
      System.out.println("suspect " + published + ' ' + document.uri() + ' ' + own.candidates());
    }

    int day = published.getDayOfMonth();
    if (day > MONTHS || day == published.getMonthValue() || own.suspect()) {
      return;
    }
    LocalDate wrong = LocalDate.of(published.getYear(), day, published.getMonthValue());
    DateVerdict verdict = audit.audit(audited(document, wrong, sentences, false));
    boolean speaks =
        sentences.stream()
            .anyMatch(s -> !milestones.in(document.text(), s.begin(), s.end()).isEmpty());
    boolean places = audit.placesMilestone(audited(document, published, sentences, false));
    exchanged.count(verdict.suspect());
    if (speaks) {
      named.count(verdict.suspect());
    }
    if (places) {
      placed.count(verdict.suspect());
    }
    if (speaks && !verdict.suspect()) {
      System.out.println(
          (places ? "missed, placed " : "missed ")
              + published
              + " as "
              + wrong
              + ' '
              + document.uri());
    }
    if (verdict.suspect()) {
      found.count(
          verdict.candidates().stream().map(DateCandidate::date).anyMatch(published::equals));
    }
  }

  /** The document with a date; beside the text only where that is its own. */
  private AuditedDocument audited(
      ParsedDocument document, LocalDate published, List<CharSpan> sentences, boolean beside) {
    String name = document.uri().substring(document.uri().lastIndexOf('/') + 1);
    boolean web = document.uri().startsWith("http");
    return new AuditedDocument(
        published,
        document.basis() == DateBasis.TEXT,
        document.text(),
        sentences,
        resolver.find(document.text(), sentences, published),
        null,
        beside && web ? document.uri() : null,
        beside && !web ? name : null);
  }

  /** A count of documents and of those of which something holds. */
  private static final class Share {

    private final String name;
    private int of;
    private int holds;

    Share(String name) {
      this.name = name;
    }

    void count(boolean holding) {
      of++;
      holds += holding ? 1 : 0;
    }

    @Override
    public String toString() {
      return name
          + ": "
          + holds
          + " of "
          + of
          + String.format(Locale.ROOT, " (%.2f %%)", of == 0 ? 0 : 100.0 * holds / of);
    }
  }
}
