package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class TrendOptionsTest {

  @Test
  void aPanelThatLeavesNothingIsWarnedOf() {
    TrendOptions options = parsed("--fixed-panel", "--panel", "month");

    assertThat(options.warning(0)).contains("warning", "--panel month", "coverage");
    assertThat(options.warning(1)).isEmpty();
    assertThat(parsed().warning(0)).isEmpty();
  }

  private static TrendOptions parsed(String... arguments) {
    TrendOptions options = new TrendOptions();
    new CommandLine(
            CommandSpec.create().addMixin("trends", CommandSpec.forAnnotatedObject(options)))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .parseArgs(arguments);
    return options;
  }
}
