package blotter.report;

import blotter.report.page.Asset;
import blotter.report.page.CleanOutput;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;

/**
 * The report as one HTML page that needs nothing else: no network, no other file, no JavaScript to
 * be read. Its Content Security Policy lets nothing load and runs no script but the page's own.
 *
 * <p>The same report gives the same page, character by character.
 */
public final class ReportPage {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, ReportPage.class.getClassLoader(), "blotter.report.template");
  private static final Asset STYLE = Asset.named("page.css");
  private static final Asset SCRIPT = Asset.named("page.js");

  private ReportPage() {}

  /** The whole page. */
  public static String html(Report report) {
    StringBuilder page = new StringBuilder();
    write(report, page);
    return page.toString();
  }

  /**
   * Writes the whole page, to be encoded in UTF-8.
   *
   * @throws java.io.UncheckedIOException if the target cannot be written
   */
  public static void write(Report report, Appendable target) {
    TEMPLATES.render(
        "page.jte",
        Map.of("report", report, "style", STYLE, "script", SCRIPT),
        new CleanOutput(target));
  }
}
