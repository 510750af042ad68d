package blotter.event;

import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconIndex;
import blotter.mention.AnnotatorCache;
import blotter.stage.TextReader;
import blotter.stage.TextResources;
import java.time.LocalDate;
import java.util.List;

/** Reads texts for tests of events with the shipped lexicon and rules. */
final class EventReading {

  static final LocalDate PUBLISHED = LocalDate.parse("2018-11-04");

  private static final TextResources RESOURCES =
      TextResources.read(List.of(LexiconFiles.shipped()));
  private static final TextReader READER =
      new TextReader(RESOURCES, new LexiconIndex(RESOURCES.lexicon()), new AnnotatorCache());

  private EventReading() {}

  /** The events of a body below a heading that tells nothing. */
  static List<Event> events(String body) {
    return read("News of the day\n\n" + body).events();
  }

  static TextReader.Read read(String text) {
    return READER.read(new TextReader.Source(text, PUBLISHED, false, null, null));
  }
}
