package blotter.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Documents of several sources over four years, made of English words at random, in which new terms
 * come up near drugs, and others that only look new: elsewhere, in one source, in one story that is
 * retold, in one season, in a source that joins, or again after years. The same from the same seed.
 */
public final class NewcomerCorpus {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
  private static final int QUARTERS = 16;
  private static final int DAYS_OF_A_QUARTER = 88;
  private static final int EARLIEST = 6;
  private static final int LATEST = 13;
  private static final int JOINS = 8;
  private static final int SENTENCES = 4;
  private static final int DRUG_WORDS = 150;
  private static final int LETTERS = 7;

  private static final List<String> SOURCES = List.of("herald", "courier", "gazette", "tribune");
  private static final String LATE = "newcomer-post";
  private static final List<String> DRUGS =
      List.of("heroin", "cocaine", "methamphetamine", "fentanyl", "marijuana");

  private static final List<String> GIVEN = List.of("Maria", "James", "Linda", "Robert", "Karen");

  /** What a term that was planted is; only the first is a newcomer near drugs. */
  public enum Kind {
    /** New near drugs, in several sources and stories. */
    NEWCOMER,
    /** New in sentences without drugs, and now and then near one. */
    ELSEWHERE,
    /** New near drugs in one source only. */
    ONE_SOURCE,
    /** New near drugs in one story that every source retells. */
    ONE_STORY,
    /** Near drugs in every fourth quarter. */
    SEASONAL,
    /** Near drugs in everything that a source writes, which joins later. */
    JOINING,
    /** Near drugs in the first year, and again in the last. */
    RETURNING
  }

  /**
   * A planted term.
   *
   * @param term one word or two
   * @param kind what it is
   * @param quarter first day of the quarter in which it first stands near drugs
   */
  public record Planted(String term, Kind kind, LocalDate quarter) {}

  private final SplittableRandom random;
  private final int documents;
  private final List<String> everyday;
  private final List<String> drugWords;
  private final Map<String, List<String>> lines = new LinkedHashMap<>();
  private final List<Planted> planted = new ArrayList<>();
  private int number;

  private NewcomerCorpus(List<String> words, long seed, int documents) {
    this.random = new SplittableRandom(seed);
    this.documents = documents;
    this.drugWords = words.subList(0, DRUG_WORDS);
    this.everyday = words.subList(DRUG_WORDS, words.size());
  }

  /** Arguments: a folder, how many terms of each kind, documents of a source a quarter, a seed. */
  public static void main(String[] arguments) throws IOException {
    List<Planted> planted =
        write(
            Path.of(arguments[0]),
            Integer.parseInt(arguments[1]),
            Integer.parseInt(arguments[2]),
            Long.parseLong(arguments[3]));
    System.out.println(planted.size() + " terms planted");
  }

  /**
   * Writes a corpus as one JSON Lines file a source, and beside the folder {@code
   * FOLDER-truth.jsonl}: {@code term}, {@code kind}, {@code quarter}.
   *
   * @param folder where the corpus goes
   * @param plants how many of each kind are planted
   * @param documents documents of a source in a quarter, half of them about drugs
   * @param seed of everything that is by chance
   */
  public static List<Planted> write(Path folder, int plants, int documents, long seed)
      throws IOException {
    NewcomerCorpus corpus = new NewcomerCorpus(words(seed), seed, documents);
    corpus.background();
    corpus.plant(plants);

    Files.createDirectories(folder);
    for (Map.Entry<String, List<String>> source : corpus.lines.entrySet()) {
      Files.write(
          folder.resolve(source.getKey() + ".jsonl"), source.getValue(), StandardCharsets.UTF_8);
    }
    List<String> truth =
        corpus.planted.stream()
            .map(
                it ->
                    MAPPER
                        .createObjectNode()
                        .put("term", it.term())
                        .put("kind", it.kind().name())
                        .put("quarter", it.quarter().toString())
                        .toString())
            .toList();
    Files.write(
        folder.resolveSibling(folder.getFileName() + "-truth.jsonl"),
        truth,
        StandardCharsets.UTF_8);
    return List.copyOf(corpus.planted);
  }

