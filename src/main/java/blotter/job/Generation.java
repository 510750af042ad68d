package blotter.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;

/**
 * The tables of one run, written aside and made current in one step.
 *
 * <p>Below {@code OUT}, {@code generations/ID} holds the tables; {@code CURRENT} names the
 * generation that readers should take, and {@code current} is a symbolic link to it where the file
 * system has links. A generation is written as {@code generations/.writing-ID} and gets its name
 * when it is complete. The one before stays until the next is published; what a dead run left is
 * removed after a day.
 */
final class Generation {

  private static final String GENERATIONS = "generations";
  private static final String WRITING = ".writing-";
  private static final String WORKING = "working";
  private static final String LINK = "current";
  private static final String NAME_FILE = "CURRENT";
  private static final long LEFTOVER_MILLIS = 24L * 60 * 60 * 1000;

  private final FileSystem system;
  private final Path out;
  private final String id;

  private Generation(FileSystem system, Path out, String id) {
    this.system = system;
    this.out = out;
    this.id = id;
  }

  /** A new generation with this id below {@code out}. */
  static Generation begin(Configuration configuration, String out, String id) {
    Path path = new Path(out);
    try {
      FileSystem system = path.getFileSystem(configuration);
      Generation generation = new Generation(system, system.makeQualified(path), id);
      if (!system.mkdirs(generation.writing())) {
        throw new IOException("the folder cannot be made");
      }
      return generation;
    } catch (IOException e) {
      throw new JobException("cannot write to " + out + ": " + e.getMessage(), e);
    }
  }

  /** The folder of the generation that is current below {@code out}. */
  static Optional<Path> current(Configuration configuration, String out) {
    try {
      FileSystem system = new Path(out).getFileSystem(configuration);
      Path path = system.makeQualified(new Path(out));
      Path file = new Path(path, NAME_FILE);
      if (!system.exists(file)) {
        return Optional.empty();
      }
      try (var in = system.open(file)) {
        String name = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        return Optional.of(new Path(path, name));
      }
    } catch (IOException e) {
      throw new JobException("cannot read " + out + ": " + e.getMessage(), e);
    }
  }

  /** A folder's full name on its file system. */
  static String qualified(String folder) {
    try {
      Path path = new Path(folder);
      return path.getFileSystem(Session.hadoopConfiguration()).makeQualified(path).toString();
    } catch (IOException | IllegalArgumentException e) {
      throw new JobException("'" + folder + "' is no folder: " + e.getMessage(), e);
    }
  }

  String id() {
    return id;
  }

  /** Where a table of this generation is written. */
  String folder(String table) {
    return new Path(writing(), table).toString();
  }

  /** Where a table that is not published is written. */
  String workingFolder(String table) {
    return new Path(new Path(writing(), WORKING), table).toString();
  }

  /** Copies a table of another generation into this one, if it is there. */
  void carry(Path other, String table) {
    Path from = new Path(other, table);
    try {
      if (system.exists(from)) {
        FileUtil.copy(system, from, system, new Path(writing(), table), false, system.getConf());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot copy " + from, e);
    }
  }

  /**
   * Adds a table to a generation that is published: what was found out about its tables later. One
   * of that name goes; between the two there is none for a moment.
   *
   * @param write writes the table to the folder that it is given
   */
  static void add(
      Configuration configuration, Path generation, String table, Consumer<String> write) {
    Path aside = new Path(generation.getParent(), WRITING + generation.getName() + "-" + table);
    try {
      FileSystem system = generation.getFileSystem(configuration);
      write.accept(aside.toString());
      Path place = new Path(generation, table);
      system.delete(place, true);
      if (!system.rename(aside, place)) {
        throw new IOException("cannot rename " + aside + " to " + place);
      }
    } catch (IOException e) {
      throw new JobException("cannot add to " + generation + ": " + e.getMessage(), e);
    }
  }

  /**
   * Makes this generation current and removes those that are older than the one before. Names begin
   * with the time at which their run began, so that what another run has just published stays; this
   * generation stays also where a run that began later was done earlier.
   */
  void publish() {
    try {
      Optional<Path> before = current(system.getConf(), out.toString());
      system.delete(new Path(writing(), WORKING), true);
      Path complete = new Path(new Path(out, GENERATIONS), id);
      if (!system.rename(writing(), complete)) {
        throw new IOException("cannot rename " + writing() + " to " + complete);
      }

      name();
      tidy(before.map(Path::getName).orElse(id));
    } catch (IOException e) {
      throw new JobException("cannot publish to " + out + ": " + e.getMessage(), e);
    }
  }

  /** What may fail once the generation is current: the run has succeeded all the same. */
  private void tidy(String before) {
    try {
      if (system.getUri().getScheme().equals("file")) {
        link();
      }
      removeOthers(before);
    } catch (IOException | UnsupportedOperationException e) {
      System.err.println(
          Message.of(
              "blotter: published, but %s: the file %s names the tables, the link '%s' may not",
              e, NAME_FILE, LINK));
    }
  }

  /** Removes what was written of this generation. */
  void abandon() {
    try {
      system.delete(writing(), true);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + writing(), e);
    }
  }

  private Path writing() {
    return new Path(new Path(out, GENERATIONS), WRITING + id);
  }

  private void name() throws IOException {
    byte[] name = (GENERATIONS + "/" + id + "\n").getBytes(StandardCharsets.UTF_8);
    ReplacedFile.write(system, new Path(out, NAME_FILE), id, name);
  }

  private void link() throws IOException {
    java.nio.file.Path aside = local(new Path(out, LINK + "." + id));
    Files.deleteIfExists(aside);
    Files.createSymbolicLink(aside, java.nio.file.Path.of(GENERATIONS, id));
    Files.move(
        aside,
        local(new Path(out, LINK)),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static java.nio.file.Path local(Path path) {
    return java.nio.file.Path.of(path.toUri().getPath());
  }

  private void removeOthers(String before) throws IOException {
    FileStatus[] all = system.listStatus(new Path(out, GENERATIONS));
    for (FileStatus status : all) {
      String name = status.getPath().getName();
      boolean kept = name.equals(id) || (name.compareTo(before) >= 0 && !name.startsWith(WRITING));
      boolean young =
          name.startsWith(WRITING)
              && status.getModificationTime() > System.currentTimeMillis() - LEFTOVER_MILLIS;
      if (!kept && !young) {
        system.delete(status.getPath(), true);
      }
    }
  }

  @Override
  public String toString() {
    return String.join("/", Arrays.asList(out.toString(), GENERATIONS, id));
  }
}
