package blotter.job;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: one subcommand a job. */
@Command(
    name = "blotter",
    description = "Turns dated text into a police blotter that can be counted.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    subcommands = {
      PipelineJob.class,
      IngestJob.class,
      AnnotateJob.class,
      IncidentsJob.class,
      TermsJob.class,
      KeynessJob.class,
      DuplicatesJob.class,
      EmergingJob.class,
      TrendsJob.class,
      TopicsJob.class,
      ClassifyJob.class,
      ReportJob.class,
      EvaluateJob.class,
      VerifyJob.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the job did what it should",
      "1:the job failed and published nothing, or what it checked is not good enough",
      "2:an option or value is wrong; Spark was not started"
    })
public final class Blotter implements Callable<Integer> {

  @Spec private CommandSpec spec;

  /** Runs a job and exits with its code. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /**
   * Runs a job.
   *
   * @return 0 if it did what it should, 1 if it failed, 2 if an option or value is wrong
   */
  static int run(String... arguments) {
    return commandLine().execute(arguments);
  }

  static CommandLine commandLine() {
    return new CommandLine(new Blotter())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(failures());
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "Name a job: " + String.join(", ", spec.subcommands().keySet()));
  }

  /** A failure that has a message for the user is one line; a bug keeps its stack trace. */
  private static IExecutionExceptionHandler failures() {
    return (exception, commandLine, parsed) -> {
      Throwable cause = exception;
      for (Throwable t = exception; t != null; t = t.getCause()) {
        if (t instanceof JobException) {
          cause = t;
        }
      }

      PrintWriter err = commandLine.getErr();
      if (cause instanceof JobException) {
        err.println("blotter: " + cause.getMessage());
      } else if (JobException.inMessage(exception) != null) {
        err.println("blotter: " + JobException.inMessage(exception));
      } else {
        err.println("blotter: unexpected failure; this is a bug or a broken cluster");
        exception.printStackTrace(err);
      }
      err.flush();
      return CommandLine.ExitCode.SOFTWARE;
    };
  }
}
