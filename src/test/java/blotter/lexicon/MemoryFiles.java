package blotter.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lexicon files that stand in a test: a file's content is its header and the rows given here. */
final class MemoryFiles implements LexiconFiles {

  static final String DRUGS = "id,name,path,sense,cas,source";
  static final String ENTITIES = "id,name,path,source";
  static final String PLACES = "id,name,path,iso2,source";
  static final String SURFACES = "entity_id,surface,type,case,ambiguity,positive,negative,source";
  static final String PATTERNS = "pattern,entity_id,case,ambiguity,positive,negative,source";

  private final Map<String, byte[]> files = new HashMap<>();

  MemoryFiles with(String name, String... lines) {
    return with(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  MemoryFiles with(String name, byte[] content) {
    files.put(name, content);
    return this;
  }

  @Override
  public Optional<byte[]> read(String name) {
    return Optional.ofNullable(files.get(name));
  }

  Lexicon lexicon() {
    return new LexiconReader(List.of(this)).read();
  }
}