  /** English words of the seed corpus, in an order by chance. */
  private static List<String> words(long seed) throws IOException {
    TreeSet<String> words = new TreeSet<>();
    for (var document : Texts.documents(Path.of("seeds", "corpus", "reports.jsonl"))) {
      for (String word : document.text().split("[^A-Za-z]+", -1)) {
        if (word.length() > SENTENCES && word.equals(word.toLowerCase(Locale.ROOT))) {
          words.add(word);
        }
      }
    }
    words.removeIf(
        word -> word.endsWith("s") && words.contains(word.substring(0, word.length() - 1)));
    DRUGS.forEach(words::remove);
    List<String> shuffled = new ArrayList<>(words);
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, random.nextInt(i + 1));
    }
    return shuffled;
  }

  private void background() {
    for (int quarter = 0; quarter < QUARTERS; quarter++) {
      for (String source : SOURCES) {
        for (int i = 0; i < documents; i++) {
          add(source, quarter, i % 2 == 0 ? drugSentence(null) : sentence(null));
        }
      }
    }
  }

  private void plant(int plants) {
    MadeWords made = new MadeWords(new HashSet<>(everyday), drugWords::contains);
    for (int i = 0; i < plants; i++) {
      for (Kind kind : Kind.values()) {
        String word = made.next(random, LETTERS);
        String term = i % 2 == 0 ? word : word + " " + made.next(random, LETTERS);
        int begin = begin(kind);
        planted.add(new Planted(term, kind, quarter(begin)));
        for (int quarter = begin; quarter < QUARTERS; quarter++) {
          tell(kind, term, begin, quarter);
        }
      }
    }
  }

  private int begin(Kind kind) {
    return switch (kind) {
      case SEASONAL, RETURNING -> 0;
      case JOINING -> JOINS;
      default -> EARLIEST + random.nextInt(LATEST - EARLIEST + 1);
    };
  }

  private void tell(Kind kind, String term, int begin, int quarter) {
    int many = documents / 3 + random.nextInt(documents / 3 + 1);
    switch (kind) {
      case NEWCOMER -> tell(term, quarter, many, SOURCES);
      case ELSEWHERE -> {
        for (int i = 0; i < 2 * many; i++) {
          add(
              any(SOURCES),
              quarter,
              i == 0 && quarter % 2 == 0 ? drugSentence(term) : sentence(term));
        }
      }
      case ONE_SOURCE -> tell(term, quarter, many, SOURCES.subList(begin % 4, begin % 4 + 1));
      case ONE_STORY -> {
        String story = drugSentence(term);
        for (int i = 0; quarter == begin && i < 2 * many; i++) {
          add(any(SOURCES), quarter, story.replaceFirst(" with [a-z]+", " with " + any(everyday)));
        }
      }
      case SEASONAL -> tell(term, quarter, quarter % 4 == 3 ? many : 0, SOURCES);
      case JOINING -> tell(term, quarter, documents, List.of(LATE));
      case RETURNING -> tell(term, quarter, quarter < 4 || quarter >= LATEST ? many : 0, SOURCES);
    }
  }

  private void tell(String term, int quarter, int many, List<String> sources) {
    for (int i = 0; i < many; i++) {
      add(sources.get((i + number) % sources.size()), quarter, drugSentence(term));
    }
  }

  private void add(String source, int quarter, String sentence) {
    StringBuilder text = new StringBuilder();
    int at = random.nextInt(SENTENCES);
    for (int i = 0; i < SENTENCES; i++) {
      text.append(i == at ? sentence : sentence(null)).append(i % 2 == 0 ? " " : "\n\n");
    }
    lines
        .computeIfAbsent(source, key -> new ArrayList<>())
        .add(
            MAPPER
                .createObjectNode()
                .put("id", "n-" + number++)
                .put(
                    "date", quarter(quarter).plusDays(random.nextInt(DAYS_OF_A_QUARTER)).toString())
                .put("title", "The " + any(everyday) + " and the " + any(everyday))
                .put("contents", text.toString().strip())
                .toString());
  }

  private String sentence(String term) {
    String what = term == null ? any(everyday) : term;
    return switch (random.nextInt(3)) {
      case 0 ->
          "The "
              + any(everyday)
              + " of the "
              + what
              + " was "
              + any(everyday)
              + " with "
              + any(everyday)
              + " and "
              + any(everyday)
              + " in the "
              + any(everyday)
              + ".";
      case 1 ->
          any(GIVEN)
              + " Miller said that the "
              + any(everyday)
              + " "
              + any(everyday)
              + " had been "
              + what
              + " for the "
              + any(everyday)
              + " and its "
              + any(everyday)
              + ".";
      default ->
          "They have a "
              + any(everyday)
              + " from "
              + what
              + " to "
              + any(everyday)
              + ", which is not the "
              + any(everyday)
              + " that it was.";
    };
  }

  private String drugSentence(String term) {
    String what = term == null ? any(drugWords) : term;
    return switch (random.nextInt(3)) {
      case 0 ->
          "The "
              + any(everyday)
              + " "
              + any(drugWords)
              + " of "
              + any(DRUGS)
              + " was "
              + any(everyday)
              + " with "
              + any(everyday)
              + " and "
              + what
              + " in the "
              + any(everyday)
              + " "
              + any(drugWords)
              + ".";
      case 1 ->
          any(GIVEN)
              + " Miller said that "
              + any(DRUGS)
              + " and "
              + what
              + " had been "
              + any(everyday)
              + " with "
              + any(drugWords)
              + " for the "
              + any(everyday)
              + " of a "
              + any(everyday)
              + ".";
      default ->
          "They have "
              + any(drugWords)
              + " with "
              + any(everyday)
              + " from the "
              + any(everyday)
              + ", and "
              + what
              + " in "
              + any(DRUGS)
              + " is not the "
              + any(everyday)
              + " "
              + any(everyday)
              + ".";
    };
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private static LocalDate quarter(int quarter) {
    return FIRST.plusMonths(3L * quarter);
  }
}
