package blotter.benchmark;

import blotter.corpus.ParsedDocument;
import blotter.event.Event;
import blotter.event.EventStatus;
import blotter.lexicon.LexiconIndex;
import blotter.mention.Annotation;
import blotter.mention.AnnotatorCache;
import blotter.stage.TextReader;
import blotter.stage.TextResources;
import blotter.text.CharSpan;
import blotter.text.Tokens;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Scans documents for words, with what Blotter's own reader finds. Not thread-safe. */
final class TextScanner {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern ADDRESS =
      Pattern.compile("(?<!\\S)\\S*(?:www\\.|https?:|@|\\.(?:gov|com|org|net|html?)\\b)\\S*");

  private static final String QUOTES = "\"\u201c:\u2022";
  private static final double TITLE_CASE = 0.6;
  private static final int LONG_WORD = 4;
  private static final int LEAD = 4;

  private final TextReader reader;

  TextScanner(TextResources resources) {
    this.reader =
        new TextReader(resources, new LexiconIndex(resources.lexicon()), new AnnotatorCache());
  }

  ScannedText scan(ParsedDocument document) {
    String text = document.text();
    TextReader.Read read =
        reader.read(new TextReader.Source(text, document.published(), false, null, null));
    Annotation annotation = read.annotation();
    BitSet kept = kept(text, annotation);
    BitSet named = named(annotation);

    int size = (int) WORD.matcher(text).results().count();
    ScannedText scanned =
        new ScannedText(document, annotation.sentences(), feat(document, read), size);
    for (CharSpan sentence : annotation.sentences()) {
      int from = scanned.size();
      Matcher matcher = WORD.matcher(text).region(sentence.begin(), sentence.end());
      while (matcher.find()) {
        int begin = matcher.start();
        boolean opening = scanned.size() == from || isBehindQuote(text, begin);
        int known =
            (opening ? ScannedText.OPENING : 0)
                | (kept.get(begin) ? ScannedText.KEPT : 0)
                | (named.get(begin) ? ScannedText.NAMED : 0);
        scanned.add(begin, matcher.end(), known);
      }
      if (isHeading(scanned, sentence, from)) {
        scanned.mark(ScannedText.HEADING, from);
      }
    }
    return scanned;
  }

  private static BitSet kept(String text, Annotation annotation) {
    BitSet kept = new BitSet(text.length());
    annotation.mentions().forEach(mention -> kept.set(mention.begin(), mention.end()));
    Matcher addresses = ADDRESS.matcher(text);
    while (addresses.find()) {
      kept.set(addresses.start(), addresses.end());
    }
    return kept;
  }

  private static BitSet named(Annotation annotation) {
    BitSet named = new BitSet();
    for (int i = 0; i < annotation.sentences().size(); i++) {
      Tokens tokens = annotation.tokens().get(i);
      annotation.names().get(i).stream()
          .forEach(token -> named.set(tokens.begin(token), tokens.end(token)));
    }
    return named;
  }

  private static boolean isBehindQuote(String text, int begin) {
    int before = begin - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && QUOTES.indexOf(text.charAt(before)) >= 0;
  }

  /** Whether the words from an index are a title, or nearly all have a capital letter. */
  private static boolean isHeading(ScannedText scanned, CharSpan sentence, int from) {
    ParsedDocument document = scanned.document();
    if (document.title() != null && sentence.begin() < document.title().length()) {
      return true;
    }
    int all = 0;
    int capital = 0;
    for (int i = from; i < scanned.size(); i++) {
      if (scanned.end(i) - scanned.begin(i) >= LONG_WORD) {
        all++;
        capital += scanned.isCapitalised(i) ? 1 : 0;
      }
    }
    boolean stops = sentence.end() > 0 && document.text().charAt(sentence.end() - 1) == '.';
    return !stops && all >= LONG_WORD && capital > TITLE_CASE * all;
  }

  /** The first thing of the lead, without the title, that one person did or suffered. */
  private static ScannedText.Feat feat(ParsedDocument document, TextReader.Read read) {
    int title = document.title() == null ? 0 : document.title().length();
    Annotation annotation = read.annotation();
    for (Event event : read.events()) {
      boolean one = event.people() == null || event.people() == 1;
      String verb = verb(event);
      if (!one || verb == null || event.status() == EventStatus.ALLEGED) {
        continue;
      }
      for (Event.Evidence told : event.evidence()) {
        boolean lead =
            told.sentence() <= LEAD && annotation.sentences().get(told.sentence()).begin() >= title;
        CharSpan name = lead ? name(annotation, told.sentence(), told.cue().begin()) : null;
        if (name != null) {
          return new ScannedText.Feat(name, verb);
        }
      }
    }
    return null;
  }

  private static String verb(Event event) {
    return switch (event.type()) {
      case SENTENCE -> term(event);
      case PLEA -> "pleaded guilty";
      case CONVICTION -> "was convicted by a jury";
      case CHARGE -> "was charged";
      default -> null;
    };
  }

  private static String term(Event event) {
    double months = event.months().size() == 1 ? event.months().get(0) : 0;
    boolean whole = months >= 1 && months == Math.rint(months);
    return whole ? "was sentenced to " + (int) months + " months in prison" : null;
  }

  /** The first full name of a sentence before a place. */
  private static CharSpan name(Annotation annotation, int sentence, int before) {
    Tokens tokens = annotation.tokens().get(sentence);
    BitSet names = annotation.names().get(sentence);
    int from = names.nextSetBit(0);
    int to = from < 0 ? 0 : names.nextClearBit(from);
    boolean full = from >= 0 && to - from > 1 && tokens.end(to - 1) <= before;
    return full ? new CharSpan(tokens.begin(from), tokens.end(to - 1)) : null;
  }
}
