package blotter.job;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Tells on standard error what a job is doing: a line a stage, and one every ten seconds within.
 */
final class Progress extends SparkListener implements AutoCloseable {

  private static final long MILLIS_BETWEEN = 10_000;

  private final SparkContext context;
  private final PrintStream err;
  private final AtomicInteger submitted = new AtomicInteger();
  private final AtomicInteger ended = new AtomicInteger();
  private final Timer ticker = new Timer("blotter-progress", true);

  private volatile String stage;

  Progress(SparkContext context, PrintStream err) {
    this.context = context;
    this.err = err;
    context.addSparkListener(this);
    ticker.schedule(
        new TimerTask() {
          @Override
          public void run() {
            tick();
          }
        },
        MILLIS_BETWEEN,
        MILLIS_BETWEEN);
  }

  void begin(String name) {
    submitted.set(0);
    ended.set(0);
    stage = name;
  }

  void end(String name, Duration took, String what) {
    stage = null;
    err.printf(Locale.ROOT, "  %-12s %6.1f s  %s%n", name, took.toMillis() / 1000.0, what);
  }

  @Override
  public void onStageSubmitted(SparkListenerStageSubmitted event) {
    submitted.addAndGet(event.stageInfo().numTasks());
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd event) {
    ended.incrementAndGet();
  }

  @Override
  public void close() {
    ticker.cancel();
    context.removeSparkListener(this);
  }

  private void tick() {
    String name = stage;
    if (name != null) {
      err.printf(Locale.ROOT, "  %-12s %d of %d tasks%n", name, ended.get(), submitted.get());
    }
  }
}
