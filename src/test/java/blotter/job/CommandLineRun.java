package blotter.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** One call of the command line and what it said. */
record CommandLineRun(int exitCode, String out, String err) {

  static CommandLineRun of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commandLine = Blotter.commandLine();
    commandLine.setOut(new PrintWriter(out));
    commandLine.setErr(new PrintWriter(err));

    int exitCode = commandLine.execute(arguments);
    return new CommandLineRun(exitCode, out.toString(), err.toString());
  }

  /** Runs a job that must end as a usage error whose first line names these. */
  static void assertWrong(List<String> arguments, String... named) {
    CommandLineRun run = of(arguments.toArray(String[]::new));

    assertThat(run.exitCode).isEqualTo(2);
    assertThat(run.err.lines().findFirst().orElse("")).contains(named);
    assertThat(run.err).doesNotContain("\tat ");
  }
}
