package blotter.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Copies of documents as newspapers make them, and documents that only look like copies, for a
 * seed. A document is a list of sentences, of which the first is its title.
 */
public final class PlantedCopies {

  private static final int FORMS = 16;
  private static final int DISCLAIMERS = 12;
  private static final int SENTENCES = 8;
  private static final int WORDS = 14;

  private final List<Planted> originals;
  private final Random random;
  private final List<String> words;
  private final List<Planted> planted = new ArrayList<>();

  /**
   * A document with what is known of it.
   *
   * @param id its id
   * @param published its day
   * @param sentences the first is its title
   * @param original the id of the document that it is a copy of; its own if of none
   */
  public record Planted(String id, LocalDate published, List<String> sentences, String original) {}

  private PlantedCopies(List<Planted> originals, long seed) {
    this.originals = originals;
    this.random = new Random(seed);
    this.words =
        originals.stream()
            .flatMap(document -> document.sentences().stream())
            .flatMap(sentence -> Arrays.stream(sentence.split(" ")))
            .filter(word -> word.matches("[a-z]+"))
            .distinct()
            .toList();
  }

  /** Copies of each {@code every}-th document, and innocents. */
  public static List<Planted> of(List<Planted> originals, int every, long seed) {
    PlantedCopies copies = new PlantedCopies(originals, seed);
    for (int i = 0; i < originals.size(); i += every) {
      copies.copy(originals.get(i), i / every);
    }
    copies.innocents();
    return List.copyOf(copies.planted);
  }

  private void copy(Planted original, int turn) {
    add(original, "cut", cut(original.sentences(), 0.7 + 0.2 * random.nextDouble()));
    switch (turn % 4) {
      case 0 -> add(original, "titled", replaced(original.sentences(), 0));
      case 1 -> add(original, "led", replaced(original.sentences(), 1));
      case 2 -> {
        List<String> merged = new ArrayList<>(original.sentences());
        merged.addAll(cut(other().sentences(), 0.4));
        add(original, "merged", merged);
      }
      default -> add(original, "edited", edited(original.sentences()));
    }
  }

  private void add(Planted original, String kind, List<String> sentences) {
    planted.add(
        new Planted(
            original.id() + "-" + kind,
            original.published().plusDays(1 + random.nextInt(5)),
            List.copyOf(sentences),
            original.id()));
  }

  private Planted other() {
    return originals.get(random.nextInt(originals.size()));
  }

  /** The first sentences, with a share of all words. */
  private static List<String> cut(List<String> sentences, double share) {
    double left = share * sentences.stream().mapToInt(PlantedCopies::length).sum();
    List<String> kept = new ArrayList<>();
    for (String sentence : sentences) {
      List<String> ofSentence = List.of(sentence.split(" "));
      int length = (int) Math.min(left, ofSentence.size());
      if (length > 0) {
        kept.add(String.join(" ", ofSentence.subList(0, length)));
      }
      left -= length;
    }
    return kept;
  }

  private static int length(String sentence) {
    return sentence.split(" ").length;
  }

  private List<String> replaced(List<String> sentences, int index) {
    List<String> changed = new ArrayList<>(sentences);
    changed.set(Math.min(index, changed.size() - 1), sentence(WORDS));
    return changed;
  }

  /** One word of fifty is another. */
  private List<String> edited(List<String> sentences) {
    return sentences.stream()
        .map(
            sentence ->
                String.join(
                    " ",
                    Arrays.stream(sentence.split(" "))
                        .map(word -> random.nextInt(50) == 0 ? word() : word)
                        .toList()))
        .toList();
  }

  private String word() {
    return words.get(random.nextInt(words.size()));
  }

  private String sentence(int length) {
    return String.join(" ", IntStream.range(0, length).mapToObj(i -> word()).toList()) + ".";
  }

  private List<String> sentences(int number, int length) {
    return IntStream.range(0, number).mapToObj(i -> sentence(length)).toList();
  }

  /** Documents with one disclaimer, forms that are filled in, and notes of a line or none. */
  private void innocents() {
    LocalDate first = originals.get(0).published();
    List<String> disclaimer = sentences(SENTENCES, 2 * WORDS);
    List<String> form = sentences(SENTENCES, 2 * WORDS);
    for (int i = 0; i < FORMS; i++) {
      LocalDate day = first.plusDays(9L * i);
      if (i < DISCLAIMERS) {
        List<String> own = new ArrayList<>(sentences(SENTENCES / 2, WORDS));
        own.addAll(disclaimer);
        innocent("disclaimer-" + i, day, own);
      }

      List<String> filled = new ArrayList<>();
      for (String line : form) {
        int middle = line.indexOf(' ', line.length() / 2);
        filled.add(
            line.substring(0, middle) + " " + word() + " " + word() + line.substring(middle));
      }
      filled.addAll(sentences(2, WORDS));
      innocent("form-" + i, day, filled);
      innocent("note-" + i, day, List.of("The office is closed on day number " + i + "."));
    }
  }

  private void innocent(String id, LocalDate day, List<String> sentences) {
    planted.add(new Planted(id, day, List.copyOf(sentences), id));
  }
}
