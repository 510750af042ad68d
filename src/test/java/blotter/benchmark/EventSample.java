package blotter.benchmark;

import blotter.corpus.ParsedDocument;
import blotter.event.Event;
import blotter.event.EventType;
import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconIndex;
import blotter.mention.AnnotatorCache;
import blotter.stage.TextReader;
import blotter.stage.TextResources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Events of a corpus, drawn at random by type, with the sentence that tells each, to be judged by
 * eye.
 *
 * <p>Arguments: a seed, how many documents, how many events of a type at most, and files or folders
 * of texts; documents are drawn from all of them alike.
 */
public final class EventSample {

  private EventSample() {}

  /** Draws and prints. */
  public static void main(String[] arguments) throws IOException {
    Random random = new Random(Long.parseLong(arguments[0]));
    int documents = Integer.parseInt(arguments[1]);
    int most = Integer.parseInt(arguments[2]);
    List<String> paths = List.of(arguments).subList(3, arguments.length);

    TextResources resources = TextResources.read(List.of(LexiconFiles.shipped()));
    TextReader reader =
        new TextReader(resources, new LexiconIndex(resources.lexicon()), new AnnotatorCache());
    Map<EventType, List<String>> byType = new EnumMap<>(EventType.class);
    for (String path : paths) {
      List<ParsedDocument> all = new ArrayList<>(Texts.documents(Path.of(path)));
      Collections.shuffle(all, random);
      for (ParsedDocument document : all.subList(0, Math.min(all.size(), documents))) {
        add(document, reader, byType);
      }
    }

    byType.forEach(
        (type, lines) -> {
          Collections.shuffle(lines, random);
          lines.stream().limit(most).forEach(System.out::println);
        });
  }

  private static void add(
      ParsedDocument document, TextReader reader, Map<EventType, List<String>> byType) {
    TextReader.Read read =
        reader.read(
            new TextReader.Source(document.text(), document.published(), false, null, null));
    for (Event event : read.events()) {
      int sentence = event.evidence().get(0).sentence();
      String quote = read.annotation().sentences().get(sentence).of(document.text());
      byType
          .computeIfAbsent(event.type(), type -> new ArrayList<>())
          .add(line(document, event) + "\n    " + quote.replaceAll("\\v+", " "));
    }
  }

  private static String line(ParsedDocument document, Event event) {
    return String.join(
        " ",
        event.type().name(),
        event.status().name(),
        "people=" + event.people(),
        "date=" + event.first() + ".." + event.last(),
        "months=" + event.months() + (event.life() ? "+life" : ""),
        "grams=" + event.grams(),
        "usd=" + event.usd(),
        event.rule(),
        "<" + event.cue().of(document.text()).replaceAll("\\v+", " ") + ">",
        "published=" + document.published());
  }
}
