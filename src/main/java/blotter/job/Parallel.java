package blotter.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Runs pieces of work side by side, each of which keeps one core busy. */
final class Parallel {

  /** Pieces at a time; each waits for a core of the cluster, and holds its model on the driver. */
  private static final int MOST = 8;

  private Parallel() {}

  /** What a function gives for each value, in their order; the first failure is thrown. */
  static <T, R> List<R> map(List<T> values, Function<T, R> work) {
    ExecutorService threads =
        Executors.newFixedThreadPool(Math.max(1, Math.min(MOST, values.size())));
    try {
      List<Callable<R>> pieces = new ArrayList<>();
      values.forEach(value -> pieces.add(() -> work.apply(value)));

      List<R> results = new ArrayList<>();
      for (Future<R> future : threads.invokeAll(pieces)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JobException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdown();
    }
  }
}
