package blotter.benchmark;

import blotter.lexicon.EntityKind;
import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconIndex;
import blotter.lexicon.LexiconReader;
import blotter.mention.Annotator;
import blotter.mention.Mention;
import blotter.text.CharSpan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How the mentions of one kind, or the quantities, fit labelled spans: the share of spans found
 * exactly (mentions as {@link BareSpan}s), the share found by overlap, and the share of mentions
 * that overlap a span. Of quantities only those spans are asked for that hold a number and a unit
 * of mass, volume or count, and only masses are held against them.
 *
 * <p>Lists the spans that were missed ({@code -}), those found with other bounds ({@code ~}), and
 * the mentions outside all spans ({@code +}), each with its place: where the texts are not fully
 * labelled only a reader can judge the last.
 *
 * <p>Arguments: a file for {@link LabelledText}, and a label: {@code DRUG}, {@code ORG} (agencies),
 * {@code GPE} (places) or {@code QUANTITY}.
 */
public final class SpanBenchmark {

  private static final Map<String, EntityKind> KINDS =
      Map.of("DRUG", EntityKind.DRUG, "ORG", EntityKind.AGENCY, "GPE", EntityKind.PLACE);

  private static final String QUANTITY = "QUANTITY";
  private static final int CONTEXT = 70;

  private final boolean bare;
  private final List<String> errors = new ArrayList<>();
  private int spans;
  private int exact;
  private int overlapped;
  private int mentions;
  private int labelled;

  private SpanBenchmark(boolean bare) {
    this.bare = bare;
  }

  /** Annotates, compares and prints. */
  public static void main(String[] arguments) throws IOException {
    String label = arguments[1];
    LexiconReader reader = new LexiconReader(List.of(LexiconFiles.shipped()));
    Annotator annotator = new Annotator(new LexiconIndex(reader.read()), reader.abbreviations());
    LabelledQuantities quantities = new LabelledQuantities();
    boolean measured = label.equals(QUANTITY);
    SpanBenchmark benchmark = new SpanBenchmark(!measured);

    for (LabelledText text : LabelledText.read(Path.of(arguments[0]), label)) {
      if (measured) {
        benchmark.compare(
            text.text(),
            text.spans().stream().filter(it -> quantities.isAskedFor(it.of(text.text()))).toList(),
            text.spans(),
            quantities.found(text.text()),
            quantities.masses(text.text()));
        continue;
      }

      List<CharSpan> found =
          annotator.annotate(text.text()).mentions().stream()
              .filter(mention -> mention.entity().kind() == KINDS.get(label))
              .map(SpanBenchmark::span)
              .toList();
      benchmark.compare(text.text(), text.spans(), text.spans(), found, found);
    }
    benchmark.print();
  }

  private static CharSpan span(Mention mention) {
    return new CharSpan(mention.begin(), mention.end());
  }

  /**
   * Compares what was found in a text.
   *
   * @param asked spans that must be found
   * @param all all labelled spans
   * @param judged what must lie in one of them
   */
  private void compare(
      String text,
      List<CharSpan> asked,
      List<CharSpan> all,
      List<CharSpan> found,
      List<CharSpan> judged) {
    for (CharSpan span : asked) {
      List<CharSpan> over = found.stream().filter(other -> overlap(span, other)).toList();
      CharSpan wanted = compared(text, span);
      boolean same = over.stream().anyMatch(it -> compared(text, it).equals(wanted));

      spans++;
      overlapped += over.isEmpty() ? 0 : 1;
      exact += same ? 1 : 0;
      if (!same) {
        String ours = String.join(" | ", over.stream().map(it -> it.of(text)).toList());
        add(over.isEmpty() ? "-" : "~", text, span, ours);
      }
    }

    for (CharSpan mention : judged) {
      boolean right = all.stream().anyMatch(span -> overlap(span, mention));
      mentions++;
      labelled += right ? 1 : 0;
      if (!right) {
        add("+", text, mention, "");
      }
    }
  }

  private CharSpan compared(String text, CharSpan span) {
    return bare ? BareSpan.of(text, span) : span;
  }

  private static boolean overlap(CharSpan one, CharSpan other) {
    return one.begin() < other.end() && other.begin() < one.end();
  }

  private void add(String mark, String text, CharSpan span, String ours) {
    String context =
        text.substring(
            Math.max(0, span.begin() - CONTEXT), Math.min(text.length(), span.end() + CONTEXT));
    String line = String.join("\t", mark, span.of(text), ours, context);
    errors.add(line.replaceAll("[\\r\\n]+", " "));
  }

  private void print() {
    errors.stream().sorted().forEach(System.out::println);
    line("spans found exactly", exact, spans);
    line("spans found by overlap", overlapped, spans);
    line("mentions in a span", labelled, mentions);
  }

  private static void line(String name, int part, int whole) {
    System.out.printf(
        Locale.ROOT,
        "%-24s %.3f (%d of %d)%n",
        name,
        whole == 0 ? 0 : (double) part / whole,
        part,
        whole);
  }
}
