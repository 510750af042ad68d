package blotter.job;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import org.apache.spark.sql.SparkSession;

/** Runs jobs as the command line does, in this JVM. */
final class Jobs {

  private static final String MASTER = "spark.master";

  private Jobs() {}

  /** Runs a job on {@code local[2]}. */
  static Result run(String... arguments) {
    return runOn("local[2]", arguments);
  }

  /** Runs a job on a master; a session on another one is stopped first. */
  static Result runOn(String master, String... arguments) {
    if (!Objects.equals(System.getProperty(MASTER), master)) {
      stop();
      System.setProperty(MASTER, master);
      System.setProperty("spark.ui.enabled", "false");
      System.setProperty("spark.driver.host", "127.0.0.1");
      System.setProperty("spark.driver.bindAddress", "127.0.0.1");
      System.setProperty("spark.executor.extraClassPath", System.getProperty("java.class.path"));
    }

    StringWriter err = new StringWriter();
    int code = Blotter.commandLine().setErr(new PrintWriter(err)).execute(arguments);
    return new Result(code, err.toString());
  }

  /** Stops the session, if there is one. */
  static void stop() {
    if (SparkSession.getDefaultSession().isDefined()) {
      SparkSession.getDefaultSession().get().stop();
    }
    System.clearProperty(MASTER);
  }

  /**
   * How a job ended.
   *
   * @param code its exit code
   * @param error what it wrote as errors
   */
  record Result(int code, String error) {}
}
