package blotter.stage;

import blotter.lexicon.Lexicon;
import blotter.lexicon.LexiconIndex;
import blotter.mention.Annotator;
import blotter.text.Abbreviations;
import java.io.Serializable;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What executors need to read text; broadcast once a job.
 *
 * @param lexicon entities, surfaces, cues
 * @param abbreviations where sentences do not end
 */
public record TextResources(Lexicon lexicon, Abbreviations abbreviations) implements Serializable {

  private static final ConcurrentHashMap<String, LexiconIndex> INDEXES = new ConcurrentHashMap<>();
  private static final ThreadLocal<Ready> READY = new ThreadLocal<>();

  /** This thread's annotator for these resources: made once, the index shared by the JVM. */
  Annotator annotator() {
    Ready ready = READY.get();
    if (ready == null || !ready.digest.equals(lexicon.digest())) {
      INDEXES.keySet().removeIf(digest -> !digest.equals(lexicon.digest()));
      LexiconIndex index =
          INDEXES.computeIfAbsent(lexicon.digest(), digest -> new LexiconIndex(lexicon));
      ready = new Ready(lexicon.digest(), new Annotator(index, abbreviations));
      READY.set(ready);
    }
    return ready.annotator;
  }

  private record Ready(String digest, Annotator annotator) {}
}
