package blotter.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page as text; {@link ReportPageIT} looks at it in a browser. */
class ReportPageTest {

  @Test
  void theExampleIsBelowAMegabyte() throws IOException {
    String page = ReportPage.html(ExampleReport.report());
    Files.writeString(Path.of("target", "report-example.html"), page);

    assertThat(page.length()).isLessThan(1_000_000);
  }
}
