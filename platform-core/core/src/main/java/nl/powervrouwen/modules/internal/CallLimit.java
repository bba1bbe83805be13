package nl.powervrouwen.modules.internal;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks one module something and waits no longer than is reasonable.
 *
 * <p>Each module has a few threads of its own: one that never answers keeps those, and no other's.
 * Java can't stop a thread that doesn't want to stop, so after an answer that didn't come the
 * module is not asked again for a while.
 */
final class CallLimit {

  private static final int THREADS = 2;
  private static final int QUEUE = 1000;
  private static final Duration REST = Duration.ofSeconds(30);

  private final ThreadPoolExecutor threads;
  private volatile ClassLoader classes = ClassLoader.getPlatformClassLoader();
  private volatile long askAgain = System.nanoTime();

  CallLimit(String module) {
    threads =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            5,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(QUEUE),
            work ->
                Thread.ofPlatform()
                    .daemon()
                    .inheritInheritableThreadLocals(false) // nothing of who happened to ask first
                    .name("module " + module)
                    .unstarted(work));
    threads.allowCoreThreadTimeOut(true);
  }

  /** Libraries look for their parts with this class loader. */
  void useClassesOf(ClassLoader loader) {
    classes = loader;
  }

  /**
   * Asks.
   *
   * @throws ExecutionException when the module threw; its cause is what it threw
   * @throws TimeoutException when it took too long, or took too long a moment ago
   * @throws InterruptedException when whoever asked is being stopped
   */
  <T> T ask(Duration longest, Callable<T> question)
      throws ExecutionException, TimeoutException, InterruptedException {
    if (System.nanoTime() - askAgain < 0) {
      throw new TimeoutException("took too long a moment ago");
    }
    Future<T> answer;
    try {
      answer =
          threads.submit(
              () -> {
                Thread.currentThread().setContextClassLoader(classes);
                return question.call();
              });
    } catch (RejectedExecutionException e) {
      throw new TimeoutException("has too much to do");
    }
    try {
      return answer.get(longest.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      askAgain = System.nanoTime() + REST.toNanos();
      throw e;
    } finally {
      answer.cancel(true);
    }
  }
}
