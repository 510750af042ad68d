package blotter.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicBoolean;

/** The most heap that was still in use behind a collection, which it asks for now and then. */
public final class LiveMemory implements AutoCloseable {

  private static final long PAUSE_MILLIS = 1000;

  private final AtomicBoolean open = new AtomicBoolean(true);
  private final Thread watcher = new Thread(this::watch, "live memory");
  private volatile long most;

  /** Begins to watch. What runs beside it is slowed down. */
  public LiveMemory() {
    watcher.setDaemon(true);
    watcher.start();
  }

  /** Megabytes. */
  public double megabytes() {
    return most / 1e6;
  }

  private void watch() {
    while (open.get()) {
      System.gc();
      most = Math.max(most, live());
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private static long live() {
    long live = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      MemoryUsage usage = pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage() : null;
      live += usage == null ? 0 : usage.getUsed();
    }
    return live;
  }

  @Override
  public void close() {
    open.set(false);
    watcher.interrupt();
  }
}
