package blotter.benchmark;

import blotter.text.CharSpan;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.regex.Matcher;

/**
 * Tells stories of a world again, as other sources do: most not at all, some once or twice, few
 * twenty times, by a power law.
 */
final class Retellings {

  private static final double EXPONENT = 2.0;
  private static final int MOST = 20;
  private static final int PAPERS = 8;
  private static final int SENTENCES_OF_A_ROUND_UP = 4;
  private static final int WORDS_OF_A_TITLE = 11;
  private static final int LONGEST_LAG = 300;
  private static final int SHORTEST_LAG = 20;
  private static final int FILLERS = 4;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.US);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);

  private static final List<String> TITLES =
      List.of(
          "Notes from around town",
          "Council takes up budget",
          "Library wing to open next spring",
          "Neighbors ask for longer bus hours",
          "What readers asked us this week");

  private static final List<String> ELSEWHERE =
      List.of(
          "The library board met for two hours to go over the plans for a new reading room.",
          "A second hearing on the bus timetable is expected before the summer.",
          "Neighbors said that they would rather see the old bridge repaired than replaced.",
          "The orchestra opens its season with a concert for schoolchildren.",
          "Water rates will stay as they are for another year, the council heard.",
          "The farmers market moves indoors when the weather turns.",
          "A survey of residents found that most want more trees along the main street.",
          "The high school band has raised enough money for new uniforms.",
          "Volunteers painted the station waiting room over the weekend.",
          "The museum shows photographs of the harbor from its own cellar.",
          "Parking near the theater remains free after six in the evening.",
          "The swimming pool needs a new roof, the engineers wrote.");

  private static final List<String> ENDINGS =
      List.of(
          "was not mentioned at the meeting.",
          "once lived two streets from the new library.",
          "did not answer a letter from this newspaper.",
          "is the subject of a book that a local author is writing.");

  private final List<Story> stories;
  private final World world;
  private final long seed;

  /** Of stories in the order of their days, as they stand in a world. */
  Retellings(List<Story> stories, World world, long seed) {
    this.stories = stories;
    this.world = world;
    this.seed = seed;
  }

  /** The retellings of one of the stories. */
  List<Retelling> of(int index) {
    SplittableRandom random =
        new SplittableRandom(seed * 7_919 + world.copy() * 104_729_000_017L + index);
    double uniform = 1 - random.nextDouble();
    int number = (int) Math.min(MOST, Math.floor(Math.pow(uniform, -1 / EXPONENT)) - 1);
    List<Retelling> retellings = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String source = i == 0 ? "wire" : "paper-" + (1 + random.nextInt(PAPERS));
      retellings.add(retold(index, source, random));
    }
    return retellings;
  }

  private Retelling retold(int index, String source, SplittableRandom random) {
    Story story = stories.get(index);
    int draw = random.nextInt(20);
    if (draw < 3 && story.feat() != null) {
      return recall(story, source, random);
    }
    if (draw < 5 && index > 0) {
      return roundUp(story, stories.get(index - 1), source, random);
    }

    List<CharSpan> sentences = story.bodySentences();
    LocalDate first = world.day(story.document().published());
    LocalDate published = first.plusDays(random.nextInt(3));
    if (sentences.size() < 3 || draw < 11) {
      String body = story.body(world);
      return retelling(Retelling.Kind.WHOLE, story, source, published, headline(story), body);
    }
    if (draw < 16) {
      double share = 0.6 + 0.3 * random.nextDouble();
      int kept = (int) Math.max(1, Math.round(share * sentences.size()));
      String body = told(story, sentences.subList(0, kept));
      return retelling(Retelling.Kind.CUT, story, source, published, headline(story), body);
    }
    String lead = "Word came on " + first.format(DAY) + " from officials: " + title(story) + ".";
    String body = lead + "\n" + told(story, sentences.subList(1, sentences.size()));
    return retelling(Retelling.Kind.LEAD, story, source, published, title(story), body);
  }

  private Retelling retelling(
      Retelling.Kind kind,
      Story story,
      String source,
      LocalDate published,
      String title,
      String body) {
    LocalDate first = world.day(story.document().published());
    return new Retelling(
        kind,
        List.of(story.document().id()),
        source,
        published,
        title,
        dated(body, first, published));
  }

  private Retelling roundUp(Story story, Story other, String source, SplittableRandom random) {
    LocalDate published = world.day(story.document().published()).plusDays(1 + random.nextInt(5));
    List<String> parts = new ArrayList<>();
    for (Story one : List.of(other, story)) {
      List<CharSpan> sentences = one.bodySentences();
      String told =
          told(one, sentences.subList(0, Math.min(SENTENCES_OF_A_ROUND_UP, sentences.size())));
      parts.add(dated(told, world.day(one.document().published()), published));
    }
    return new Retelling(
        Retelling.Kind.ROUND_UP,
        List.of(story.document().id(), other.document().id()),
        source,
        published,
        "The week in brief",
        String.join("\n\n", parts));
  }

  private Retelling recall(Story story, String source, SplittableRandom random) {
    LocalDate first = world.day(story.document().published());
    int lag = SHORTEST_LAG + random.nextInt(LONGEST_LAG - SHORTEST_LAG);
    CharSpan name = story.feat().name();
    String sentence =
        story.told(world, name.begin(), name.end())
            + ", who "
            + story.feat().verb()
            + " in "
            + first.format(MONTH)
            + ", "
            + ENDINGS.get(random.nextInt(ENDINGS.size()));

    List<String> body = new ArrayList<>(ELSEWHERE);
    Collections.shuffle(body, new Random(random.nextLong()));
    body = new ArrayList<>(body.subList(0, FILLERS));
    body.add(1 + random.nextInt(FILLERS), sentence);
    return new Retelling(
        Retelling.Kind.RECALL,
        List.of(story.document().id()),
        source,
        first.plusDays(lag),
        TITLES.get(random.nextInt(TITLES.size())),
        String.join(" ", body));
  }

  /** Sentences with what stands between them. */
  private String told(Story story, List<CharSpan> sentences) {
    int last = sentences.size() - 1;
    return sentences.isEmpty()
        ? ""
        : story.told(world, sentences.get(0).begin(), sentences.get(last).end());
  }

  private String title(Story story) {
    String title = story.title(world);
    return title == null ? headline(story) : title;
  }

  /** The beginning of the text as a title. */
  private String headline(Story story) {
    List<CharSpan> sentences = story.bodySentences();
    String lead = sentences.isEmpty() ? "No title" : told(story, sentences.subList(0, 1));
    String[] words = lead.replaceFirst("^\\p{Lu}{4,},?\\s+", "").split("\\s+", -1);
    int length = Math.min(words.length, WORDS_OF_A_TITLE);
    return String.join(" ", List.of(words).subList(0, length)).replaceFirst("[,;.]+$", "");
  }

  /** A text of one day as told on a later one: what was today has a date. */
  static String dated(String text, LocalDate written, LocalDate told) {
    if (told.equals(written)) {
      return text;
    }
    String on = Matcher.quoteReplacement("on " + written.format(DAY));
    String before = Matcher.quoteReplacement("on " + written.minusDays(1).format(DAY));
    return text.replaceAll("\\btoday\\b(?!['\u2019])", on)
        .replaceAll("\\bToday,", "On " + written.format(DAY) + ",")
        .replaceAll("\\byesterday\\b(?!['\u2019])", before);
  }
}
