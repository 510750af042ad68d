package blotter.job;

import org.apache.spark.launcher.JavaModuleOptions;

/** The options that Spark needs of a Java virtual machine; prints them as a program. */
public final class SparkModules {

  private SparkModules() {}

  static String options() {
    return JavaModuleOptions.defaultModuleOptions();
  }

  /** Prints the options on one line. */
  public static void main(String[] arguments) {
    System.out.println(options());
  }
}
