package blotter.job;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Spark master and two workers of one core each on loopback, as processes of their own. */
final class StandaloneCluster implements AutoCloseable {

  private static final String HOST = "127.0.0.1";
  private static final Path SPARK = Path.of("target", "spark").toAbsolutePath();
  private static final Duration START = Duration.ofSeconds(60);
  private static final int WORKERS = 2;

  private final Path folder;
  private final String master;
  private final List<Process> processes = new ArrayList<>();

  /** Starts it and waits until both workers have registered. */
  StandaloneCluster(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    int port = freePort();
    this.master = "spark://" + HOST + ":" + port;

    try {
      Path log = start("master.log", "master.Master", "--port", Integer.toString(port));
      await(log, "Starting Spark master", 1);
      for (int i = 0; i < WORKERS; i++) {
        String work = folder.resolve("work" + i).toString();
        start(
            "worker" + i + ".log",
            "worker.Worker",
            List.of("--port", "0", "--cores", "1", "--memory", "1g", "--work-dir", work, master));
      }
      await(log, "Registering worker", WORKERS);
    } catch (IOException | InterruptedException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Its address for spark-submit. */
  String master() {
    return master;
  }

  /** What a process needs to find Spark and to stay on loopback. */
  static Map<String, String> environment() {
    return Map.of(
        "SPARK_HOME", SPARK.toString(), "SPARK_SCALA_VERSION", "2.13", "SPARK_LOCAL_IP", HOST);
  }

  private Path start(String log, String name, String... arguments) throws IOException {
    return start(log, name, List.of(arguments));
  }

  private Path start(String log, String name, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx512m");
    command.addAll(List.of(SparkModules.options().split(" ", -1)));
    command.addAll(List.of("-cp", SPARK.resolve("jars") + "/*"));
    command.add("org.apache.spark.deploy." + name);
    command.addAll(List.of("--host", HOST, "--webui-port", "0"));
    command.addAll(arguments);

    Path file = folder.resolve(log);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment());
    processes.add(builder.redirectOutput(file.toFile()).start());
    return file;
  }

  private void await(Path log, String line, int times) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(START);
    while (occurrences(log, line) < times) {
      boolean dead = processes.stream().anyMatch(process -> !process.isAlive());
      if (dead || Instant.now().isAfter(end)) {
        throw new IllegalStateException("no '" + line + "' in " + Files.readString(log));
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private static long occurrences(Path log, String line) throws IOException {
    return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
        .lines()
        .filter(written -> written.contains(line))
        .count();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    for (Process process : processes) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    for (Process process : processes) {
      try {
        process.waitFor(10, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
