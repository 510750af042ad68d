package blotter.lexicon;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words by which the audit of dates tells what a sentence says of a time. Thread-safe. */
public final class AuditWords implements Serializable {

  private final Map<String, List<Entry>> byFirst = new HashMap<>();

  AuditWords(List<Entry> entries) {
    for (Entry entry : entries) {
      String first = entry.phrase().words().get(0).text();
      byFirst.computeIfAbsent(first, word -> new ArrayList<>()).add(entry);
    }
  }

  /** The kinds of the words in {@code text.substring(begin, end)}. */
  public Set<AuditWord> in(String text, int begin, int end) {
    Set<AuditWord> kinds = EnumSet.noneOf(AuditWord.class);
    TextWords words = new TextWords(text, begin, end);
    for (int i = 0; i < words.size(); i++) {
      for (Entry entry : byFirst.getOrDefault(words.word(i), List.of())) {
        if (entry.phrase.matchesAt(words, i)) {
          kinds.add(entry.kind);
        }
      }
    }
    return kinds;
  }

  /** A word, or several in a row, and what it says. */
  record Entry(CuePhrase phrase, AuditWord kind) implements Serializable {}
}
