package blotter.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where lexicon files lie. */
@FunctionalInterface
public interface LexiconFiles {

  /** The whole content of a file of this name, if there is one. */
  Optional<byte[]> read(String name);

  /** The lexicon that ships with Blotter. */
  static LexiconFiles shipped() {
    return name -> {
      try (InputStream in = LexiconFiles.class.getResourceAsStream("/blotter/lexicon/" + name)) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException("lexicon file cannot be read: " + name, e);
      }
    };
  }

  /** A folder of the same shape. */
  static LexiconFiles folder(Path folder) {
    return name -> {
      Path file = folder.resolve(name);
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      try {
        return Optional.of(Files.readAllBytes(file));
      } catch (IOException e) {
        throw new UncheckedIOException("lexicon file cannot be read: " + file, e);
      }
    };
  }
}
