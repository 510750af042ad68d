package blotter.benchmark;

import blotter.corpus.ParsedDocument;
import blotter.lexicon.LexiconFiles;
import blotter.lexicon.LexiconIndex;
import blotter.lexicon.LexiconMatcher;
import blotter.stage.TextResources;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Copies of a corpus, each another world: its persons, companies and towns have other names, its
 * events happened on other days, its amounts and ages are others. Agencies, drugs, places of the
 * lexicon and all words of everyday language are the same. So an incident that joins documents of
 * two copies is wrong, whatever the rules. Copy 0 is the original.
 *
 * <p>Arguments: a corpus file, a folder for {@code copy0.jsonl} and so on, how many copies, and a
 * seed (1 where none is given); with {@code --retellings} other sources tell some of the stories
 * again. Beside the folder stands what is true: for each document its id, copy, kind, and the
 * documents whose events it tells.
 */
public final class CopiedCorpus {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern LABEL = Pattern.compile("(\\d\\d)-(\\d{1,6})");
  private static final int LONGEST_SLUG = 90;

  private final List<Story> stories = new ArrayList<>();
  private final NewNames names;
  private final long seed;

  private CopiedCorpus(List<ParsedDocument> documents, long seed) {
    this.seed = seed;
    TextResources resources = TextResources.read(List.of(LexiconFiles.shipped()));
    TextScanner scanner = new TextScanner(resources);
    CorpusVocabulary vocabulary = new CorpusVocabulary(resources.lexicon().names());
    List<ScannedText> texts = new ArrayList<>();
    for (ParsedDocument document : documents) {
      ScannedText text = scanner.scan(document);
      vocabulary.add(text);
      texts.add(text);
    }

    StoryReader reader = new StoryReader(vocabulary);
    texts.forEach(text -> stories.add(reader.read(text)));
    stories.sort(
        Comparator.comparing((Story story) -> story.document().published())
            .thenComparing(story -> story.document().id()));
    LexiconMatcher matcher = new LexiconMatcher(new LexiconIndex(resources.lexicon()));
    this.names =
        new NewNames(
            vocabulary,
            reader.renamed(),
            word -> !matcher.match(word, 0, word.length()).isEmpty(),
            seed);
  }

  /** Writes the copies. */
  public static void main(String[] arguments) throws IOException {
    List<String> given = new ArrayList<>(List.of(arguments));
    boolean retellings = given.remove("--retellings");
    long seed = given.size() > 3 ? Long.parseLong(given.get(3)) : 1;
    long begin = System.nanoTime();
    CopiedCorpus corpus = of(Path.of(given.get(0)), seed);
    double read = (System.nanoTime() - begin) / 1e9;
    corpus.copies(Path.of(given.get(1)), Integer.parseInt(given.get(2)), retellings);
    System.out.printf(
        Locale.ROOT,
        "%d documents read in %.1f s, %s copies written after %.1f s%n",
        corpus.stories.size(),
        read,
        given.get(2),
        (System.nanoTime() - begin) / 1e9);
  }

  /** The documents of one file, those with an id and a date. */
  public static CopiedCorpus of(Path file, long seed) throws IOException {
    return of(Texts.documents(file), seed);
  }

  static CopiedCorpus of(List<ParsedDocument> documents, long seed) {
    return new CopiedCorpus(
        documents.stream().filter(it -> it.id() != null && it.published() != null).toList(), seed);
  }

  /**
   * Writes copies as JSON Lines files of one copy each, and beside the folder what is true.
   *
   * @return the file of what is true
   */
  public Path copies(Path folder, int copies, boolean retellings) throws IOException {
    Files.createDirectories(folder);
    Path truth = folder.resolveSibling(folder.getFileName() + "-truth.jsonl");
    try (BufferedWriter truths = Files.newBufferedWriter(truth)) {
      for (int copy = 0; copy < copies; copy++) {
        World world = new World(copy, names.of(copy), World.years(copy));
        Retellings retold = retellings ? new Retellings(stories, world, seed) : null;
        try (BufferedWriter out =
            Files.newBufferedWriter(folder.resolve("copy" + copy + ".jsonl"))) {
          for (int i = 0; i < stories.size(); i++) {
            write(stories.get(i), world, out, truths);
            if (retold != null) {
              write(stories.get(i), world, retold.of(i), out, truths);
            }
          }
        }
      }
    }
    return truth;
  }

  private static void write(Story story, World world, BufferedWriter out, BufferedWriter truths)
      throws IOException {
    ParsedDocument document = story.document();
    ObjectNode object = MAPPER.createObjectNode();
    object.put("id", world.copy() + "-" + document.id());
    object.put("date", world.day(document.published()).toString());
    String title = story.title(world);
    if (title != null) {
      object.put("title", title);
    }
    object.put("body", story.body(world));
    document
        .labels()
        .forEach(
            (label, values) ->
                values.forEach(value -> object.withArray(label).add(label(value, world))));
    if (document.uri().startsWith("http")) {
      object.put("url", address(document.uri(), title, world));
    }
    line(object, out);
    truth(object, "original", world.copy(), List.of(document.id()), truths);
  }

  private static void write(
      Story story,
      World world,
      List<Retelling> retellings,
      BufferedWriter out,
      BufferedWriter truths)
      throws IOException {
    for (int i = 0; i < retellings.size(); i++) {
      Retelling retelling = retellings.get(i);
      ObjectNode object = MAPPER.createObjectNode();
      object.put("id", world.copy() + "-" + story.document().id() + "-r" + (i + 1));
      object.put("date", retelling.published().toString());
      object.put("title", retelling.title());
      object.put("body", retelling.body());
      object.put("source", retelling.source());
      line(object, out);
      truth(object, retelling.kind().code(), world.copy(), retelling.of(), truths);
    }
  }

  private static void truth(
      ObjectNode document, String kind, int copy, List<String> of, BufferedWriter truths)
      throws IOException {
    ObjectNode object = MAPPER.createObjectNode();
    object.set("id", document.get("id"));
    object.put("copy", copy);
    object.put("kind", kind);
    of.forEach(id -> object.withArray("of").add(copy + "-" + id));
    object.put("original", of.get(0));
    line(object, truths);
  }

  private static void line(ObjectNode object, BufferedWriter out) throws IOException {
    out.write(MAPPER.writeValueAsString(object));
    out.newLine();
  }

  /** A label, where it is a number as of a docket with another number. */
  private static String label(String value, World world) {
    Matcher number = LABEL.matcher(value);
    return world.copy() > 0 && number.matches()
        ? world.shortYear(number.group(1)) + "-" + world.docket(number.group(2))
        : value;
  }

  /** An address that ends in the title's words, as the original's does. */
  private static String address(String address, String title, World world) {
    int slash = address.lastIndexOf('/');
    if (world.copy() == 0 || title == null) {
      return address;
    }
    String slug =
        title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return address.substring(0, slash + 1)
        + slug.substring(0, Math.min(LONGEST_SLUG, slug.length()));
  }
}
