package blotter.notebook.kernel;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import org.rapaio.jupyter.kernel.MainApp;
import org.rapaio.jupyter.kernel.channels.AbstractChannel;
import org.rapaio.jupyter.kernel.channels.Channels;
import org.rapaio.jupyter.kernel.channels.LoopThread;

/**
 * Starts the Java kernel, and starts again those of its threads that ended at once.
 *
 * <p>The kernel's {@code LoopThread.start} starts the thread before it says that the thread should
 * run, so that now and then one finds nothing to do, ends, and the notebook waits for ever. The
 * kernel keeps these threads in private fields, which is why they are reached by reflection here.
 */
public final class KernelLauncher {

  /** For half a minute: on a busy machine the kernel takes its time to start. */
  private static final int CHECKS = 3_000;

  private static final long PAUSE_MILLISECONDS = 10;

  /** Checks during which the JVM stays, though all threads of the kernel may have ended. */
  private static final int CHECKS_THAT_STAY = 500;

  private KernelLauncher() {}

  /**
   * Runs the kernel until it is told to stop.
   *
   * @param arguments the file that says how to reach the front end
   */
  public static void main(String[] arguments) throws Exception {
    System.setProperty("java.awt.headless", "true");
    new Thread(() -> watch(CHECKS_THAT_STAY), "kernel-start").start();
    Thread watch = new Thread(() -> watch(CHECKS), "kernel-watch");
    watch.setDaemon(true);
    watch.start();
    MainApp.main(arguments);
  }

  private static void watch(int checks) {
    try {
      for (int i = 0; i < checks; i++) {
        Thread.sleep(PAUSE_MILLISECONDS);
        Channels channels = MainApp.kernel.channels();
        if (channels != null) {
          restartDead(channels);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the kernel is another one than this was written for", e);
    }
  }

  private static synchronized void restartDead(Channels channels)
      throws ReflectiveOperationException {
    Field all = Channels.class.getDeclaredField("channels");
    all.setAccessible(true);
    for (Object channel : List.copyOf((Collection<?>) all.get(channels))) {
      restartDead((AbstractChannel) channel);
    }
  }

  private static void restartDead(AbstractChannel channel) throws ReflectiveOperationException {
    for (Field field : channel.getClass().getDeclaredFields()) {
      if (field.getType() != LoopThread.class) {
        continue;
      }
      field.setAccessible(true);
      LoopThread thread = (LoopThread) field.get(channel);
      if (thread != null && thread.getState() == Thread.State.TERMINATED) {
        restart(thread);
      }
    }
  }

  /** A thread cannot be started twice, but what it runs can, in another one. */
  private static void restart(LoopThread dead) {
    String name = dead.getName() + "-again";
    boolean running =
        Thread.getAllStackTraces().keySet().stream().anyMatch(one -> one.getName().equals(name));
    if (!running) {
      new Thread(dead, name).start();
    }
  }
}
