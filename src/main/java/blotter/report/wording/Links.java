package blotter.report.wording;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Which addresses of documents may become links. */
public final class Links {

  private Links() {}

  /**
   * The address, if a browser may follow it: {@code http} or {@code https} with a host, without
   * user name or password. Anything else, such as {@code javascript:}, a relative or a malformed
   * address, is empty.
   */
  public static Optional<String> safe(Optional<String> uri) {
    return uri.filter(Links::isSafe);
  }

  private static boolean isSafe(String uri) {
    try {
      URI parsed = new URI(uri);
      String scheme = parsed.getScheme();

      return scheme != null
          && (scheme.toLowerCase(Locale.ROOT).equals("http")
              || scheme.toLowerCase(Locale.ROOT).equals("https"))
          && parsed.getHost() != null
          && parsed.getRawUserInfo() == null;
    } catch (URISyntaxException malformed) {
      return false;
    }
  }
}
