package blotter.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import picocli.CommandLine.IVersionProvider;

/** Versions of the code and of what it was built with. */
final class Versions implements IVersionProvider {

  private static final String RESOURCE = "version.properties";

  @Override
  public String[] getVersion() {
    Map<String, String> versions = all();
    return new String[] {
      "blotter " + versions.get("version"),
      "Spark " + versions.get("spark"),
      "OpenNLP " + versions.get("opennlp") + ", models " + versions.get("models")
    };
  }

  /** Versions by name: version, spark, opennlp, models. */
  static Map<String, String> all() {
    Properties properties = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream(RESOURCE)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }

    Map<String, String> versions = new TreeMap<>();
    properties.stringPropertyNames().forEach(n -> versions.put(n, properties.getProperty(n)));
    return versions;
  }
}
