package blotter.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the places of a scanned text that differ from world to world. */
final class StoryReader {

  /** "M&P", a company. */
  private static final Pattern INITIALS = Pattern.compile("\\b[A-Z] ?& ?[A-Z]\\b");

  /** "Gary L. Woods, 42,": a person, whatever else the words mean. */
  private static final Pattern AGED =
      Pattern.compile(
          "\\b\\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\. )?(\\p{Lu}\\p{Ll}+),? (?:(?:age|aged) )?\\d\\d[,;]");

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
    own.addAll(persons(text));
    for (int i = 0; i < text.size(); i++) {
      if (!text.isCapitalised(i) || isKept(text, i)) {
        continue;
      }
      String lower = text.lower(i);
      String word = text.word(i);
      if (own.contains(lower) || vocabulary.isName(lower)) {
        renamed.add(lower);
        slots.add(new Story.Slot(text.begin(i), text.end(i), world -> world.name(word)));
      } else if (lower.endsWith("s") && own.contains(lower.substring(0, lower.length() - 1))) {
        String bare = word.substring(0, word.length() - 1);
        slots.add(new Story.Slot(text.begin(i), text.end(i) - 1, world -> world.name(bare)));
      }
    }

    Matcher initials = INITIALS.matcher(text.document().text());
    while (initials.find()) {
      String letters = initials.group();
      slots.add(new Story.Slot(initials.start(), initials.end(), world -> world.initials(letters)));
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

  private static boolean isKept(ScannedText text, int i) {
    return text.is(ScannedText.KEPT, i) || CapitalRuns.isOfLaw(text, i);
  }

  /** Everyday words in names of persons. In headings, where all is capital, nothing tells them. */
  private Set<String> persons(ScannedText text) {
    Set<String> persons = new HashSet<>();
    Matcher aged = AGED.matcher(text.document().text());
    while (aged.find()) {
      String family = aged.group(1).toLowerCase(Locale.ROOT);
      if (!vocabulary.isNobody(family) && !vocabulary.isFunctionWord(family)) {
        persons.add(family);
      }
    }
    for (int i = 0; i < text.size(); i++) {
      String word = text.lower(i);
      if (text.is(ScannedText.NAMED, i)
          && !text.is(ScannedText.HEADING, i)
          && !isKept(text, i)
          && !vocabulary.isNobody(word)
          && vocabulary.isCommon(word)
          && !vocabulary.isFunctionWord(word)) {
        persons.add(word);
      }
    }
    return persons;
  }

  /**
   * Everyday words that stand for something in this text: those of rare runs of capitalised words
   * that have no other name, and the first of a company's.
   */
  private Set<String> ownNames(ScannedText text) {
    Set<String> own = new HashSet<>();
    for (CapitalRuns.Run run : CapitalRuns.of(text)) {
      if (run.isInstitution(text) || !vocabulary.isRareRun(run.text(text)) || isNamed(text, run)) {
        continue;
      }
      for (int i = run.from(); i < run.to(); i++) {
        String word = text.lower(i);
        boolean first = i == run.from() && run.isCompany(text);
        boolean usual = first ? vocabulary.isFunctionWord(word) : vocabulary.isPlain(word);
        if (vocabulary.isCommon(word) && !vocabulary.isNobody(word) && !usual) {
          own.add(word);
        }
      }
    }
    return own;
  }

  private boolean isNamed(ScannedText text, CapitalRuns.Run run) {
    for (int i = run.from(); i < run.to(); i++) {
      if (vocabulary.isName(text.lower(i)) || text.is(ScannedText.NAMED, i)) {
        return true;
      }
    }
    return false;
  }
}
