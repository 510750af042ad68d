package blotter.benchmark;

import blotter.lexicon.Entity;
import blotter.lexicon.EntityKind;
import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconIndex;
import blotter.lexicon.LexiconReader;
import blotter.lexicon.MeasureReader;
import blotter.measure.MeasureExtractor;
import blotter.measure.Measurement;
import blotter.mention.Annotation;
import blotter.mention.Annotator;
import blotter.mention.Mention;
import blotter.number.Pieces;
import blotter.text.CharSpan;
import blotter.text.CodePoints;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many amounts of sentences with several drugs and amounts are linked to the drug that a reader
 * linked them to. Lists what was not.
 *
 * <p>Arguments: the labelled texts, JSON Lines with {@code text}; the links, {@code
 * src/test/resources/blotter/measure/quantity-links.csv}.
 */
public final class LinkBenchmark {

  private final LexiconReader lexicon = new LexiconReader(List.of(LexiconFiles.shipped()));
  private final Annotator annotator =
      new Annotator(new LexiconIndex(lexicon.read()), lexicon.abbreviations());
  private final MeasureExtractor extractor =
      new MeasureExtractor(new MeasureReader(List.of(LexiconFiles.shipped())).read());

  private int links;
  private int right;
  private int none;
  private int falseLinks;

  private LinkBenchmark() {}

  /** A row of the links; no drug where {@code drug} is null. */
  private record Link(CharSpan amount, CharSpan drug) {}

  /** Compares and prints. */
  public static void main(String[] arguments) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(arguments[0]));
    Map<Integer, List<Link>> wanted = links(Path.of(arguments[1]));
    LinkBenchmark benchmark = new LinkBenchmark();
    ObjectMapper json = new ObjectMapper();
    for (Map.Entry<Integer, List<Link>> line : wanted.entrySet()) {
      String text = json.readTree(lines.get(line.getKey() - 1)).path("text").asText();
      benchmark.compare(line.getKey(), text, line.getValue());
    }
    System.out.printf(
        Locale.ROOT,
        "links right %.3f (%d of %d); amounts of no drug linked to one: %d of %d%n",
        (double) benchmark.right / benchmark.links,
        benchmark.right,
        benchmark.links,
        benchmark.falseLinks,
        benchmark.none);
  }

  private static Map<Integer, List<Link>> links(Path file) throws IOException {
    Map<Integer, List<Link>> links = new TreeMap<>();
    for (String row : Files.readAllLines(file).subList(1, Files.readAllLines(file).size())) {
      String[] cells = row.split(",", -1);
      CharSpan amount = new CharSpan(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
      CharSpan drug =
          cells[3].isEmpty()
              ? null
              : new CharSpan(Integer.parseInt(cells[3]), Integer.parseInt(cells[4]));
      links
          .computeIfAbsent(Integer.parseInt(cells[0]), line -> new ArrayList<>())
          .add(new Link(amount, drug));
    }
    return links;
  }

  private void compare(int line, String text, List<Link> wanted) {
    CodePoints codePoints = CodePoints.of(text);
    Annotation annotation = annotator.annotate(text);
    List<Measurement> found = new ArrayList<>();
    for (int i = 0; i < annotation.sentences().size(); i++) {
      int sentence = i;
      CharSpan span = annotation.sentences().get(i);
      found.addAll(
          extractor.extract(
              i,
              Pieces.of(text, span.begin(), span.end()),
              annotation.mentions().stream().filter(it -> it.sentence() == sentence).toList(),
              annotation.tokens().get(i),
              annotation.names().get(i)));
    }

    for (Link link : wanted) {
      Set<Entity> drugs = new HashSet<>();
      for (Measurement one : found) {
        int begin = codePoints.at(one.quantity().begin());
        int end = codePoints.at(one.quantity().end());
        if (one.drug() != null && begin < link.amount().end() && link.amount().begin() < end) {
          drugs.add(one.drug());
        }
      }
      if (link.drug() == null) {
        none++;
        falseLinks += drugs.isEmpty() ? 0 : 1;
        if (!drugs.isEmpty()) {
          print("false", line, text, link, drugs);
        }
        continue;
      }

      links++;
      boolean same =
          annotation.mentions().stream()
              .filter(it -> it.entity().kind() == EntityKind.DRUG)
              .filter(it -> overlaps(it, link.drug(), codePoints))
              .map(Mention::entity)
              .anyMatch(drugs::contains);
      right += same ? 1 : 0;
      if (!same) {
        print("wrong", line, text, link, drugs);
      }
    }
  }

  private static boolean overlaps(Mention mention, CharSpan drug, CodePoints codePoints) {
    return codePoints.at(mention.begin()) < drug.end()
        && drug.begin() < codePoints.at(mention.end());
  }

  private static void print(String kind, int line, String text, Link link, Set<Entity> drugs) {
    System.out.println(
        String.join(
            "\t",
            kind,
            Integer.toString(line),
            link.amount().of(text),
            link.drug() == null ? "" : link.drug().of(text),
            drugs.stream().map(Entity::id).toList().toString(),
            text.replace('\n', ' ')));
  }
}
