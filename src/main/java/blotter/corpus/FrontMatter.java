package blotter.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * A text's YAML front matter: the mapping between a first line {@code ---} and the next line {@code
 * ---} or {@code ...}. Every value is a string, a list or a mapping: nothing is guessed to be a
 * number or a date. Tags and aliases are refused.
 *
 * @param fields the mapping; empty where there is no front matter
 * @param body what follows it
 */
record FrontMatter(ObjectNode fields, String body) {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern OPENING = Pattern.compile("---[ \\t]*(?:\\r?\\n|\\z)");
  private static final Pattern CLOSING =
      Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*(?:\\r?\\n|\\r?\\z)");
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new FailsafeSchema())
          .setAllowDuplicateKeys(false)
          .setMaxAliasesForCollections(0)
          .build();

  /**
   * Splits a text.
   *
   * @throws RejectedException if front matter is not closed, is no YAML mapping, or has a tag or an
   *     alias
   */
  static FrontMatter of(String text) throws RejectedException {
    Matcher opening = OPENING.matcher(text);
    if (!opening.lookingAt()) {
      return new FrontMatter(MAPPER.createObjectNode(), text);
    }

    Matcher closing = CLOSING.matcher(text);
    if (!closing.find(opening.end())) {
      throw new RejectedException(
          RejectCode.UNCLOSED_FRONT_MATTER, "no line '---' behind the first");
    }
    return new FrontMatter(
        fields(text.substring(opening.end(), closing.start())), text.substring(closing.end()));
  }

  private static ObjectNode fields(String yaml) throws RejectedException {
    try {
      for (Event event : new Parse(SETTINGS).parseString(yaml)) {
        check(event);
      }

      Object loaded = new Load(SETTINGS).loadFromString(yaml);
      if (loaded == null) {
        return MAPPER.createObjectNode();
      }
      if (loaded instanceof Map<?, ?> map) {
        return MAPPER.convertValue(map, ObjectNode.class);
      }
      throw new RejectedException(RejectCode.MALFORMED_YAML, "front matter is no mapping");
    } catch (YamlEngineException | IllegalArgumentException | StackOverflowError e) {
      throw new RejectedException(
          RejectCode.MALFORMED_YAML, Excerpt.of(String.valueOf(e.getMessage())));
    }
  }

  private static void check(Event event) throws RejectedException {
    if (event instanceof AliasEvent alias) {
      throw new RejectedException(
          RejectCode.YAML_ALIAS, "alias *" + Excerpt.of(alias.getAlias().getValue()));
    }

    String tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag().orElse(null)
            : event instanceof CollectionStartEvent start ? start.getTag().orElse(null) : null;
    if (tag != null) {
      throw new RejectedException(RejectCode.YAML_TAG, "tag " + Excerpt.of(tag));
    }
  }
}
