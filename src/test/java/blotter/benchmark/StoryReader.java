package blotter.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the places of a scanned text that differ from world to world. */
final class StoryReader {

  private final CorpusVocabulary vocabulary;
  private final Set<String> renamed = new HashSet<>();

  StoryReader(CorpusVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Story read(ScannedText text) {
    List<Story.Slot> slots = new ArrayList<>();
    slots.addAll(DateSlots.in(text.document()));
    slots.addAll(NumberSlots.in(text.document().text()));
    Set<String> own = ownNames(text);
    for (int i = 0; i < text.size(); i++) {
      if (isRenamed(text, i, own)) {
        String word = text.word(i);
        renamed.add(text.lower(i));
        slots.add(new Story.Slot(text.begin(i), text.end(i), world -> world.name(word)));
      }
    }

    slots.sort(Comparator.comparingInt(Story.Slot::begin));
    List<Story.Slot> apart = new ArrayList<>(slots.size());
    int end = 0;
    for (Story.Slot slot : slots) {
      if (slot.begin() >= end) {
        apart.add(slot);
        end = slot.end();
      }
    }
    return new Story(text.document(), text.sentences(), List.copyOf(apart), text.feat());
  }

  /** The words, lower case, that some text that was read has to be renamed. */
  Set<String> renamed() {
    return renamed;
  }

  private boolean isRenamed(ScannedText text, int i, Set<String> own) {
    boolean kept = text.is(ScannedText.KEPT, i) || CapitalRuns.isOfLaw(text, i);
    if (kept || !text.isCapitalised(i)) {
      return false;
    }
    String word = text.lower(i);
    if (vocabulary.isName(word)) {
      return true;
    }
    boolean person =
        text.is(ScannedText.NAMED, i)
            && !vocabulary.isNobody(word)
            && vocabulary.isCommon(word)
            && !(vocabulary.isPlain(word) && !vocabulary.isListed(word));
    return person || own.contains(word);
  }

  /**
   * Everyday words that stand for something in this text: of each rare run of capitalised words
   * that has no other name the word that is least usual.
   */
  private Set<String> ownNames(ScannedText text) {
    Set<String> own = new HashSet<>();
    for (CapitalRuns.Run run : CapitalRuns.of(text)) {
      String rarest = null;
      boolean named = run.isInstitution(text) || !vocabulary.isRareRun(run.text(text));
      for (int i = run.from(); i < run.to() && !named; i++) {
        String word = text.lower(i);
        named = vocabulary.isName(word) || text.is(ScannedText.NAMED, i);
        boolean least =
            rarest == null || vocabulary.lowerDocuments(word) < vocabulary.lowerDocuments(rarest);
        if (least && vocabulary.isCommon(word) && !isFixed(word)) {
          rarest = word;
        }
      }
      if (!named && rarest != null) {
        own.add(rarest);
      }
    }
    return own;
  }

  private boolean isFixed(String word) {
    return vocabulary.isPlain(word) || vocabulary.isNobody(word);
  }
}
