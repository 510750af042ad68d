package blotter.job;

import blotter.corpus.Compression;
import blotter.corpus.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Finds the files of a corpus: files, folders with all below them, and globs. */
final class CorpusFiles {

  private static final long GROUP_BYTES = 16L << 20;
  private static final int GROUP_FILES = 2000;

  private final Configuration configuration;
  private final Format format;
  private final String source;
  private final String excluded;

  /**
   * A finder.
   *
   * @param source name of the source of all files; null to take it from their names
   * @param excluded a folder whose files are passed over, qualified; null for none
   */
  CorpusFiles(Configuration configuration, Format format, String source, String excluded) {
    this.configuration = configuration;
    this.format = format;
    this.source = source;
    this.excluded = excluded;
  }

  /**
   * The files at these places, each once, by name. Names that begin with {@code .} or {@code _} are
   * passed over in folders.
   *
   * @throws JobException if a place holds no file or cannot be listed
   */
  List<CorpusFile> at(List<String> places) {
    Map<String, CorpusFile> files = new TreeMap<>();
    for (String place : places) {
      int before = files.size();
      try {
        Path path = new Path(place);
        FileSystem system = path.getFileSystem(configuration);
        FileStatus[] found = system.globStatus(path);
        if (found == null || found.length == 0) {
          throw new JobException("no such file: " + place);
        }

        boolean any = false;
        for (FileStatus status : found) {
          any |= add(system, status, files);
        }
        if (!any && files.size() == before) {
          throw new JobException("no file in: " + place);
        }
      } catch (IOException | IllegalArgumentException e) {
        throw new JobException("cannot be listed: " + place + ": " + e.getMessage(), e);
      }
    }
    return distinctSources(List.copyOf(files.values()));
  }

  /**
   * Adds a file, or those below a folder; each folder once, also where a link leads back to it.
   * Lists folders one by one: a recursive listing asks for the permissions of every file, which for
   * local files starts a process each.
   */
  private boolean add(FileSystem system, FileStatus status, Map<String, CorpusFile> files)
      throws IOException {
    if (!status.isDirectory()) {
      put(status.getPath(), status.getLen(), files);
      return true;
    }

    boolean any = false;
    Set<Path> known = new HashSet<>();
    Deque<Path> folders = new ArrayDeque<>(List.of(status.getPath()));
    while (!folders.isEmpty()) {
      Path folder = folders.removeFirst();
      if (!known.add(real(folder))) {
        continue;
      }

      for (FileStatus below : system.listStatus(folder)) {
        if (isHidden(below.getPath().getName())) {
          continue;
        }
        if (below.isDirectory()) {
          folders.add(below.getPath());
        } else {
          put(below.getPath(), below.getLen(), files);
          any = true;
        }
      }
    }
    return any;
  }

  private static boolean isHidden(String name) {
    return name.startsWith(".") || name.startsWith("_");
  }

  /** Puts a file under its real name, so that a link to it or to its folder adds nothing. */
  private void put(Path found, long bytes, Map<String, CorpusFile> files) throws IOException {
    Path path = real(found);
    if (excluded == null || !(path + "/").startsWith(excluded + "/")) {
      String uri = path.toString();
      files.put(uri, new CorpusFile(uri, sourceOf(path), bytes));
    }
  }

  private static Path real(Path path) throws IOException {
    if (path.toUri().getScheme().equals("file")) {
      java.nio.file.Path local = java.nio.file.Path.of(path.toUri().getPath());
      if (Files.exists(local)) {
        return new Path("file", "", local.toRealPath().toString());
      }
    }
    return path;
  }

  /** Files of one name in several folders are several sources: their folder's name comes first. */
  private List<CorpusFile> distinctSources(List<CorpusFile> files) {
    Map<String, Set<String>> folders = new HashMap<>();
    for (CorpusFile file : files) {
      folders
          .computeIfAbsent(file.source(), name -> new HashSet<>())
          .add(String.valueOf(new Path(file.uri()).getParent()));
    }

    return files.stream()
        .map(
            file -> {
              Path folder = new Path(file.uri()).getParent();
              boolean alone = format.resolve(new Path(file.uri()).getName()).isCollection();
              return source == null && alone && folders.get(file.source()).size() > 1
                  ? new CorpusFile(file.uri(), folder.getName() + "/" + file.source(), file.bytes())
                  : file;
            })
        .toList();
  }

  /** A file of many documents is a source of its own; texts, and parts, belong to their folder. */
  private String sourceOf(Path path) {
    if (source != null) {
      return source;
    }

    String name = path.getName();
    Format resolved = format.resolve(name);
    Path folder = path.getParent();
    boolean part = resolved == Format.PARQUET && name.startsWith("part-");
    if (folder == null || (resolved.isCollection() && !part)) {
      return withoutEnding(name);
    }

    while (part && folder.getName().contains("=") && folder.getParent() != null) {
      folder = folder.getParent();
    }
    return part ? withoutEnding(folder.getName()) : folder.getName();
  }

  private static String withoutEnding(String name) {
    return Compression.withoutSuffix(name).replaceFirst("(?<=.)\\.[A-Za-z]+$", "");
  }

  /** Size of the files together, compressed ones as they lie. */
  static long bytes(List<CorpusFile> files) {
    return files.stream().mapToLong(CorpusFile::bytes).sum();
  }

  /** Files in groups for one task each: of some megabytes, and of not too many files. */
  static List<List<CorpusFile>> groups(List<CorpusFile> files, int parallelism) {
    long total = bytes(files);
    long most = Math.max(1, Math.min(GROUP_BYTES, total / Math.max(1, parallelism)));
    int mostFiles = Math.min(GROUP_FILES, Math.max(1, files.size() / Math.max(1, parallelism)));

    List<List<CorpusFile>> groups = new ArrayList<>();
    List<CorpusFile> group = new ArrayList<>();
    long bytes = 0;
    for (CorpusFile file : files) {
      if (!group.isEmpty() && (bytes + file.bytes() > most || group.size() >= mostFiles)) {
        groups.add(group);
        group = new ArrayList<>();
        bytes = 0;
      }
      group.add(file);
      bytes += file.bytes();
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }
}
